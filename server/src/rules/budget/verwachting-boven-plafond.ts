import { isGreater } from "../../../../grammar/src/exact.ts";
import { ownFunding } from "../../model/facts/amounts.ts";
import { productsOf, unitOf } from "../../model/facts/products.ts";
import { hasRoughVolume, yearlyVolume } from "../../model/facts/volume.ts";
import type { MoneyValue, Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "budget/verwachting-boven-plafond",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    { ref: "rekenkundig", at: "som van prijs x hoeveelheid", confidence: "V" },
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote:
        "voorziet, op basis van hun berekeningen van het te verwachten gebruik, dit jaar een tekort",
    },
  ],
  message: {
    nl: "De verwachte uitgaven van {perceel} zijn {verwacht} per jaar, meer dan {grens} ({bedrag}).",
    en: "Expected spending of {perceel} is {verwacht} per year, more than {grens} ({bedrag}).",
  },
  check(lot, { report }) {
    if (
      !lot.isAbsent("bekostiging.tekortmaatregel") ||
      hasRoughVolume(lot) ||
      hasQuantityLimit(lot)
    )
      return;
    const expected = yearlyVolume(lot);
    const limit =
      expected &&
      limitsOf(lot).find(
        ({ amount }) => isGreater(expected, amount.interval) === "yes",
      );
    if (!expected || !limit) return;
    report({
      at: [lot.at("bekostiging") ?? lot, limit.key],
      data: {
        verwacht: euros(expected),
        grens: limit.name,
        bedrag: euros(limit.amount.interval),
      },
    });
  },
});

interface Limit {
  readonly key: "budgetplafond" | "budget";
  readonly name: Localized;
  readonly amount: MoneyValue;
}

/** The yearly ceiling and the yearly budget of the lot itself; amounts for one contractor or municipality are left out. */
function limitsOf(lot: Node<"perceel">): Limit[] {
  const ceiling = {
    key: "budgetplafond",
    name: { nl: "het plafond", en: "the ceiling" },
  } as const;
  const budget = {
    key: "budget",
    name: { nl: "het budget", en: "the budget" },
  } as const;
  return [
    ...lot
      .amounts("bekostiging.budgetplafond")
      .map((amount) => ({ ...ceiling, amount })),
    ...(ownFunding(lot)?.amounts("budget") ?? []).map((amount) => ({
      ...budget,
      amount,
    })),
  ].filter(
    ({ amount }) => unitOf(amount) === "jaar" && amount.qualifiers.length === 1,
  );
}

/** A quantity that is a maximum is no expectation. */
function hasQuantityLimit(lot: Node<"perceel">): boolean {
  return productsOf(lot).some((product) =>
    product
      .slot("hoeveelheid")
      .values.some((value) => "bound" in value && value.bound !== undefined),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Verwachte uitgaven boven plafond of budget",
    en: "Expected spending above ceiling or budget",
  },
  explain: {
    nl: "Een plafond onder het verwachte volume is een geplande wachtlijst, een budget eronder een gepland tekort. Pas hoeveelheden of bedragen aan, of leg met `tekortmaatregel` vast wat er dan gebeurt.",
    en: "A ceiling below the expected volume is a planned waiting list, a budget below it a planned deficit. Change quantities or amounts, or record what happens then as a shortage measure.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  budgetplafond: € 700.000 per jaar }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 70  hoeveelheid: 12.000 uur per jaar }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  budgetplafond: € 900.000 per jaar }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 70  hoeveelheid: 12.000 uur per jaar }
  }
`,
    },
  ],
};
