import { isComparable } from "../../model/facts/amounts.ts";
import { isOutputBased } from "../../model/facts/funding.ts";
import {
  isForSettlement,
  lawsOfProduct,
  productsOf,
  unitsOf,
} from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "tarief/tariefdifferentiatie",
  kind: "legal",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  validFrom: "2024-07-01",
  sources: [
    {
      ref: "besluit-jeugdwet",
      at: "art. 2.3 lid 1",
      confidence: "V",
      quote:
        "wordt aandacht besteed aan de wijze waarop tariefdifferentiatie wordt bevorderd",
    },
    {
      ref: "rbmne-2020-5180",
      at: "Rb. Midden-Nederland 27-11-2020",
      confidence: "S",
    },
  ],
  message: {
    nl: "{productA} en {productB} verschillen in zwaarte maar hebben hetzelfde tarief ({tarief}). Sinds 1 juli 2024 moet tariefdifferentiatie worden bevorderd (art. 2.3 lid 1 Besluit Jeugdwet).",
    en: "{productA} and {productB} differ in severity but have the same tariff ({tarief}). Since 1 July 2024 tariff differentiation must be promoted (art. 2.3(1) Besluit Jeugdwet).",
  },
  check(_root, { lots, report }) {
    for (const offers of byForm(lots)) {
      const pair = firstPair(offers);
      if (!pair) continue;
      const [first, twin] = pair;
      report({
        at: [twin.product, "tarief"],
        subjects: [first.product, twin.product],
        data: {
          productA: first.product.label,
          productB: twin.product.label,
          tarief: euros(twin.product.amounts("tarief")[0]?.interval ?? 0),
        },
        related: [
          {
            at: [first.product, "tarief"],
            message: { nl: "Het andere product", en: "The other product" },
          },
        ],
      });
    }
  },
});

interface Offer {
  readonly product: Node<"product">;
  readonly lot: Node<"perceel">;
}

/** Youth care by a fixed tariff for effort; with output the duration per client may make the difference. */
function isCandidate({ product, lot }: Offer): boolean {
  const laws = lawsOfProduct(product, [lot]);
  return (
    laws.has("jeugdwet") &&
    !laws.has("wmo-2015") &&
    isForSettlement(product) &&
    product.is("tariefsoort", "vast") &&
    product.amounts("tarief").length === 1 &&
    !isOutputBased(product) &&
    severityOf({ product, lot }) !== undefined
  );
}

function severityOf({ product, lot }: Offer): string | undefined {
  return (
    product.word("zwaarte") ??
    product.word("complexiteit") ??
    lot.word("complexiteit")
  );
}

/** The offers to compare: those of one form of care together. */
function byForm(lots: readonly Node<"perceel">[]): Iterable<Offer[]> {
  const offers = lots
    .flatMap((lot) => productsOf(lot).map((product) => ({ product, lot })))
    .filter(isCandidate);
  return Map.groupBy(offers, formsOf).values();
}

/** The first two that differ in severity and not in price. */
function firstPair(offers: readonly Offer[]): [Offer, Offer] | undefined {
  for (const [index, first] of offers.entries()) {
    const twin = offers
      .slice(index + 1)
      .find((other) => costsTheSame(first, other));
    if (twin) return [first, twin];
  }
  return undefined;
}

/** Products are compared within the same form of care; without one, within the lot. */
function formsOf({ product, lot }: Offer): string {
  const own = product.words("zorgvorm");
  const forms = own.length > 0 ? own : lot.words("zorgvormen");
  return forms.length > 0 ? [...forms].sort().join(", ") : lot.label;
}

function costsTheSame(a: Offer, b: Offer): boolean {
  const [one] = a.product.amounts("tarief");
  const [other] = b.product.amounts("tarief");
  return (
    one !== undefined &&
    other !== undefined &&
    severityOf(a) !== severityOf(b) &&
    unitsOf(a.product).join() === unitsOf(b.product).join() &&
    isComparable(one, other) &&
    one.interval.min === other.interval.min &&
    one.interval.max === other.interval.max
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Zelfde tarief voor lichte en zware jeugdhulp",
    en: "Same tariff for light and heavy youth care",
  },
  explain: {
    nl: "Een gelijk tarief betaalt lichte hulp te veel en zware hulp te weinig, zodat zware cliënten worden geweigerd. De verordening moet tariefdifferentiatie bevorderen. Geef producten met een andere zwaarte een eigen, onderbouwd tarief.",
    en: "An equal tariff overpays light help and underpays heavy help, so that heavy clients are refused. The by-law must promote tariff differentiation. Give products of another intensity their own substantiated tariff.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product
      | titel              | zwaarte | eenheid | tarief  | tariefsoort |
      | "Begeleiding licht" | licht  | uur     | € 74,10 | vast        |
      | "Begeleiding zwaar" | zwaar  | uur     | € 74,10 | vast        |
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante begeleiding" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product
      | titel              | zwaarte | eenheid | tarief  | tariefsoort |
      | "Begeleiding licht" | licht  | uur     | € 68,30 | vast        |
      | "Begeleiding zwaar" | zwaar  | uur     | € 84,90 | vast        |
  }
`,
    },
  ],
};
