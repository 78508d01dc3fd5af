import { areCriteriaOpen, criteriaOf } from "../../model/facts/criteria.ts";
import {
  areRequirementsOpen,
  entryItemsOf,
  isFinancial,
  refersToQuality,
} from "../../model/facts/requirements.ts";
import { buysCare } from "../../model/facts/tender.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { levelOf } from "../shared/level.ts";

export default defineRule({
  id: "kwaliteit/geen-kwaliteitseis",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  yieldsTo: [
    "gunning/kwaliteit-niet-betrokken",
    "gunning/laagste-prijs",
    "gunning/emvi-verplicht",
    "open-house/toelatingseisen-ontbreken",
  ],
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "hanteren alle gemeenten in de contracten van 2020 kwaliteitscriteria als zogenaamde uitvoeringsbepaling",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "Voor het onderwerp kwaliteit worden in vrijwel alle inkoopprocedures minimale eisen gesteld",
    },
    {
      ref: "wmo2015",
      at: "art. 2.6.4 lid 1 onder a",
      confidence: "V",
      quote:
        "in de aanbestedingsprocedure rekening gehouden met de te leveren kwaliteit van de werkzaamheden",
    },
    { ref: "jeugdwet", at: "art. 2.12 lid 1 onder a", confidence: "V" },
  ],
  message: {
    nl: "Voor {perceel} is er geen enkele kwaliteitseis: niet als uitvoeringseis, geschiktheidseis, selectie- of gunningscriterium.",
    en: "There is no quality requirement at all for {perceel}: not as performance condition, suitability requirement, selection or award criterion.",
  },
  check(_, { lots, report }) {
    const subjects = lots.filter(
      (lot) => buysCare(lot) && !hasQualityRequirement(lot),
    );
    const level = levelOf(subjects);
    if (!level) return;
    // A set of requirements would add a name that nothing else uses: on the level itself it holds for the same lots.
    const requirement = 'uitvoeringseis "PM" {\n  toetsing: PM\n}';
    report({
      at: level,
      subjects,
      fixes: () => [
        insertInto(level, requirement, {
          nl: "Voeg een kwaliteitseis toe",
          en: "Add a quality requirement",
        }),
      ],
    });
  },
});

/** There is one, or what is still PM may be one. */
function hasQualityRequirement(lot: Node<"perceel">): boolean {
  return (
    areCriteriaOpen(lot) ||
    areRequirementsOpen(lot) ||
    refersToQuality(lot) ||
    criteriaOf(lot).some(({ kind }) => kind === "kwaliteit") ||
    entryItemsOf(lot).some((item) => !isFinancial(item))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Geen enkele kwaliteitseis",
    en: "No quality requirement at all",
  },
  explain: {
    nl: "In 2020 had elke gemeente kwaliteitseisen in haar contracten. Eén eis op een van de vier plaatsen is genoeg: uitvoeringseis, geschiktheidseis, selectie- of gunningscriterium. Een verwijzing naar een eisenset, een kwaliteitskader of de wet (`bron: wet`) telt ook.",
    en: "In 2020 every municipality had quality requirements in its contracts. One requirement in one of four places is enough: performance condition, suitability requirement, selection or award criterion. A reference to a requirement set, a quality framework or the law (`origin: law`) counts too.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2024-03-01
  instrument: open-house
  perceel 1 "Dagbesteding" {
    wet: wmo-2015
    geschiktheidseis "Omzet" { soort: omzet }
  }
`,
      good: `  stadium: publicatie
  peildatum: 2024-03-01
  instrument: open-house
  perceel 1 "Dagbesteding" {
    wet: wmo-2015
    uitvoeringseis "Begeleiders hebben ten minste een mbo-4-diploma" { toetsing: steekproef }
  }
`,
    },
  ],
};
