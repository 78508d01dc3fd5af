import {
  type Interval,
  isLess,
  mulDiv,
} from "../../../../grammar/src/exact.ts";
import { vatOf } from "../../model/facts/amounts.ts";
import { isOffered, realPriceLaws } from "../../model/facts/pricing.ts";
import {
  isSupply,
  lawsOfProduct,
  unitOf,
  unitsOf,
} from "../../model/facts/products.ts";
import type { MoneyValue, Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "tarief/onder-reele-prijs",
  kind: "legal",
  severity: "error",
  scope: "product",
  waivable: false,
  validFrom: "2017-06-01",
  sources: [
    {
      ref: "uitvoeringsbesluit-wmo",
      at: "art. 5.4 lid 1",
      confidence: "V",
      quote:
        "een reële prijs die geldt als ondergrens voor een inschrijving en het aangaan van een overeenkomst met de derde",
    },
    {
      ref: "besluit-jeugdwet",
      at: "art. 2.3 lid 1",
      confidence: "V",
      quote:
        "de prijs voor een dienst ten minste wordt gebaseerd op de volgende kostprijselementen",
    },
    { ref: "hr-2021-1452", at: "Open House", confidence: "V" },
  ],
  message: {
    nl: "Het {soort} van {product} ({tarief}) ligt onder de eigen reële prijs ({reelePrijs}).",
    en: "The {soort} of {product} ({tarief}) is below the municipality's own real price ({reelePrijs}).",
  },
  check(product, { lots, settings, report }) {
    if (isSupply(product, lots)) return;
    const laws = lawsOfProduct(product, lots);
    const governed = lots.some((lot) =>
      realPriceLaws(lot, settings).some((law) => laws.has(law)),
    );
    if (!governed) return;
    const real = realPriceOf(product);
    if (!real) return;
    for (const key of ["tarief", "maximumtarief"] as const) {
      if (
        key === "tarief" &&
        (isOffered(product) || product.is("tariefsoort", "minimum"))
      )
        continue;
      const low = product
        .amounts(key)
        .find(
          (amount) =>
            isSame(product, amount, real) &&
            isLess(cents(amount.interval), cents(real.interval)) === "yes",
        );
      if (!low) continue;
      report({
        at: [product, key],
        data: {
          soort:
            key === "tarief"
              ? { nl: "tarief", en: "tariff" }
              : { nl: "maximumtarief", en: "maximum tariff" },
          tarief: euros(low.interval),
          reelePrijs: euros(real.interval),
        },
        discriminator: key,
      });
    }
  },
});

/** The real price in the price level of the product; a calculation for another year is not compared. */
function realPriceOf(product: Node<"product">): MoneyValue | undefined {
  const own = product.amounts("reele-prijs")[0];
  if (own) return own;
  const buildUp = product.at("bekostiging.kostprijsopbouw");
  const level =
    product.date("prijspeil") ?? product.date("bekostiging.prijspeil");
  const calculated = buildUp?.date("prijspeil");
  if (level && calculated && level.min !== calculated.min) return undefined;
  const unit = buildUp?.word("eenheid");
  if (unit && !unitsOf(product).includes(unit)) return undefined;
  return (
    buildUp?.amounts("totaal")[0] ??
    product.amounts("bekostiging.reele-prijs")[0]
  );
}

/** True when both count by the unit of the product and both leave VAT out. */
function isSame(
  product: Node<"product">,
  a: MoneyValue,
  b: MoneyValue,
): boolean {
  const [unit] = unitsOf(product);
  return (
    (unitOf(a) ?? unit) === (unitOf(b) ?? unit) &&
    (vatOf(a) ?? "excl. btw") === (vatOf(b) ?? "excl. btw")
  );
}

/** Ten-thousandths of a euro as whole cents. */
function cents({ min, max }: Interval): Interval {
  const round = (end: number) =>
    Number.isFinite(end) ? mulDiv(end, 1, 100) : end;
  return { min: round(min), max: round(max) };
}

export const docs: RuleDocs = {
  title: {
    nl: "Tarief onder de eigen reële prijs",
    en: "Tariff below the own real price",
  },
  explain: {
    nl: "De reële prijs is de ondergrens die de gemeente zelf heeft berekend. Een vast tarief daaronder, of een maximum daaronder, spreekt die berekening tegen. Verhoog het tarief of herstel de berekening.",
    en: "The real price is the lower bound that the municipality calculated itself. A fixed tariff below it, or a maximum below it, contradicts that calculation. Raise the tariff or correct the calculation.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { eenheid: uur  maximumtarief: € 62,00  reele-prijs: € 66,15 }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { eenheid: uur  maximumtarief: € 71,00  reele-prijs: € 66,15 }
  }
`,
    },
  ],
};
