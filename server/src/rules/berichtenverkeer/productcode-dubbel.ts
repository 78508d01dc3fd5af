import { fold } from "../../../../grammar/src/names.ts";
import { variantOf } from "../../model/facts/funding.ts";
import { lawsOf } from "../../model/facts/law.ts";
import { municipalitiesOf } from "../../model/facts/municipalities.ts";
import { productsOf, unitsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "berichtenverkeer/productcode-dubbel",
  kind: "consistency",
  severity: "error",
  scope: "bestek",
  waivable: false,
  yieldsTo: ["perceel/product-dubbel"],
  sources: [
    {
      ref: "istandaarden",
      at: "iJw 3.2, OP259, OP302",
      confidence: "V",
      quote:
        "Het is niet toegestaan om een zorg- of ondersteuningsproduct gestapeld toe te wijzen.",
    },
    { ref: "rekenkundig", at: "een sleutel, een waarde", confidence: "V" },
  ],
  message: {
    nl: "Productcode {code} staat bij {productA} en {productB}, met verschillende {verschil}.",
    en: "Product code {code} is used for {productA} and {productB} with different {verschil}.",
  },
  check(_, { lots, report }) {
    const byCode = new Map<string, Entry[]>();
    for (const lot of lots) {
      for (const product of productsOf(lot)) {
        for (const code of product.texts("code")) {
          const entries = byCode.get(fold(code)) ?? [];
          const entry = { code, product, lot };
          const earlier = entries.find(
            (one) =>
              one.product.block !== product.block && isSameMarket(one.lot, lot),
          );
          const verschil = earlier && differenceOf(earlier.product, product);
          if (
            earlier &&
            verschil &&
            !entries.some((one) => one.product.block === product.block)
          )
            report({
              at: [product, "code"],
              subjects: [product],
              data: {
                code,
                productA: earlier.product.label,
                productB: product.label,
                verschil,
              },
              related: [
                {
                  at: earlier.product,
                  message: {
                    nl: "het andere product",
                    en: "the other product",
                  },
                },
              ],
              discriminator: fold(code),
            });
          byCode.set(fold(code), [...entries, entry]);
        }
      }
    }
  },
});

interface Entry {
  readonly code: string;
  readonly product: Node<"product">;
  readonly lot: Node<"perceel">;
}

/** Codes are those of a municipality and a law: only where both can be the same do they clash. */
function isSameMarket(one: Node<"perceel">, other: Node<"perceel">): boolean {
  const [left, right] = [lawsOf(one), lawsOf(other)];
  if (
    left.size > 0 &&
    right.size > 0 &&
    ![...left].some((law) => right.has(law))
  )
    return false;
  const [here, there] = [municipalitiesOf(one), municipalitiesOf(other)];
  if (!here || !there) return true;
  return here.members.some((member) =>
    there.members.some(({ name }) => fold(name) === fold(member.name)),
  );
}

/** In what two products with one code differ; tariffs that follow offers may. */
function differenceOf(
  one: Node<"product">,
  other: Node<"product">,
): Localized | undefined {
  const [left, right] = [unitsOf(one).join(), unitsOf(other).join()];
  if (left && right && left !== right) return { nl: "eenheden", en: "units" };
  const [here, there] = [variantOf(one), variantOf(other)];
  if (here && there && here !== there)
    return { nl: "varianten", en: "variants" };
  const free = [one, other].some(
    (product) =>
      product.has("tariefverschil") || product.is("tariefsoort", "geboden"),
  );
  const [first, more] = one.amounts("tarief");
  const [second, others] = other.amounts("tarief");
  if (free || !first || !second || more || others) return undefined;
  return first.interval.min > second.interval.max ||
    first.interval.max < second.interval.min
    ? { nl: "tarieven", en: "tariffs" }
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Productcode voor twee verschillende producten",
    en: "Product code for two different products",
  },
  explain: {
    nl: "Een declaratie noemt alleen de code. Staan daar twee tarieven of eenheden achter, dan is niet te zeggen welke geldt. Geef elk product een eigen code, of maak tarief en eenheid gelijk.",
    en: "A claim names only the code. If two tariffs or units stand behind it, nobody can say which applies. Give every product a code of its own, or make tariff and unit equal.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Ambulant individueel" { code: 45A01  eenheid: uur  tarief: € 92,40  tariefsoort: vast }
    product "Ambulant systeemgericht" { code: 45A01  eenheid: uur  tarief: € 98,60  tariefsoort: vast }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Ambulant individueel" { code: 45A01  eenheid: uur  tarief: € 92,40  tariefsoort: vast }
    product "Ambulant systeemgericht" { code: 45A02  eenheid: uur  tarief: € 98,60  tariefsoort: vast }
  }
`,
    },
  ],
};
