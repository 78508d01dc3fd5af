import { careFormName, careFormsOf } from "../../model/facts/care.ts";
import {
  areDelimited,
  isForOneParty,
  sharedMunicipalities,
} from "../../model/facts/delimitation.ts";
import { lawsOf } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../wording.ts";

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
  check(_bestek, { report, lots }) {
    const byForm = new Map<string, Lot[]>();
    for (const lot of lots) {
      const reported = new Set<Lot>();
      for (const form of careFormsOf(lot)) {
        const earlier = byForm.get(form) ?? [];
        byForm.set(form, [...earlier, lot]);
        const other = earlier.find((one) => compete(one, lot));
        if (!other || reported.has(other)) continue;
        reported.add(other);
        const shared = sharedMunicipalities(other, lot);
        report({
          at: [lot, "zorgvormen"],
          subjects: [lot, other],
          data: {
            perceelA: other.label,
            perceelB: lot.label,
            zorgvorm: list(
              careFormsOf(lot)
                .filter((one) => careFormsOf(other).includes(one))
                .map(careFormName),
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
        });
      }
    }
  },
});

type Lot = Node<"perceel">;

/** True when nothing keeps two lots for the same care apart. Assignments for one party are perceel/gebied-overlap. */
function compete(a: Lot, b: Lot): boolean {
  const laws = lawsOf(b);
  return (
    [...lawsOf(a)].some((law) => laws.has(law)) &&
    !haveOwnProducts(a, b) &&
    !(isForOneParty(a) && isForOneParty(b)) &&
    !areDelimited(a, b)
  );
}

/** True when the lots have, or may have, different products. */
function haveOwnProducts(a: Lot, b: Lot): boolean {
  if (a.state("product") === "open" || b.state("product") === "open")
    return true;
  const labels = (lot: Lot) =>
    [...lot.all("product").map(({ label }) => label), ...lot.texts("product")]
      .sort()
      .join();
  return labels(a) !== labels(b);
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
  perceel 2 "Begeleiding en dagbesteding" { zorgvormen: individuele-begeleiding, groepsbegeleiding  gemeenten: Tiel }
`,
      good: `  wet: wmo-2015
  opdrachtgever { gemeenten: Buren, Culemborg, Tiel }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  gemeenten: Buren, Culemborg }
  perceel 2 "Begeleiding en dagbesteding" { zorgvormen: individuele-begeleiding, groepsbegeleiding  gemeenten: Tiel }
`,
    },
  ],
};
