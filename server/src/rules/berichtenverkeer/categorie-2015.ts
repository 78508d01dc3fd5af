import { parseIso } from "../../../../grammar/src/calendar.ts";
import { productCategory } from "../../law/product-categories.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "berichtenverkeer/categorie-2015",
  kind: "guidance",
  severity: "hint",
  scope: "product",
  waivable: true,
  sources: [
    {
      ref: "istandaarden",
      at: "codelijst JZ020 (3.2)",
      confidence: "V",
      quote: "(2015) Zonder verblijf: uitgevoerd door wijk- of buurtteam",
    },
  ],
  message: {
    nl: "Productcategorie {code} is een categorie uit 2015 ({naam}). Voor nieuwe contracten zijn 40 tot en met 55 gebruikelijk.",
    en: "Product category {code} is a 2015 category ({naam}). For new contracts 40 to 55 are usual.",
  },
  check(product, { lots, report }) {
    const isNew = lots.some(
      (lot) => (lot.date("looptijd.ingang")?.min ?? 0) >= newContracts,
    );
    if (!isNew) return;
    for (const code of product.texts("productcategorie")) {
      const name = productCategory(code)?.name;
      if (name?.startsWith("(2015)"))
        report({
          at: [product, "productcategorie"],
          data: { code, naam: name.replace("(2015) ", "") },
          discriminator: code,
        });
    }
  },
});

/** A cut-off of ours: from here on a contract can no longer be one of the transition. */
const newContracts = parseIso("2018-01-01") ?? 0;

export const docs: RuleDocs = {
  title: { nl: "Productcategorie uit 2015", en: "Product category of 2015" },
  explain: {
    nl: "De categorieën 31 tot en met 38 stammen uit de overgang van 2015. Ze bestaan nog, maar een nieuw contract gebruikt gewoonlijk 40 tot en met 55. Kijk welke daarvan past.",
    en: "Categories 31 to 38 date from the transition of 2015. They still exist, but a new contract usually takes 40 to 55. See which of those fits.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    product "Ambulant" { productcategorie: 32  eenheid: uur }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    product "Ambulant" { productcategorie: 45  eenheid: uur }
  }
`,
    },
  ],
};
