import {
  type Criterion,
  criteriaIn,
  isRanked,
  weightOf,
} from "../../model/facts/criteria.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "gunning/weging-gemengd",
  kind: "consistency",
  severity: "error",
  scope: "gunningscriteria",
  waivable: false,
  yieldsTo: ["open-house/gunningscriteria"],
  sources: [
    {
      ref: "rekenkundig",
      at: "gewichten van één soort per perceel",
      confidence: "V",
    },
    {
      ref: "aw2012",
      at: "art. 2.115 lid 5",
      confidence: "V",
      quote:
        "vermeldt de aanbestedende dienst in de aanbestedingsstukken de nadere criteria in afnemende volgorde van belang",
    },
  ],
  message: {
    nl: "De gunningscriteria van {perceel} mengen {soorten}: zo is het gewicht van de criteria niet te bepalen.",
    en: "The award criteria of {perceel} mix {soorten}: their weight cannot be determined.",
  },
  check(block, { report }) {
    const criteria = criteriaIn(block);
    const sorts = new Map<Sort, Criterion>();
    for (const criterion of criteria) {
      const sort = weightOf(criterion)?.sort;
      if (sort && !sorts.has(sort)) sorts.set(sort, criterion);
      if (isRanked(criterion) && !sorts.has("order"))
        sorts.set("order", criterion);
    }
    const odd = [...sorts.values()].at(-1);
    if (sorts.size < 2 || !odd) return;
    report({
      at: odd,
      data: { soorten: list([...sorts.keys()].map((sort) => names[sort])) },
    });
  },
});

type Sort = "percentage" | "points" | "order";

const names: Readonly<Record<Sort, Localized>> = {
  percentage: { nl: "percentages", en: "percentages" },
  points: { nl: "punten", en: "points" },
  order: { nl: "een volgorde van belang", en: "an order of importance" },
};

export const docs: RuleDocs = {
  title: {
    nl: "Verschillende soorten gewichten door elkaar",
    en: "Different sorts of weights mixed",
  },
  explain: {
    nl: "Met percentages naast punten of een volgorde van belang kan een inschrijver de rangorde niet uitrekenen; de Europese aankondiging weigert volgorde naast gewichten. Gebruik voor alle criteria van een perceel dezelfde soort. Subcriteria mogen wel een eigen soort hebben.",
    en: "With percentages beside points or an order of importance a tenderer cannot compute the ranking; the European notice refuses order beside weights. Use one sort for all criteria of a lot. Subcriteria may have a sort of their own.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40 punten
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
    },
  ],
};
