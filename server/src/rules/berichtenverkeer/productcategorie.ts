import { productCategory } from "../../law/product-categories.ts";
import { lawName } from "../../model/facts/care.ts";
import { lawsOfProduct } from "../../model/facts/products.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { categoriesFor, otherCategories } from "../shared/categories.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "berichtenverkeer/productcategorie",
  kind: "consistency",
  severity: "error",
  scope: "product",
  waivable: false,
  yieldsTo: ["perceel/zorgvorm-wet"],
  sources: [
    {
      ref: "istandaarden",
      at: "codelijsten WMO020 en JZ020 (3.2)",
      confidence: "V",
    },
  ],
  message: {
    nl: "Productcategorie {code} hoort niet bij {wet}. {suggestie}",
    en: "Product category {code} does not belong to {wet}. {suggestie}",
  },
  check(product, { lots, report }) {
    const laws = lawsOfProduct(product, lots);
    if (laws.size === 0) return;
    for (const code of product.texts("productcategorie")) {
      const category = productCategory(code);
      if (category && laws.has(category.law)) continue;
      report({
        at: [product, "productcategorie"],
        data: {
          code,
          wet: list(
            [...laws]
              .sort()
              .reverse()
              .map((law) => theLaw[law]),
          ),
          suggestie: suggestionFor(code),
        },
        fixes: () =>
          otherCategories(product, code, [
            ...paddedOf(code).filter((other) => {
              const meant = productCategory(other);
              return meant !== undefined && laws.has(meant.law);
            }),
            ...categoriesFor(product, lots, laws),
          ]),
        discriminator: code,
      });
    }
  },
});

/** `1` was probably meant as `01`. */
function paddedOf(code: string): string[] {
  return productCategory(code) ? [] : [`0${code}`];
}

const theLaw = {
  "wmo-2015": { nl: "de Wmo 2015", en: "the Wmo 2015" },
  jeugdwet: { nl: "de Jeugdwet", en: "the Youth Act" },
} satisfies Record<string, Localized>;

/** What the code is, or what was probably meant. */
function suggestionFor(code: string): Localized {
  const category = productCategory(code);
  if (category) {
    const law = lawName(category.law);
    return {
      nl: `${code} is '${category.name}' van de ${law.nl}.`,
      en: `${code} is '${category.name}' of the ${law.en}.`,
    };
  }
  const padded = productCategory(`0${code}`);
  return padded
    ? {
        nl: `Bedoelt u 0${code} (${padded.name})?`,
        en: `Did you mean 0${code} (${padded.name})?`,
      }
    : { nl: "Deze code bestaat niet.", en: "This code does not exist." };
}

export const docs: RuleDocs = {
  title: {
    nl: "Productcategorie hoort niet bij de wet",
    en: "Product category does not belong to the law",
  },
  explain: {
    nl: "Elke wet heeft een eigen codelijst: WMO020 voor de Wmo 2015 en JZ020 voor de Jeugdwet. Een code die daar niet in staat, wordt door de software geweigerd. Neem twee cijfers over uit de lijst van de wet van het product.",
    en: "Each law has a code list of its own: WMO020 for the Wmo 2015 and JZ020 for the Youth Act. Software rejects a code that is not in it. Take two digits from the list of the law of the product.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { productcategorie: 45  eenheid: uur }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { productcategorie: 02  eenheid: uur }
  }
`,
    },
  ],
};
