import { isPublicContract } from "../../model/facts/instrument.ts";
import { natureOf } from "../../model/facts/services.ts";
import { smallLotLimit } from "../../model/facts/threshold.ts";
import { estimatedValueOf } from "../../model/facts/value.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { removeStatement } from "../fix/removal.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/klein-perceel-te-groot",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.18 lid 3",
      confidence: "V",
      quote:
        "waarvan de geraamde waarde niet meer bedraagt dan € 80 000, exclusief omzetbelasting",
    },
    { ref: "aw2012", at: "art. 2.19 lid 3", confidence: "V" },
  ],
  message: {
    nl: "{perceel} beroept zich op de regeling voor kleine percelen, maar is {waarde}; de grens is {grens} (art. 2.18 lid 3 Aw).",
    en: "{perceel} invokes the small-lot rule but is {waarde}; the limit is {grens} (art. 2.18(3) Aw).",
  },
  check(lot, { report }) {
    if (!isPublicContract(lot) || !lot.is("kleine-percelenregeling", "ja"))
      return;
    const value = estimatedValueOf(lot)?.total;
    const limit = smallLotLimit(natureOf(lot));
    if (!value || value.min <= limit) return;
    const slot = lot.slot("kleine-percelenregeling");
    report({
      at: slot,
      data: { waarde: euros(value), grens: euros(limit) },
      fixes: () => [
        removeStatement(slot, {
          nl: "Laat de regeling weg",
          en: "Leave the rule out",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Te groot voor de regeling voor kleine percelen",
    en: "Too large for the small-lot rule",
  },
  explain: {
    nl: "De grens geldt voor de hele looptijd met verlengingen, niet voor een jaar. Laat het perceel meelopen in de procedure van het geheel.",
    en: "The limit is for the whole term with extensions, not for a year. Let the lot follow the procedure of the whole.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  looptijd { duur: 2 jaar }
  perceel 1 "Begeleiding" { geraamde-waarde: € 600.000 per jaar }
  perceel 2 "Ontmoeting" { geraamde-waarde: € 45.000 per jaar  kleine-percelenregeling: ja }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  looptijd { duur: 2 jaar }
  perceel 1 "Begeleiding" { geraamde-waarde: € 600.000 per jaar }
  perceel 2 "Ontmoeting" { geraamde-waarde: € 40.000 per jaar  kleine-percelenregeling: ja }
`,
    },
  ],
};
