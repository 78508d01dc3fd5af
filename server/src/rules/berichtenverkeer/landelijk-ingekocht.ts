import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "berichtenverkeer/landelijk-ingekocht",
  kind: "guidance",
  severity: "hint",
  scope: "product",
  waivable: true,
  sources: [
    {
      ref: "istandaarden",
      at: "codelijst JZ020 (3.2)",
      confidence: "V",
      quote: "Landelijk ingekochte zorg",
    },
  ],
  message: {
    nl: "{product} heeft categorie 55, landelijk ingekochte zorg. Die zorg wordt landelijk gecontracteerd; hoort dit in een lokale inkoop?",
    en: "{product} has category 55, nationally procured care. Such care is contracted nationally; does it belong in a local procurement?",
  },
  check(product, { lots, report }) {
    const national =
      product.is("niveau", "landelijk") ||
      product.is("status", "landelijk-ingekocht") ||
      product.includes("zorgvorm", "landelijk-ingekocht") ||
      lots.some((lot) => lot.includes("zorgvormen", "landelijk-ingekocht"));
    if (!national && product.texts("productcategorie").includes("55"))
      report({ at: [product, "productcategorie"] });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Landelijk ingekochte zorg in een lokale inkoop",
    en: "Nationally procured care in a local procurement",
  },
  explain: {
    nl: "Categorie 55 is voor zorg die landelijk wordt gecontracteerd. Een gemeente koopt die niet zelf in. Kies een andere categorie, of maak duidelijk dat het om de landelijke inkoop gaat (`niveau: landelijk`).",
    en: "Category 55 is for care that is contracted nationally. A municipality does not buy it itself. Choose another category, or make clear that this is the national procurement (`level: national`).",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    product "Specialistisch traject" { productcategorie: 55  eenheid: uur }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Landelijk ingekochte jeugdhulp" {
    zorgvormen: landelijk-ingekocht
    niveau: landelijk
    product "Specialistisch traject" { productcategorie: 55  eenheid: uur }
  }
`,
    },
  ],
};
