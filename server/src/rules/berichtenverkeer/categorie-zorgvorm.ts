import { isCareForm } from "../../law/care-forms.ts";
import { categoryFits, productCategory } from "../../law/product-categories.ts";
import { careFormName } from "../../model/facts/care.ts";
import { lawsOfProduct } from "../../model/facts/products.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { categoriesFor, otherCategories } from "../shared/categories.ts";

export default defineRule({
  id: "berichtenverkeer/categorie-zorgvorm",
  kind: "consistency",
  severity: "warning",
  scope: "product",
  waivable: true,
  sources: [
    {
      ref: "istandaarden",
      at: "codelijsten WMO020 en JZ020 (3.2), namen van de categorieën",
      confidence: "V",
    },
  ],
  message: {
    nl: "{product} is {zorgvorm}, maar heeft productcategorie {code} ({naam}).",
    en: "{product} is {zorgvorm} but has product category {code} ({naam}).",
  },
  check(product, { lots, report }) {
    const [form, more] = product.words("zorgvorm");
    if (!form || more || !isCareForm(form)) return;
    const laws = lawsOfProduct(product, lots);
    for (const code of product.texts("productcategorie")) {
      const category = productCategory(code);
      // A category of the other law is reported as such.
      if (!category || !laws.has(category.law) || categoryFits(code, form))
        continue;
      report({
        at: [product, "productcategorie"],
        data: { zorgvorm: careFormName(form), code, naam: category.name },
        fixes: () =>
          otherCategories(product, code, categoriesFor(product, lots, laws)),
        discriminator: code,
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Productcategorie past niet bij de zorgvorm",
    en: "Product category does not fit the form of care",
  },
  explain: {
    nl: "De categorie bepaalt hoe de hulp in het berichtenverkeer en de statistiek terechtkomt. Een categorie van een andere zorgvorm is meestal een vergissing. Verbeter de categorie of de zorgvorm; arrangementen (10, 50) en restcategorieën passen overal.",
    en: "The category decides how the help ends up in messages and statistics. A category of another form of care is usually a mistake. Correct the category or the form of care; arrangements (10, 50) and rest categories fit everywhere.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { zorgvorm: individuele-begeleiding  productcategorie: 01  eenheid: uur }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { zorgvorm: individuele-begeleiding  productcategorie: 02  eenheid: uur }
  }
`,
    },
  ],
};
