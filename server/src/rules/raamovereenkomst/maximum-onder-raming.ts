import { isLess } from "../../../../grammar/src/exact.ts";
import { estimateOf } from "../../model/facts/estimate.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { levelsOf, lotsOn } from "../../model/facts/lots.ts";
import {
  estimatedValueOf,
  isFramework,
  overWholeTerm,
  periodOf,
  type ValuedLevel,
} from "../../model/facts/value.ts";
import type { AnyNode, MoneyValue, Node } from "../../model/node.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { otherAmount } from "../shared/amounts.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "raamovereenkomst/maximum-onder-raming",
  kind: "consistency",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [
    {
      ref: "rekenkundig",
      at: "maximum >= raming over duur + verlengingen",
      confidence: "V",
    },
    { ref: "aw2012", at: "art. 2.15 lid 2-3", confidence: "V" },
  ],
  message: {
    nl: "De maximale waarde ({maximum}) is lager dan de raming over de hele looptijd ({raming}).",
    en: "The maximum value ({maximum}) is below the estimate over the full term ({raming}).",
  },
  check({ specification }, { report }) {
    for (const level of levelsOf(specification)) {
      const limit = limitOf(level);
      if (!limit) continue;
      const lots = lotsOn(level).filter(
        (lot) => isFramework(lot) && !isOpenHouse(lot),
      );
      if (lots.length === 0) continue;
      const estimate = estimateFor(level);
      if (!estimate || isLess(limit, estimate) !== "yes") continue;
      report({
        at: [level, "maximale-waarde"],
        subjects: lots,
        data: { maximum: euros(limit.max), raming: euros(estimate.min) },
        fixes: () => [
          estimate.min === estimate.max
            ? raisedTo(level, estimate.min)
            : undefined,
        ],
      });
    }
  },
});

/** The largest value over the whole term; undefined when it is meant to cut volume, or cannot be compared. */
function limitOf(given: AnyNode) {
  const level = given as Node<"perceel">;
  const [amount, second] = level.amounts("maximale-waarde");
  if (!amount || second || level.is("maximale-waarde.volumebeperking", "ja"))
    return undefined;
  const [estimate] = level.amounts("geraamde-waarde");
  if (estimate && includesVat(amount) !== includesVat(estimate))
    return undefined;
  switch (periodOf(amount)) {
    case "none":
    case "total":
      return amount.interval;
    case "jaar":
      return overWholeTerm(level, amount.interval);
    default:
      return undefined;
  }
}

/** The maximum as high as the estimate; one per year is not comparable. */
function raisedTo(given: AnyNode, estimate: number): Fix | undefined {
  const level = given as Node<"perceel">;
  const [amount] = level.amounts("maximale-waarde");
  if (!amount || periodOf(amount) === "jaar") return undefined;
  return otherAmount(
    level.slot("maximale-waarde"),
    amount,
    estimate,
    ({ nl, en }) => ({
      nl: `Maak het maximum ${nl}, zoals geraamd`,
      en: `Make the maximum ${en}, as estimated`,
    }),
  );
}

function includesVat({ qualifiers }: MoneyValue): boolean {
  return qualifiers.some(({ preposition }) => /^incl/.test(preposition));
}

function estimateFor(level: AnyNode) {
  return level.kind === "bestek"
    ? estimateOf(level.specification)
    : estimatedValueOf(level as ValuedLevel)?.total;
}

export const docs: RuleDocs = {
  title: {
    nl: "Maximale waarde lager dan de raming",
    en: "Maximum value below the estimate",
  },
  explain: {
    nl: "De raamovereenkomst is dan uitgeput voor haar einddatum. Meestal gaat het maximum alleen over de eerste looptijd. Reken met de hele looptijd, verlengingen inbegrepen, of zeg dat het maximum bedoeld is om het volume te beperken (`volumebeperking: ja`).",
    en: "The framework is then exhausted before its end date. Usually the maximum covers only the initial term. Reckon with the full term, extensions included, or say that the maximum is meant to cut volume (`volume-cut: yes`).",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  looptijd { ingang: 2027-01-01  duur: 2 jaar  verlenging: 2 x 1 jaar }
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: 4
    geraamde-waarde: € 1.000.000 per jaar
    maximale-waarde: € 2.000.000
  }
`,
      good: `  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  looptijd { ingang: 2027-01-01  duur: 2 jaar  verlenging: 2 x 1 jaar }
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: 4
    geraamde-waarde: € 1.000.000 per jaar
    maximale-waarde: € 4.400.000
  }
`,
    },
  ],
};
