import type { Occurrence } from "../../model/block.ts";
import { careFormName, careFormsOf } from "../../model/facts/care.ts";
import {
  areDelimited,
  type Bounds,
  boundsOf,
  isForOneParty,
  sharedMunicipalities,
} from "../../model/facts/delimitation.ts";
import { type Law, lawsOf } from "../../model/facts/law.ts";
import { rememberedOfEach } from "../../model/facts/remembered.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type Report, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/zorgvorm-dubbel",
  kind: "consistency",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  yieldsTo: ["perceel/product-dubbel"],
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 3.1",
      confidence: "V",
      quote:
        "persoonlijke verzorging niet apart aanbesteed hebben, maar dit bij begeleiding hebben gevoegd",
    },
    { ref: "rivierenland-2021", at: "hoofdstuk 4", confidence: "I" },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "is het belangrijk om van tevoren goed na te denken hoe beide opdrachten zich tot elkaar verhouden",
    },
  ],
  message: {
    nl: "Perceel {perceelA} en perceel {perceelB} kopen allebei {zorgvorm} in voor {gemeenten}, zonder afbakening.",
    en: "Lot {perceelA} and lot {perceelB} both buy {zorgvorm} for {gemeenten} without a boundary.",
  },
  check(bestek, { report, lots }) {
    const { specification } = bestek;
    const offers = rememberedOfEach(specification, "care-offer", lots, offerOf);
    /** By what they offer, so that each is held against few others. */
    const alike = new Map<string, Offer[]>();
    for (const offer of offers) {
      if (offer.products === undefined) continue;
      const reported = new Set<Offer>();
      for (const form of offer.forms) {
        const same = `${form} ${offer.products}`;
        const known = alike.get(same);
        const other = known?.find((one) => compete(one, offer));
        if (known) known.push(offer);
        else alike.set(same, [offer]);
        if (!other || reported.has(other)) continue;
        reported.add(other);
        report(collision(other, offer));
      }
    }
  },
});

type Lot = Node<"perceel">;

interface Offer {
  readonly bounds: Bounds;
  readonly forms: ReadonlySet<string>;
  /** Where the forms were written: lots that inherit them from one segment are parts of the same care. */
  readonly source: Occurrence | undefined;
  readonly laws: ReadonlySet<Law>;
  /** What the products are called; undefined while they are PM. */
  readonly products: string | undefined;
  readonly forOneParty: boolean;
}

function offerOf(lot: Lot): Offer {
  const products = [
    ...lot.all("product").map(({ label }) => label),
    ...lot.texts("product"),
  ];
  return {
    bounds: boundsOf(lot),
    forms: new Set(careFormsOf(lot)),
    source: lot.slot("zorgvormen").occurrences[0],
    laws: lawsOf(lot),
    products:
      lot.state("product") === "open" ? undefined : products.sort().join(),
    forOneParty: isForOneParty(lot),
  };
}

/** True when nothing keeps two lots for the same care and products apart. Assignments for one party are perceel/gebied-overlap. */
function compete(a: Offer, b: Offer): boolean {
  return (
    a.source !== b.source &&
    [...a.laws].some((law) => b.laws.has(law)) &&
    !(a.forOneParty && b.forOneParty) &&
    !areDelimited(a.bounds, b.bounds)
  );
}

function collision(a: Offer, b: Offer): Report {
  const lot = b.bounds.lot;
  const other = a.bounds.lot;
  const shared = sharedMunicipalities(a.bounds, b.bounds);
  return {
    at: [lot, "zorgvormen"],
    subjects: [lot, other],
    data: {
      perceelA: other.label,
      perceelB: lot.label,
      zorgvorm: list(
        [...b.forms].filter((form) => a.forms.has(form)).map(careFormName),
      ),
      gemeenten:
        shared.length > 0
          ? list(shared)
          : { nl: "dezelfde gemeenten", en: "the same municipalities" },
    },
    related: [
      {
        at: [other, "zorgvormen"],
        message: { nl: "Dezelfde zorg", en: "The same care" },
      },
    ],
    discriminator: other.label,
  };
}

export const docs: RuleDocs = {
  title: {
    nl: "Twee percelen voor dezelfde zorg zonder afbakening",
    en: "Two lots for the same care without a boundary",
  },
  explain: {
    nl: "Percelen voor dezelfde zorg hebben een grens nodig: gebied, gemeenten, doelgroep, zwaarte, producten of periode. Zonder grens werken twee opdrachtnemers aan één opdracht. Noem het verschil, of beschrijf het onder `afbakening`.",
    en: "Lots for the same care need a boundary: area, municipalities, target group, weight, products or period. Without one, two contractors serve one assignment. Name the difference, or describe it under `delimitation`.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Begeleiding in Tiel" { zorgvormen: individuele-begeleiding  gemeenten: Tiel }
`,
      good: `  wet: wmo-2015
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  gemeenten: Buren, Culemborg }
  perceel 2 "Begeleiding in Tiel" { zorgvormen: individuele-begeleiding  gemeenten: Tiel }
`,
    },
  ],
};
