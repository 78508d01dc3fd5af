import {
  collisionsIn,
  haveSameAuthority,
  overlapKeys,
} from "../../model/facts/assignments.ts";
import { careFormName } from "../../model/facts/care.ts";
import {
  areasOf,
  isForOneParty,
  sharedMunicipalities,
} from "../../model/facts/delimitation.ts";
import { defineWorkspaceRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineWorkspaceRule({
  id: "samenwerking/overlap-zonder-afbakening",
  kind: "consistency",
  severity: "warning",
  scope: "werkmap",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "is het belangrijk om van tevoren goed na te denken hoe beide opdrachten zich tot elkaar verhouden",
    },
    { ref: "monitor-2020", at: "hoofdstuk 3", confidence: "S" },
  ],
  message: {
    nl: "Perceel {lot1} en perceel {lot2} van {ander} dekken beide {zorgvorm} in {gebied}; nergens staat wanneer welk geldt.",
    en: "Lot {lot1} and lot {lot2} of {ander} both cover {zorgvorm} in {gebied}; nothing says when which applies.",
  },
  joins: overlapKeys,
  check(workspace, { report }) {
    for (const { first, second, forms } of collisionsIn(workspace)) {
      const here = second.lot.specification;
      const there = first.lot.specification;
      // Other authorities are regio/gemeente-in-twee-verbanden, assignments for one party perceel/gebied-overlap.
      if (!haveSameAuthority(here, there)) continue;
      if (isForOneParty(first.lot) && isForOneParty(second.lot)) continue;
      const areas = areasOf(second.lot);
      const shared = sharedMunicipalities(first.bounds, second.bounds);
      report(here, {
        at: [second.lot, "zorgvormen"],
        subjects: [second.lot],
        data: {
          lot1: second.lot.label,
          lot2: first.lot.label,
          ander: there.root.label,
          zorgvorm: list(forms.map(careFormName)),
          gebied: list(areas.length > 0 ? areas : shared),
        },
        related: [
          {
            at: first.lot,
            message: { nl: "Het andere perceel", en: "The other lot" },
          },
        ],
        discriminator: `${there.name} ${first.lot.label}`,
        fixes: () => [
          there.name === undefined
            ? undefined
            : insertInto(
                second.lot,
                `afbakening: ${there.name} {\n  gaat-voor: PM\n}`,
                {
                  nl: "Voeg een afbakening toe",
                  en: "Add a delimitation",
                },
              ),
        ],
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Twee inkopen dekken dezelfde zorg zonder afbakening",
    en: "Two procurements cover the same care without a boundary",
  },
  explain: {
    nl: "Twee contracten voor dezelfde cliënten leiden tot ruzie over de betaling en tot gaten in de verantwoordelijkheid. Leg in een van beide onder `afbakening` vast welke wanneer geldt.",
    en: "Two contracts for the same clients lead to disputes on payment and to gaps in responsibility. Record in one of them under `delimitation` which applies when.",
  },
  examples: [
    {
      bad: `bestek Nieuw "Begeleiding 2025" {
  wet: wmo-2015
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  looptijd { ingang: 2025-01-01  duur: 4 jaar }
  zorgvormen: individuele-begeleiding
}
`,
      good: `bestek Nieuw "Begeleiding 2025" {
  wet: wmo-2015
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  looptijd { ingang: 2025-01-01  duur: 4 jaar }
  zorgvormen: individuele-begeleiding
  afbakening: Wijk { gaat-voor: "De wijkopdracht gaat voor; dit contract geldt voor verwezen cliënten." }
}
`,
      files: {
        "wijk.bestek": `bestek Wijk "Wijkopdracht begeleiding" {
  wet: wmo-2015
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  looptijd { ingang: 2024-01-01  duur: 4 jaar }
  zorgvormen: individuele-begeleiding
}
`,
      },
    },
  ],
};
