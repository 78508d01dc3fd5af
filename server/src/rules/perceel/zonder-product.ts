import { variantOf } from "../../model/facts/funding.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import { productsOf } from "../../model/facts/products.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "perceel/zonder-product",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5",
      confidence: "V",
      quote:
        "de levering van een specifiek product of dienst in een afgesproken tijdseenheid",
    },
    { ref: "rivierenland-2021", at: "bijlage 3", confidence: "S" },
  ],
  message: {
    nl: "Perceel {perceel} wordt {variant} bekostigd maar heeft geen producten.",
    en: "Lot {perceel} is funded {variant} but has no products.",
  },
  check(lot, { report }) {
    const variant = variantOf(lot);
    if (variant !== "inspanningsgericht" && variant !== "outputgericht") return;
    if (
      lot.state("product") === "unusable" ||
      lot.has("product") ||
      productsOf(lot).length > 0
    )
      return;
    if (
      lot.has("productlijst") ||
      lot.has("bekostiging.tarievenbijlage") ||
      effectiveProcedure(lot) === "prestatie-inkoop"
    )
      return;
    report({
      at: [lot, "product"],
      data: {
        variant:
          variant === "inspanningsgericht"
            ? { nl: "inspanningsgericht", en: "by effort" }
            : { nl: "outputgericht", en: "by output" },
      },
      fixes: () => [
        insertInto(lot, 'product "" { eenheid: PM  tarief: PM }', {
          nl: "Voeg een product toe",
          en: "Add a product",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Geen producten in een perceel dat per product wordt betaald",
    en: "No products in a lot that is paid by the product",
  },
  explain: {
    nl: "Bij inspanningsgerichte en outputgerichte bekostiging schrijft een aanbieder in op producten met een eenheid en een tarief. Een perceel zonder producten is dan niet te beprijzen. Noem de producten, of verwijs naar de productenlijst.",
    en: "With effort-based and output-based funding a provider tenders for products with a unit and a tariff. A lot without products cannot be priced. Name the products, or refer to the product list.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
  perceel 1 "Dagbesteding" { zorgvormen: groepsbegeleiding }
`,
      good: `  stadium: publicatie
  bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
  perceel 1 "Dagbesteding" {
    zorgvormen: groepsbegeleiding
    product "Dagbesteding licht" { eenheid: dagdeel  tarief: € 48,20 }
  }
`,
    },
  ],
};
