import { variantOf } from "../../model/facts/funding.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "berichtenverkeer/toewijzingsvariant",
  kind: "consistency",
  severity: "error",
  scope: "product",
  waivable: false,
  validFrom: "2019-07-26",
  sources: [
    {
      ref: "istandaarden",
      at: "toewijzingsvarianten inspanning-output (3.2), toelichting",
      confidence: "V",
      quote:
        "Aspecifiek toewijzen met of zonder Budget is voorbehouden voor trajecten die onder het Landelijk Transitie Arrangement (LTA) vallen, productcategorie 55",
    },
  ],
  message: {
    budget: {
      nl: "{product}: een toewijzing op budget heeft een bedrag nodig; vul `budget` in.",
      en: "{product}: an assignment by budget needs an amount; fill in `budget`.",
    },
    default: {
      nl: "{product}: een aspecifieke toewijzing past niet bij {variant} en categorie {code}. Wijs specifiek toe, of op budget.",
      en: "{product}: an assignment by category does not fit {variant} and category {code}. Assign the product itself, or a budget.",
    },
  },
  check(product, { report }) {
    const given = product.words("toewijzing");
    const onBudget =
      given.includes("generiek") || given.includes("aspecifiek-met-budget");
    if (onBudget && product.isAbsent("toewijzing.budget"))
      report({ at: [product, "toewijzing"], message: "budget" });
    const variant = variantOf(product);
    const [code] = product.texts("productcategorie");
    if (!given.includes("aspecifiek") || !code) return;
    const clashes =
      variant === "outputgericht"
        ? code !== "55"
        : variant === "inspanningsgericht" && code === "55";
    if (clashes && variant)
      report({
        at: [product, "toewijzing"],
        data: {
          variant: term(
            product.slot("bekostiging.uitvoeringsvariant"),
            variant,
          ),
          code,
        },
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Soort toewijzing past niet bij de variant",
    en: "Sort of assignment does not fit the variant",
  },
  explain: {
    nl: "De standaard kent drie soorten toewijzing. Aspecifiek is bij output alleen voor landelijk ingekochte zorg (categorie 55), en die zorg wordt niet inspanningsgericht toegewezen. Een toewijzing op budget moet het bedrag noemen.",
    en: "The standard has three sorts of assignment. By category only is, under output, reserved for nationally procured care (category 55), and that care is not assigned under effort. An assignment by budget must state the amount.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    berichtenverkeer: ijw
    product "Ambulant traject" { productcategorie: 45  toewijzing: aspecifiek  eenheid: traject }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    berichtenverkeer: ijw
    product "Ambulant traject" { productcategorie: 45  toewijzing: specifiek  eenheid: traject }
  }
`,
    },
  ],
};
