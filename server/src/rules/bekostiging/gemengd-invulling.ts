import { setsFunding } from "../../model/facts/amounts.ts";
import { formOf } from "../../model/facts/funding.ts";
import { isForSettlement, productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { insertInto, insertUnder, replaceValue } from "../fix/fix.ts";

export default defineRule({
  id: "bekostiging/gemengd-invulling",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "meerdere van bovenstaande vormen naast elkaar. Dit komt voor als enkele producten bijvoorbeeld PxQ bekostigd worden, en andere resultaatgericht",
    },
    {
      ref: "monitor-2020",
      at: "",
      confidence: "V",
      quote: "Vandaar dat ook de optie 'Gemengd' is meegenomen",
    },
    { ref: "taakgericht-2020", at: "bijlage IV", confidence: "S" },
    {
      ref: "istandaarden",
      at: "iJw 3.2, OP261",
      confidence: "V",
      quote:
        "Per ondersteuningsproduct wordt vastgelegd of de uitvoering inspanningsgericht, outputgericht of taakgericht is.",
    },
  ],
  message: {
    nl: "{perceel}: {toelichting}. Gemengde bekostiging betekent dat elk product een eigen vorm heeft en dat er minstens twee vormen zijn.",
    en: "{perceel}: {toelichting}. Mixed funding means every product has its own form and there are at least two forms.",
  },
  check(lot, { report }) {
    const form = formOf(lot);
    const products = productsOf(lot).filter(isForSettlement);
    if (!form || products.length === 0) return;
    const forms = new Set(products.map(formOf));
    const slot = lot.slot("bekostiging.vorm");
    if (form === "gemengd") {
      const gap = forms.has("gemengd")
        ? notEach
        : forms.size < 2
          ? allSame
          : undefined;
      if (!gap) return;
      report({
        at: slot,
        data: { toelichting: gap },
        fixes: () =>
          products
            .filter((product) => formOf(product) === "gemengd")
            .map(withOwnForm),
      });
      return;
    }
    if (forms.size < 2 || !setsFunding(lot, "vorm")) return;
    report({
      at: slot,
      data: { toelichting: oneForm },
      fixes: () => [
        replaceValue(slot, "gemengd", {
          nl: "Maak er `vorm: gemengd` van",
          en: "Change the form to mixed",
        }),
      ],
    });
  },
});

/** Adds a form that is still open to a product; its `bekostiging` may be inherited, and then it gets one. */
function withOwnForm(product: Node<"product">): Fix | undefined {
  const title = {
    nl: `Geef ${product.label} een eigen vorm`,
    en: `Give ${product.label} a form of its own`,
  };
  return product.owns("bekostiging")
    ? insertUnder(product, "bekostiging", "vorm: PM", title)
    : insertInto(product, "bekostiging { vorm: PM }", title);
}

const notEach: Localized = {
  nl: "niet elk product heeft een eigen vorm",
  en: "not every product has its own form",
};
const allSame: Localized = {
  nl: "alle producten hebben dezelfde vorm",
  en: "all products have the same form",
};
const oneForm: Localized = {
  nl: "het perceel noemt één vorm, maar de producten hebben er meer",
  en: "the lot names one form, but the products have several",
};

export const docs: RuleDocs = {
  title: {
    nl: "Gemengde bekostiging niet uitgesplitst",
    en: "Mixed funding not broken down",
  },
  explain: {
    nl: "Aanbieders moeten per product kunnen zien hoe het wordt betaald. Gemengd zonder uitsplitsing verbergt die keuze, en één vorm op het perceel boven producten met verschillende vormen spreekt zichzelf tegen. Geef elk product zijn vorm en noem het perceel gemengd.",
    en: "Providers must be able to see per product how it is paid. Mixed without a breakdown hides that choice, and one form on the lot above products with different forms contradicts itself. Give every product its form and call the lot mixed.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding en dagbesteding" {
    bekostiging.vorm: gemengd
    product "Begeleiding" { eenheid: uur  tarief: € 68,40 }
    product "Dagbesteding" {
      eenheid: maand  tarief: € 512
      bekostiging.vorm: resultaat
    }
  }
`,
      good: `  perceel 1 "Begeleiding en dagbesteding" {
    bekostiging.vorm: gemengd
    product "Begeleiding" {
      eenheid: uur  tarief: € 68,40
      bekostiging.vorm: productie
    }
    product "Dagbesteding" {
      eenheid: maand  tarief: € 512
      bekostiging.vorm: resultaat
    }
  }
`,
    },
  ],
};
