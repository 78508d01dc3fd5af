import {
  codeOfUnit,
  frequencyAllowed,
  unitCode,
} from "../../law/product-categories.ts";
import { variantOf } from "../../model/facts/funding.ts";
import { standardNames } from "../../model/facts/messaging.ts";
import { unitsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type Fixes, type RuleDocs } from "../define.ts";
import { replaceLiteral } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "berichtenverkeer/eenheid-frequentie",
  kind: "consistency",
  severity: "error",
  scope: "product",
  waivable: false,
  validFrom: "2019-07-26",
  yieldsTo: ["bekostiging/eenheid-inspanning", "bekostiging/eenheid-output"],
  sources: [
    {
      ref: "istandaarden",
      at: "toewijzingsvarianten inspanning en output; codelijst WMO757 (3.2)",
      confidence: "V",
    },
  ],
  message: {
    nl: "{product}: {eenheid} per {frequentie} bestaat niet in {standaard}.",
    en: "{product}: {eenheid} per {frequentie} does not exist in {standaard}.",
  },
  check(product, { lots, report }) {
    const frequency = product.word("frequentie");
    const [unit, more] = unitsOf(product);
    if (!frequency || frequency === "geen" || !unit || more) return;
    if (
      product.has("toewijzing") &&
      !product.includes("toewijzing", "specifiek")
    )
      return;
    const code = codeFor(product, unit);
    if (!code || frequencyAllowed(code, frequency)) return;
    const [lot] = lots;
    report({
      at: [product, "frequentie"],
      data: {
        eenheid: term(product.slot("eenheid"), unit),
        frequentie: term(product.slot("frequentie"), frequency),
        standaard: (lot && standardNames(lot)) ?? {
          nl: "iWmo en iJw",
          en: "iWmo and iJw",
        },
      },
      fixes: () => allowed(product, code),
    });
  },
});

/** The frequencies that the standard has for the unit. */
function allowed(product: Node<"product">, code: string): Fixes {
  const slot = product.slot("frequentie");
  const words = unitCode(code)?.frequencies ?? [];
  return [
    ...words.map((word) => {
      const { nl, en } = term(slot, word);
      return replaceLiteral(slot, word, {
        nl: `Neem de frequentie ${nl}`,
        en: `Take the frequency ${en}`,
      });
    }),
  ];
}

/** The code of the unit; what is counted in pieces follows the variant. */
function codeFor(product: Node<"product">, unit: string): string | undefined {
  const own = codeOfUnit(unit === "in-euro" ? "euro" : unit);
  if (own) return own;
  if (unit !== "stuk") return undefined;
  const variant = variantOf(product);
  if (variant === "outputgericht") return codeOfUnit("stuks-output");
  return variant === "inspanningsgericht"
    ? codeOfUnit("stuks-inspanning")
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Eenheid en frequentie gaan niet samen",
    en: "Unit and frequency do not go together",
  },
  explain: {
    nl: "De standaard staat per eenheid alleen bepaalde frequenties toe. Een andere combinatie wordt door de software geweigerd, vaak pas in de eerste maand van het contract. Kies dag, week, maand of totaal; dag gaat niet samen met dagdeel, etmaal, stuks inspanning en euro.",
    en: "For each unit the standard allows certain frequencies only. Another combination is refused by the software, often not before the first month of the contract. Choose day, week, month or total; day does not go with half-day, 24 hours, effort pieces and euro.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Daghulp" {
    zorgvormen: daghulp
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Daghulp groep" { productcategorie: 41  eenheid: dagdeel  frequentie: dag }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Daghulp" {
    zorgvormen: daghulp
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Daghulp groep" { productcategorie: 41  eenheid: dagdeel  frequentie: week }
  }
`,
    },
  ],
};
