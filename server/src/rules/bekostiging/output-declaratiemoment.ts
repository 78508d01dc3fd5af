import { isOutputBased } from "../../model/facts/funding.ts";
import {
  isForSettlement,
  isSupply,
  productsOf,
  unitsOf,
} from "../../model/facts/products.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertAll } from "../fix/fix.ts";
import { labels } from "../shared/terms.ts";

export default defineRule({
  id: "bekostiging/output-declaratiemoment",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "istandaarden",
      at: "iJw 3.2, OP264",
      confidence: "V",
      quote: "wordt vastgesteld op welk moment gedeclareerd wordt",
    },
  ],
  message: {
    nl: "Er staat niet wanneer er gedeclareerd mag worden voor {product}: bij afronding, per mijlpaal of periodiek.",
    en: "It is not stated when claims may be sent for {product}: at completion, per milestone or periodically.",
  },
  check(lot, { report }) {
    const lacking = productsOf(lot).filter(
      (product) =>
        isOutputBased(product) &&
        isForSettlement(product) &&
        !isSupply(product, [lot]) &&
        product.isMissing("declaratiemoment") &&
        !unitsOf(product).some((unit) => periods.has(unit)),
    );
    const [first] = lacking;
    if (first)
      report({
        at: first,
        subjects: lacking,
        data: { product: labels(lacking) },
        fixes: () => [
          insertAll(
            lacking.map((product) => [product, "declaratiemoment: PM"]),
            { nl: "Voeg het declaratiemoment toe", en: "Add the claim moment" },
          ),
        ],
      });
  },
});

/** An amount per period is claimed every period. */
const periods: ReadonlySet<string> = new Set([
  "week",
  "4-weken",
  "maand",
  "kwartaal",
  "jaar",
]);

export const docs: RuleDocs = {
  title: {
    nl: "Outputgericht zonder declaratiemoment",
    en: "Output-based without a claim moment",
  },
  explain: {
    nl: "Bij inspanning volgt het declaratiemoment uit de standaard; bij output moet het zijn afgesproken. Zonder die afspraak kloppen de liquiditeit van de aanbieder en de jaarafsluiting van de gemeente niet. Kies afronding, mijlpaal of periodiek.",
    en: "For effort the claim moment follows from the standard; for output it must be agreed. Without it the provider's liquidity and the municipality's year-end do not add up. Choose completion, milestone or periodic.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Behandeling" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    product "Gezinsbehandeling" {
      eenheid: traject  tarief: € 4.150  tariefsoort: vast
      resultaat { omschrijving: "Het gezin kan zonder hulp verder."  vaststelling: "Doelrealisatie van ten minste 7." }
    }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Behandeling" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    product "Gezinsbehandeling" {
      eenheid: traject  tarief: € 4.150  tariefsoort: vast  declaratiemoment: afronding
      resultaat { omschrijving: "Het gezin kan zonder hulp verder."  vaststelling: "Doelrealisatie van ten minste 7." }
    }
  }
`,
    },
  ],
};
