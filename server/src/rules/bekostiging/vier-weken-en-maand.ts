import { type Interval, ONE, scale } from "../../../../grammar/src/exact.ts";
import {
  isForSettlement,
  productsOf,
  unitsOf,
} from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { replaceLiteral, replaceValue, together } from "../fix/fix.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "bekostiging/vier-weken-en-maand",
  kind: "consistency",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "rekenkundig",
      at: "13 perioden van 4 weken tegenover 12 maanden",
      confidence: "V",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 5.1",
      confidence: "V",
      quote: "hieraan gemiddelde prijzen per 4 weken of maand te koppelen",
    },
  ],
  message: {
    nl: "In {perceel} staan prijzen per 4 weken en per maand door elkaar. {prijs} per 4 weken is {omgerekend} per maand (x 13/12).",
    en: "{perceel} mixes prices per 4 weeks and per month. {prijs} per 4 weeks is {omgerekend} per month (x 13/12).",
  },
  check(lot, { report }) {
    const products = productsOf(lot).filter(isForSettlement);
    const fourWeekly = products.find(
      (product) =>
        unitsOf(product).includes("4-weken") && product.has("tarief"),
    );
    const monthly = products.find((product) =>
      unitsOf(product).includes("maand"),
    );
    const price = fourWeekly?.amounts("tarief")[0]?.interval;
    if (!fourWeekly || !monthly || !price) return;
    report({
      at: [fourWeekly, "tarief"],
      data: { prijs: euros(price), omgerekend: euros(scale(price, 13, 12)) },
      related: [
        {
          at: monthly,
          message: {
            nl: "Dit product is per maand",
            en: "This product is per month",
          },
        },
      ],
      fixes: () => [perMonth(fourWeekly, price)],
    });
  },
});

/** The price per month, to the cent, with its unit where that is written. */
function perMonth(product: Node<"product">, price: Interval): Fix | undefined {
  const cent = ONE / 100;
  const exact = scale(price, 13, 12);
  if (exact.min !== exact.max || product.amounts("tarief").length > 1)
    return undefined;
  const amount = Math.round(exact.min / cent) * cent;
  const { nl, en } = euros(amount);
  const rounded = amount !== exact.min;
  const title = {
    nl: `Maak er ${nl} per maand van${rounded ? " (afgerond)" : ""}`,
    en: `Make it ${en} per month${rounded ? " (rounded)" : ""}`,
  };
  return product.has("eenheid")
    ? together(
        title,
        replaceLiteral(product.slot("tarief"), nl, title),
        replaceValue(product.slot("eenheid"), "maand", title),
      )
    : replaceValue(product.slot("tarief"), `${nl} per maand`, title);
}

export const docs: RuleDocs = {
  title: {
    nl: "Prijzen per vier weken en per maand door elkaar",
    en: "Prices per four weeks and per month mixed",
  },
  explain: {
    nl: "Een jaar heeft dertien perioden van vier weken en twaalf maanden. Dat verschil van 8,3% wordt bij het vergelijken van prijzen makkelijk gemist. Gebruik één van beide.",
    en: "A year has thirteen periods of four weeks and twelve months. That difference of 8.3% is easily missed when prices are compared. Use one of the two.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    product "Basis" { eenheid: 4-weken  tarief: € 360 }
    product "Plus"  { eenheid: maand  tarief: € 690 }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    product "Basis" { eenheid: maand  tarief: € 390 }
    product "Plus"  { eenheid: maand  tarief: € 690 }
  }
`,
    },
  ],
};
