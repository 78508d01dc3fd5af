import { exactly, isGreater } from "../../../../grammar/src/exact.ts";
import type { SourceRef } from "../../law/citation.ts";
import { costElements } from "../../law/cost-elements.ts";
import { isTaskBased } from "../../model/facts/funding.ts";
import { isGrant } from "../../model/facts/instrument.ts";
import type { Law } from "../../model/facts/law.ts";
import {
  hasElement,
  pricingDay,
  realPriceLaws,
} from "../../model/facts/pricing.ts";
import {
  isForSettlement,
  isSupply,
  productsOf,
  unitsOf,
} from "../../model/facts/products.ts";
import { totalMonths } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { cite } from "../shared/laws.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "tarief/indexatie-ontbreekt",
  kind: "legal",
  severity: "error",
  scope: ["bekostiging", "perceel"],
  from: "publicatie",
  waivable: false,
  validFrom: "2017-06-01",
  yieldsTo: [
    "tarief/kostprijselementen-wmo",
    "tarief/kostprijselementen-jeugd",
  ],
  sources: [
    {
      ref: "uitvoeringsbesluit-wmo",
      at: "art. 5.4 lid 3 onder e",
      confidence: "V",
      quote: "indexatie van de reële prijs voor het leveren van een dienst",
    },
    {
      ref: "besluit-jeugdwet",
      at: "art. 2.3 lid 1 onder d",
      confidence: "V",
      quote: "kosten voor indexering",
    },
    { ref: "contractstandaard-wmo", at: "art. 3.2.1", confidence: "V" },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "gemeenten gaan daarmee onterecht voorbij aan de in de AMvB vastgestelde afspraken over indexatie",
    },
  ],
  message: {
    nl: "{perceel} loopt langer dan een jaar zonder afspraak over indexering. Indexatie is een verplicht element van de reële prijs ({artikel}).",
    en: "{perceel} runs longer than a year without an agreement on indexation. Indexation is a mandatory element of the real price ({artikel}).",
  },
  check(node, { lots, settings, report }) {
    if (node.kind === "perceel" && node.at("bekostiging")) return;
    const concerned = lots.filter(
      (lot) => realPriceLaws(lot, settings).length > 0 && isUnindexed(lot),
    );
    const [first] = concerned;
    if (!first) return;
    const laws = [
      ...new Set(concerned.flatMap((lot) => realPriceLaws(lot, settings))),
    ];
    const day = pricingDay(first, settings);
    const said = node.kind === "bekostiging" && !node.isAbsent("indexatie");
    report({
      at: [node, node.kind === "perceel" ? "bekostiging" : "indexatie"],
      subjects: concerned,
      data: { artikel: list(laws.map((law) => articleOf(law, day))) },
      fixes: () => [
        said
          ? undefined
          : insertInto(
              node,
              node.kind === "perceel"
                ? "bekostiging { indexatie: PM }"
                : "indexatie: PM",
              {
                nl: "Voeg `indexatie` toe",
                en: "Add indexation",
              },
            ),
      ],
    });
  },
});

/** The element `indexatie` of the decree of this law: `art. 5.4 lid 3 onder e Uitvoeringsbesluit Wmo 2015`. */
function articleOf(law: Law, day: number) {
  const decree = costElements(law, day);
  const element =
    decree?.elements[law === "jeugdwet" ? "indexering" : "indexatie"];
  return cite(
    (decree?.ref ?? "") as SourceRef,
    `${decree?.at} onder ${element?.onder}`,
  );
}

/** The limit of a year is ours: the decree names none. */
const months = 12;

function isUnindexed(lot: Node<"perceel">): boolean {
  if (isGrant(lot)) return false;
  const term = lot.at("looptijd");
  const total = term && totalMonths(term);
  if (!total || isGreater(total, exactly(months)) !== "yes") return false;
  if (isTaskBased(lot)) return lacksIndexation(lot);
  return productsOf(lot).some(
    (product) =>
      isForSettlement(product) &&
      (product.has("tarief") || unitsOf(product).length > 0) &&
      !isSupply(product, [lot]) &&
      lacksIndexation(product),
  );
}

/** PM is no answer either, but `compleetheid/pm` says so; an element of the cost price is one. */
function lacksIndexation(given: Node<"perceel"> | Node<"product">): boolean {
  const offer = given as Node<"perceel">;
  const none =
    offer.isAbsent("bekostiging.indexatie") ||
    offer.state("bekostiging.indexatie") === "none" ||
    offer.is("bekostiging.indexatie", "nee");
  const buildUp = offer.at("bekostiging.kostprijsopbouw");
  return none && !(buildUp && hasElement(buildUp, "indexatie"));
}

export const docs: RuleDocs = {
  title: {
    nl: "Langer dan een jaar zonder indexering",
    en: "Longer than a year without indexation",
  },
  explain: {
    nl: "Indexatie is een verplicht element van de reële prijs: wat in het eerste jaar reëel is, is dat in het derde niet meer. De wet laat alleen de methode vrij. Leg vast hoe vaak en met welke cijfers wordt geïndexeerd.",
    en: "Indexation is a mandatory element of the real price: what is real in the first year is no longer so in the third. The law leaves only the method open. Lay down how often and with which figures prices are indexed.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 68,40  tariefsoort: vast }
  }
`,
      good: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      indexatie { periode: jaarlijks  loon: 90% { cijfer: ova }  materieel: 10% { cijfer: ppc } }
    }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 68,40  tariefsoort: vast }
  }
`,
    },
  ],
};
