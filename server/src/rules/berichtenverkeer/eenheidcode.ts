import {
  codeOfUnit,
  unitCode,
  unitCodesOf,
} from "../../law/product-categories.ts";
import { variantOf } from "../../model/facts/funding.ts";
import { unitsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fixes, type RuleDocs } from "../define.ts";
import { replaceLiteral } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "berichtenverkeer/eenheidcode",
  kind: "consistency",
  severity: "error",
  scope: "product",
  waivable: false,
  yieldsTo: ["bekostiging/eenheid-inspanning", "bekostiging/eenheid-output"],
  sources: [
    {
      ref: "istandaarden",
      at: "codelijst WJ756; OP305",
      confidence: "V",
      quote:
        "Indien een product op inspanningsbasis in stuks is gecontracteerd, moet toegewezen worden met eenheid 84: Stuks (inspanning)",
    },
    {
      ref: "istandaarden",
      at: "toewijzingsvarianten inspanning en output (3.2)",
      confidence: "V",
    },
  ],
  message: {
    onbekend: {
      nl: "{product}: eenheidcode {code} staat niet in codelijst WJ756.",
      en: "{product}: unit code {code} is not in code list WJ756.",
    },
    default: {
      nl: "{product}: eenheidcode {code} ({naam}) past niet bij {tegen}.",
      en: "{product}: unit code {code} ({naam}) does not fit {tegen}.",
    },
  },
  check(product, { report }) {
    const code = product.text("eenheidcode");
    if (code === undefined) return;
    const unit = unitCode(code);
    const tegen = unit && contradiction(product, code);
    if (!unit)
      report({
        at: [product, "eenheidcode"],
        message: "onbekend",
        data: { code },
        fixes: () => otherCodes(product, code),
      });
    else if (tegen)
      report({
        at: [product, "eenheidcode"],
        data: { code, naam: unit.name, tegen },
        fixes: () => otherCodes(product, code),
      });
  },
});

/** The code of the unit of the product, else those of its variant. */
function otherCodes(product: Node<"product">, code: string): Fixes {
  const [unit, more] = unitsOf(product);
  const own = unit && !more ? codeFor(unit) : undefined;
  const variant = variantOf(product);
  const proposed = own ? [own] : variant ? unitCodesOf(variant) : [];
  return proposed
    .filter((other) => other !== code)
    .map((other) => {
      const name = unitCode(other)?.name ?? "";
      return replaceLiteral(product.slot("eenheidcode"), other, {
        nl: `Neem ${other} (${name})`,
        en: `Take ${other} (${name})`,
      });
    });
}

function codeFor(unit: string): string | undefined {
  return codeOfUnit(unit === "in-euro" ? "euro" : unit);
}

/** The unit or the variant that the code does not belong to. */
function contradiction(
  product: Node<"product">,
  code: string,
): Localized | undefined {
  const [unit, more] = unitsOf(product);
  const own = unit && codeFor(unit);
  if (unit && own && !more && own !== code)
    return term(product.slot("eenheid"), unit);
  const variant = variantOf(product);
  return variant && unitCode(code)?.variant !== variant
    ? term(product.slot("bekostiging.uitvoeringsvariant"), variant)
    : undefined;
}

export const docs: RuleDocs = {
  title: { nl: "Eenheidcode past niet", en: "Unit code does not fit" },
  explain: {
    nl: "De eenheidcode moet dezelfde eenheid zijn als in de tekst en bij de uitvoeringsvariant horen: stuks zijn bij inspanning 84 en bij output 82. Met de verkeerde code wordt elke declaratie afgekeurd. Neem de code over die bij eenheid en variant hoort.",
    en: "The unit code must be the unit of the text and belong to the implementation variant: pieces are 84 under effort and 82 under output. With the wrong code every claim is rejected. Take the code that belongs to the unit and the variant.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Ambulant individueel" { productcategorie: 45  eenheid: uur  eenheidcode: 01 }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Ambulant individueel" { productcategorie: 45  eenheid: uur  eenheidcode: 04 }
  }
`,
    },
  ],
};
