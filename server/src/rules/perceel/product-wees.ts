import { fold } from "../../../../grammar/src/names.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { labels } from "../shared/terms.ts";

export default defineRule({
  id: "perceel/product-wees",
  kind: "consistency",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote: "gemiddelde tarieven voor een clustering van de oude productcodes",
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
    meer: {
      nl: "{aantal} producten staan in de productenlijst, maar in geen enkel perceel: {product}.",
      en: "{aantal} products are in the product list but in no lot: {product}.",
    },
    oud: {
      nl: "Voor het oude product {product} is geen opvolger in een perceel genoemd, voor andere oude producten wel.",
      en: "No successor in a lot is named for the old product {product}, while other old products have one.",
    },
    default: {
      nl: "Product {product} staat in de productenlijst, maar in geen enkel perceel.",
      en: "Product {product} is in the product list but in no lot.",
    },
  },
  check(bestek, { report, lots }) {
    const { segments } = bestek.specification;
    // A specification that is one lot itself buys its whole list.
    if (lots.some((lot) => lot.implicit && lot.outer === undefined)) return;
    const used = new Set(
      lots.flatMap((lot) => [
        ...productsOf(lot).map(({ block }) => block),
        ...productListsOf(lot).flatMap((products) =>
          products.map(({ block }) => block),
        ),
      ]),
    );
    const outOfScope = bestek
      .all("buiten-scope")
      .flatMap((part) => part.references("producten"));
    const lists = [bestek, ...segments].flatMap((level) =>
      (level as Node<"segment">).all("productlijst"),
    );
    for (const productList of new Set(lists)) {
      const orphans = productList
        .all("product")
        .filter(
          (product) =>
            !used.has(product.block) &&
            !product.is("status", ...elsewhere) &&
            !outOfScope.some(({ block }) => block === product.block),
        );
      const [first] = orphans;
      if (!first) continue;
      report({
        at: first,
        message: orphans.length > 1 ? "meer" : "default",
        data: {
          aantal: orphans.length,
          product: labels(orphans),
        },
        discriminator: productList.label,
      });
    }
    const old = bestek
      .all("voorganger")
      .flatMap((one) => one.all("oud-product"));
    const replaced = new Set(
      lots.flatMap((lot) =>
        productsOf(lot).flatMap((product) =>
          product.texts("voorganger").map(fold),
        ),
      ),
    );
    const isMapped = (product: Node<"oud-product">) =>
      !product.isAbsent("opvolger") ||
      product.texts("code").some((code) => replaced.has(fold(code)));
    const [lost] = old.filter(
      (product) => !isMapped(product) && !continues(product, [bestek, ...lots]),
    );
    if (!lost || !old.some(isMapped)) return;
    report({
      at: lost,
      message: "oud",
      data: { product: lost.label },
      discriminator: lost.label,
    });
  },
});

const elsewhere = ["vervallen", "buiten-scope", "landelijk-ingekocht"] as const;

/** The products of the lists that a lot refers to as a whole. */
function productListsOf(lot: Node<"perceel">): AnyNode[][] {
  return lot
    .references("productlijst")
    .map((found) => (found as Node<"productlijst">).all("product"));
}

/** True when an old product has another destination: a transition scheme or a separate track. */
function continues(product: AnyNode, levels: readonly AnyNode[]): boolean {
  return levels.some((level) => {
    const node = level as Node<"perceel">;
    const kept = node.at("overgang")?.references("oud-product") ?? [];
    return kept.some(({ block }) => block === product.block);
  });
}

export const docs: RuleDocs = {
  title: {
    nl: "Product zit in geen enkel perceel",
    en: "Product is in no lot",
  },
  explain: {
    nl: "Als percelen worden herschikt, blijven er producten in de lijst achter. Verwijzers gebruiken de lijst dan, maar de hulp blijkt niet gecontracteerd. Neem het product op in een perceel, of geef het de status `vervallen` of `buiten-scope`.",
    en: "When lots are rearranged, products stay behind in the list. Referrers then use the list, but the care turns out not to be contracted. Put the product in a lot, or give it the status `discontinued` or `out-of-scope`.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  productlijst {
    product Groep "Daghulp groep" { code: 41A03 }
    product Zwaar "Daghulp zwaar" { code: 41A04 }
  }
  perceel 1 "Daghulp" { product: Groep }
`,
      good: `  wet: jeugdwet
  productlijst {
    product Groep "Daghulp groep" { code: 41A03 }
    product Zwaar "Daghulp zwaar" { code: 41A04  status: vervallen }
  }
  perceel 1 "Daghulp" { product: Groep }
`,
    },
    {
      bad: `  wet: wmo-2015
  voorganger Ronde2021 "Contracten 2021" {
    oud-product O1 "Begeleiding licht" { code: 02A01  opvolger: Licht }
    oud-product O2 "Begeleiding telefonisch" { code: 02A05 }
  }
  perceel 1 "Begeleiding" { product Licht "Begeleiding licht" { code: 02A21 } }
  perceel 2 "Dagbesteding" { product Groep "Dagbesteding" { code: 07A21 } }
`,
      good: `  wet: wmo-2015
  voorganger Ronde2021 "Contracten 2021" {
    oud-product O1 "Begeleiding licht" { code: 02A01  opvolger: Licht }
    oud-product O2 "Begeleiding telefonisch" { code: 02A05  opvolger: Licht }
  }
  perceel 1 "Begeleiding" { product Licht "Begeleiding licht" { code: 02A21 } }
  perceel 2 "Dagbesteding" { product Groep "Dagbesteding" { code: 07A21 } }
`,
    },
  ],
};
