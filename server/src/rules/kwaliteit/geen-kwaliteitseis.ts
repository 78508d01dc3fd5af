import { areCriteriaOpen, criteriaOf } from "../../model/facts/criteria.ts";
import {
  areRequirementsOpen,
  entryItemsOf,
  isFinancial,
  refersToQuality,
} from "../../model/facts/requirements.ts";
import { buysCare } from "../../model/facts/tender.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "kwaliteit/geen-kwaliteitseis",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
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
    nl: "{perceel} bevat geen enkele kwaliteitseis: niet als uitvoeringseis, geschiktheidseis, selectie- of gunningscriterium.",
    en: "{perceel} contains no quality requirement at all: not as performance condition, suitability requirement, selection or award criterion.",
  },
  check(lot, { report }) {
    if (!buysCare(lot) || areCriteriaOpen(lot) || areRequirementsOpen(lot))
      return;
    if (criteriaOf(lot).some(({ kind }) => kind === "kwaliteit")) return;
    if (entryItemsOf(lot).some((item) => !isFinancial(item))) return;
    if (refersToQuality(lot)) return;
    report({ at: lot });
  },
});

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
