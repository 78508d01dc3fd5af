import { formOf, isTaskBased } from "../../model/facts/funding.ts";
import {
  deliveredUnitOf,
  isForSettlement,
  productsOf,
} from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { insertInto, replaceOne } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "bekostiging/vast-budget-per-eenheid",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: false,
  yieldsTo: ["bekostiging/lumpsum-verrekening", "taakgericht/eenheidstarief"],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "de zorgaanbieder krijgt een vast budget en dit budget hangt niet af van de daadwerkelijke inzet van ondersteuning",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote:
        "Dit vaste budget wordt door gemeenten betaald, ongeacht de hoeveelheid geleverde ondersteuning.",
    },
  ],
  message: {
    nl: "{perceel} heeft een vast budget én betaling per {eenheid}. Bij een vast budget hangt het bedrag niet af van de geleverde hoeveelheid.",
    en: "{perceel} has a fixed budget and payment per {eenheid}. Under a fixed budget the amount does not depend on the quantity delivered.",
  },
  check(lot, { report }) {
    if (!hasOnlyFixedBudget(lot) || isTaskBased(lot)) return;
    const form = formOf(lot);
    if (form === "lumpsum" || form === "gemengd") return;
    const priced = productsOf(lot).find(
      (product) =>
        isForSettlement(product) &&
        product.has("tarief") &&
        deliveredUnitOf(product) !== undefined,
    );
    if (form !== "productie" && !priced) return;
    const unit = priced && deliveredUnitOf(priced);
    report({
      at: [lot, "contractvorm"],
      data: {
        eenheid:
          priced && unit
            ? term(priced.slot("eenheid"), unit)
            : { nl: "geleverde eenheid", en: "delivered unit" },
      },
      related: priced
        ? [
            {
              at: [priced, "tarief"],
              message: { nl: "De prijs per eenheid", en: "The price per unit" },
            },
          ]
        : [],
      fixes: () => [
        useCeiling(lot),
        priced &&
          insertInto(priced, "functie: fictief", {
            nl: "Noem de prijs een rekenprijs",
            en: "Call the price notional",
          }),
      ],
    });
  },
});

function useCeiling(lot: Node<"perceel">): Fix | undefined {
  const slot = lot.slot("contractvorm");
  const fixed = slot.values.find(
    (value) => value.type === "word" && value.word === "vast-budget",
  );
  return (
    fixed &&
    replaceOne(slot, fixed, "budgetplafond", {
      nl: "Maak er een budgetplafond van",
      en: "Make it a budget ceiling",
    })
  );
}

/** A framework or a ceiling beside it would leave room for payment per unit. */
function hasOnlyFixedBudget(lot: Node<"perceel">): boolean {
  return (
    lot.includes("contractvorm", "vast-budget") &&
    lot
      .words("contractvorm")
      .every(
        (form) =>
          form === "vast-budget" || form === "overeenkomst-van-opdracht",
      )
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Vast budget en betaling per eenheid",
    en: "Fixed budget and payment per unit",
  },
  explain: {
    nl: "Bij een vast budget is de aanbieder zeker van het bedrag, wat hij ook levert; betalen per eenheid is het tegendeel. Meestal was een budgetplafond bedoeld. Kies een van beide, of geef een rekenprijs `functie: fictief`.",
    en: "Under a fixed budget the provider is sure of the amount, whatever it delivers; paying per unit is the opposite. Usually a ceiling was meant. Choose one of the two, or mark a price for calculation as notional.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    contractvorm: vast-budget
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Dagbesteding" { eenheid: dagdeel  tarief: € 41,30 }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    contractvorm: budgetplafond
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Dagbesteding" { eenheid: dagdeel  tarief: € 41,30 }
  }
`,
    },
  ],
};
