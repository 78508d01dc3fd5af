import { isGreater, isLess } from "../../../../grammar/src/exact.ts";
import { isComparable } from "../../model/facts/amounts.ts";
import type { MoneyValue } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "tarief/grenzen",
  kind: "consistency",
  severity: "error",
  scope: "product",
  waivable: false,
  sources: [
    { ref: "rekenkundig", at: "minimum <= tarief <= maximum", confidence: "V" },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Zorgaanbieders moeten dan nog wel een tarief aanbieden, onder het gestelde maximum",
    },
  ],
  message: {
    omgekeerd: {
      nl: "{product}: het minimumtarief ({minimum}) is hoger dan het maximumtarief ({maximum}).",
      en: "{product}: the minimum tariff ({minimum}) is higher than the maximum tariff ({maximum}).",
    },
    boven: {
      nl: "{product}: {tarief} is hoger dan het maximumtarief van {maximum}.",
      en: "{product}: {tarief} is higher than the maximum tariff of {maximum}.",
    },
    onder: {
      nl: "{product}: {tarief} is lager dan het minimumtarief van {minimum}.",
      en: "{product}: {tarief} is lower than the minimum tariff of {minimum}.",
    },
  },
  check(product, { report }) {
    const [minimum] = product.amounts("minimumtarief");
    const [maximum] = product.amounts("maximumtarief");
    if (
      minimum &&
      maximum &&
      isComparable(minimum, maximum) &&
      isGreater(minimum.interval, maximum.interval) === "yes"
    ) {
      report({
        at: [product, "minimumtarief"],
        message: "omgekeerd",
        data: {
          minimum: euros(minimum.interval),
          maximum: euros(maximum.interval),
        },
      });
      return;
    }
    for (const key of ["tarief", "ondergrens", "gegund-tarief"] as const) {
      const amounts = product.amounts(key).filter(isForNow);
      const high =
        maximum &&
        amounts.find(
          (amount) =>
            isComparable(amount, maximum) &&
            isGreater(amount.interval, maximum.interval) === "yes",
        );
      const low =
        minimum &&
        amounts.find(
          (amount) =>
            isComparable(amount, minimum) &&
            isLess(amount.interval, minimum.interval) === "yes",
        );
      if (high)
        report({
          at: [product, key],
          message: "boven",
          data: {
            tarief: euros(high.interval),
            maximum: euros(maximum.interval),
          },
          discriminator: key,
        });
      else if (low && key !== "ondergrens")
        report({
          at: [product, key],
          message: "onder",
          data: {
            tarief: euros(low.interval),
            minimum: euros(minimum.interval),
          },
          discriminator: key,
        });
    }
  },
});

/** An amount for a certain year has another price level than the bounds. */
function isForNow({ qualifiers }: MoneyValue): boolean {
  return !qualifiers.some(({ year }) => year !== undefined);
}

export const docs: RuleDocs = {
  title: {
    nl: "Tarief buiten de eigen grenzen",
    en: "Tariff outside its own bounds",
  },
  explain: {
    nl: "Een minimum boven het maximum, of een tarief buiten beide, maakt elk bod ongeldig. Meestal is één bedrag niet mee gewijzigd.",
    en: "A minimum above the maximum, or a tariff outside both, makes every offer invalid. Usually one amount was not changed along.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    product "Begeleiding individueel" { eenheid: uur  minimumtarief: € 75  maximumtarief: € 71 }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    product "Begeleiding individueel" { eenheid: uur  minimumtarief: € 66  maximumtarief: € 71 }
  }
`,
    },
    {
      bad: `  perceel 1 "Begeleiding" {
    product "Begeleiding individueel" { eenheid: uur  maximumtarief: € 71  gegund-tarief: € 72,50 }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    product "Begeleiding individueel" { eenheid: uur  maximumtarief: € 71  gegund-tarief: € 71 }
  }
`,
    },
  ],
};
