import type { Block } from "../../model/block.ts";
import {
  areDelimited,
  type Bounds,
  boundsOf,
} from "../../model/facts/delimitation.ts";
import { lawsOfProduct, productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type Report, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "perceel/product-dubbel",
  kind: "consistency",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "paragraaf 4.3",
      confidence: "V",
      quote: "bevat o.a. pleegzorg",
    },
    { ref: "rivierenland-2021", at: "hoofdstuk 5", confidence: "I" },
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote: "gemiddelde tarieven voor een clustering van de oude productcodes",
    },
  ],
  message: {
    oud: {
      nl: "Het oude product {product} gaat over naar perceel {perceelA} én naar perceel {perceelB}, zonder afbakening.",
      en: "The old product {product} passes to lot {perceelA} and to lot {perceelB}, without a boundary.",
    },
    default: {
      nl: "Product {product} staat in perceel {perceelA} én in perceel {perceelB}. Eén product hoort in één perceel.",
      en: "Product {product} is in lot {perceelA} and in lot {perceelB}. A product belongs to one lot.",
    },
  },
  check(_bestek, { report, lots }) {
    const seen = new Map<Identity, Offer[]>();
    for (const lot of lots) {
      // Products of a segment or the specification were written once, for all their lots.
      if (!lot.owns("product")) continue;
      const bounds = boundsOf(lot);
      for (const product of productsOf(lot)) {
        if (product.is("status", "overgang")) continue;
        const reported = new Set<Lot>();
        for (const identity of identitiesOf(product, lot)) {
          const known = seen.get(identity);
          const other = known?.find(
            (one) => one.lot !== lot && !areDelimited(one.bounds, bounds),
          );
          const offer = { lot, product, bounds };
          if (known) known.push(offer);
          else seen.set(identity, [offer]);
          if (!other || reported.has(other.lot)) continue;
          reported.add(other.lot);
          report(twice(offer, other, oldCodeIn(identity)));
        }
      }
    }
  },
});

type Lot = Node<"perceel">;
type Product = Node<"product">;

interface Offer {
  readonly lot: Lot;
  readonly product: Product;
  readonly bounds: Bounds;
}

/** What makes two products the same: the block that is referred to, a code within one law, or the old code replaced. */
type Identity = Block | string;

function identitiesOf(product: Product, lot: Lot): Identity[] {
  const law = [...lawsOfProduct(product, [lot])].join();
  return [
    product.block,
    ...product.texts("code").map((code) => `${law} ${code}`),
    ...product.texts("voorganger").map((code) => `${old}${code}`),
  ];
}

const old = "oud ";

function oldCodeIn(identity: Identity): string | undefined {
  return typeof identity === "string" && identity.startsWith(old)
    ? identity.slice(old.length)
    : undefined;
}

function twice(
  { lot, product }: Offer,
  other: Offer,
  oldCode: string | undefined,
): Report {
  return {
    at: lot.all("product").includes(product) ? product : [lot, "product"],
    subjects: [lot, other.lot],
    ...(oldCode && { message: "oud", severity: "warning" }),
    data: {
      product: oldCode ?? product.label,
      perceelA: other.lot.label,
      perceelB: lot.label,
    },
    related: [
      {
        at: other.product,
        message: { nl: "Staat ook hier", en: "Is here as well" },
      },
    ],
    discriminator: `${oldCode ?? product.label} ${other.lot.label}`,
  };
}

export const docs: RuleDocs = {
  title: { nl: "Product staat in twee percelen", en: "Product is in two lots" },
  explain: {
    nl: "Twee percelen voor hetzelfde product geven twee tarieven en twee contracten voor dezelfde cliënt. Verwijzers en declaraties lopen dan vast. Laat het product in één perceel staan, of grens de percelen af op gebied, gemeenten, doelgroep, intensiteit of periode.",
    en: "Two lots for one product give two tariffs and two contracts for the same client. Referrals and claims then go wrong. Keep the product in one lot, or delimit the lots by area, municipalities, target group, intensity or period.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  productlijst { product Groep "Daghulp groep" { code: 41A03 } }
  perceel 1 "Daghulp" { product: Groep }
  perceel 2 "Ambulant" { product: Groep }
`,
      good: `  wet: jeugdwet
  productlijst { product Groep "Daghulp groep" { code: 41A03 } }
  perceel 1 "Daghulp noord" { gebied: Noord  product: Groep }
  perceel 2 "Daghulp zuid" { gebied: Zuid  product: Groep }
`,
    },
    {
      bad: `  wet: jeugdwet
  perceel 1 "Daghulp" { product Groep "Daghulp groep" { code: 41A03 } }
  perceel 2 "Dagbehandeling" { product Behandeling "Behandelgroep" { code: 41A03 } }
`,
      good: `  wet: jeugdwet
  perceel 1 "Daghulp" { product Groep "Daghulp groep" { code: 41A03 } }
  perceel 2 "Dagbehandeling" { product Behandeling "Behandelgroep" { code: 41A04 } }
`,
    },
  ],
};
