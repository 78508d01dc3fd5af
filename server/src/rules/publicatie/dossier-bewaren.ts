import { exactly, isLess } from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "publicatie/dossier-bewaren",
  kind: "legal",
  severity: "error",
  scope: "bestek",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.56 lid 2",
      confidence: "V",
      quote:
        "gedurende ten minste drie jaar na de datum van gunning van de overheidsopdracht bewaard",
    },
  ],
  message: {
    nl: "Het aanbestedingsdossier wordt {termijn} bewaard; dat moet ten minste {minimum} na gunning zijn (art. 2.56 lid 2 Aw).",
    en: "The procurement file is kept for {termijn}; it must be at least {minimum} after the award (art. 2.56(2) Aw).",
  },
  check(root, { lots, settings, report }) {
    const kept = root.months("bewaartermijn");
    const minimum = figure("dossier-bewaren");
    if (!kept || isLess(kept, exactly(minimum)) !== "yes") return;
    const bound = lots.filter((lot) => isAboveThreshold(lot, settings));
    if (bound.length === 0) return;
    const slot = root.slot("bewaartermijn");
    report({
      at: slot,
      data: { termijn: months(kept), minimum: months(minimum) },
      fixes: () => [
        replaceValue(slot, months(minimum).nl, {
          nl: `Bewaar het ${months(minimum).nl}`,
          en: `Keep it for ${months(minimum).en}`,
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Dossier te kort bewaard", en: "File kept too briefly" },
  explain: {
    nl: "Ook bij SAS bewaart u het dossier van de procedure. Gegevens van afgewezen aanbieders mogen eerder weg als de besluiten verantwoord blijven.",
    en: "Under SAS too the file of the procedure is kept. Data of rejected providers may go earlier if the decisions stay justified.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  bewaartermijn: 2 jaar
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  bewaartermijn: 3 jaar
`,
    },
  ],
};
