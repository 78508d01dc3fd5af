import { productCategory } from "../../law/product-categories.ts";
import { mustUseMessages } from "../../model/facts/messaging.ts";
import {
  isForSettlement,
  lawsOfProduct,
  productsOf,
} from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertAll } from "../fix/fix.ts";
import { categoriesFor } from "../shared/categories.ts";
import { labels } from "../shared/terms.ts";

export default defineRule({
  id: "berichtenverkeer/categorie-ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  validFrom: "2019-07-26",
  yieldsTo: ["perceel/zonder-product"],
  sources: [
    {
      ref: "istandaarden",
      at: "iJw 3.2, OP260, IV075",
      confidence: "V",
      quote:
        "Een ondersteuningsproduct wordt omschreven als een Productcategorie en kan nader gespecificeerd worden met een Productcode.",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "Verwijzers maken voor dit segment gebruik van een heldere, bestaande en beproefde productenlijst",
    },
  ],
  message: {
    nl: "In {perceel} ontbreekt de productcategorie van {product}. Zonder categorie kan er niet worden toegewezen of gedeclareerd.",
    en: "In {perceel} the product category is missing for {product}. Without one nothing can be assigned or claimed.",
  },
  check(lot, { report }) {
    if (!lot.isAbsent("productlijst")) return;
    const without = productsOf(lot).filter(
      (product) =>
        product.isAbsent("productcategorie") &&
        isForSettlement(product) &&
        !product.includes("toewijzing", "generiek"),
    );
    const [first] = without;
    if (!first || !mustUseMessages(lot)) return;
    const known = without.length === 1 ? proposals(first, lot) : [];
    report({
      at: first,
      data: { product: labels(without) },
      fixes: () => [
        ...known.map((code) =>
          insertAll([[first, `productcategorie: ${code}`]], {
            nl: `Neem categorie ${code} (${productCategory(code)?.name ?? ""})`,
            en: `Take category ${code} (${productCategory(code)?.name ?? ""})`,
          }),
        ),
        insertAll(
          without.map((product) => [product, "productcategorie: PM"]),
          {
            nl: "Voeg de productcategorie toe",
            en: "Add the product category",
          },
        ),
      ],
    });
  },
});

function proposals(product: Node<"product">, lot: Node<"perceel">): string[] {
  return categoriesFor(product, [lot], lawsOfProduct(product, [lot]));
}

export const docs: RuleDocs = {
  title: {
    nl: "Product zonder productcategorie",
    en: "Product without a product category",
  },
  explain: {
    nl: "Toewijzing en declaratie noemen altijd de landelijke productcategorie. Ontbreekt die, dan moet iedere gemeente er zelf een kiezen en verschillen de berichten. Geef elk product zijn categorie uit WMO020 of JZ020.",
    en: "Assignments and claims always name the national product category. Without it every municipality must choose one and messages will differ. Give every product its category from WMO020 or JZ020.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: jeugdwet
  berichtenverkeer: ijw
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Ambulant individueel" { eenheid: uur }
  }
`,
      good: `  stadium: publicatie
  wet: jeugdwet
  berichtenverkeer: ijw
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Ambulant individueel" { productcategorie: 45  eenheid: uur }
  }
`,
    },
  ],
};
