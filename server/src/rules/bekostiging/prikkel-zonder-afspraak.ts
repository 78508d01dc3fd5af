import { indicatorsOf } from "../../model/facts/measures.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { sharing } from "../shared/sharing.ts";

export default defineRule({
  id: "bekostiging/prikkel-zonder-afspraak",
  kind: "consistency",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 4.3, paragraaf 5.1",
      confidence: "V",
      quote: "financiële prikkels tot vernieuwing zijn afgesproken",
    },
  ],
  message: {
    nl: "{perceel} kent een financiële prikkel, maar er staat niet welk resultaat of welke vernieuwing die beloont.",
    en: "{perceel} has a financial incentive, but it is not stated which result or innovation it rewards.",
  },
  check(_root, { lots, report }) {
    const vague = lots.filter(
      (lot) =>
        lot
          .all("financiele-prikkel")
          .some(
            (incentive) =>
              incentive.isAbsent("beloont") && incentive.isAbsent("voorwaarde"),
          ) && !hasAgreement(lot),
    );
    for (const group of sharing(vague, (lot) => lot.slot("financiele-prikkel")))
      report({ at: group.slot, subjects: group.lots });
  },
});

function hasAgreement(lot: Node<"perceel">): boolean {
  return keys.some((key) => !lot.isAbsent(key)) || indicatorsOf(lot).length > 0;
}

const keys = [
  "resultaatafspraak",
  "prestatieafspraak",
  "innovatieafspraak",
  "resultaat",
] as const;

export const docs: RuleDocs = {
  title: {
    nl: "Financiële prikkel zonder afspraak",
    en: "Financial incentive without an agreement",
  },
  explain: {
    nl: "Een bonus of malus is niet af te rekenen als niet vaststaat welk resultaat of welke vernieuwing hij beloont. Leg dat vast in een resultaatafspraak, een indicator of een innovatieafspraak.",
    en: "A bonus or penalty cannot be settled if it is not laid down which result or innovation it rewards. Put that in a result agreement, an indicator or an innovation agreement.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    financiele-prikkel "Bonus": bonus { bedrag: 2% }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    resultaatafspraak Doelrealisatie "Doelrealisatie": "Ten minste 80% van de cliënten bereikt de doelen."
    financiele-prikkel "Bonus": bonus { bedrag: 2%  beloont: Doelrealisatie }
  }
`,
    },
  ],
};
