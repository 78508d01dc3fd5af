import {
  type Interval,
  isGreater,
  mulDiv,
} from "../../../../grammar/src/exact.ts";
import { isComparable, ownFunding } from "../../model/facts/amounts.ts";
import type { MoneyValue, Node } from "../../model/node.ts";
import { percent } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "budget/garantie-te-hoog",
  kind: "consistency",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "rekenkundig",
      at: "garantie <= plafond; som garanties <= budget",
      confidence: "V",
    },
    { ref: "aef-2015", at: "paragraaf 4.1", confidence: "I" },
  ],
  message: {
    nl: "De garantie ({garantie}) is hoger dan {grens} ({bedrag}).",
    en: "The guarantee ({garantie}) is higher than {grens} ({bedrag}).",
  },
  check(lot, { report }) {
    for (const key of [
      "omzetgarantie",
      "afnamegarantie",
      "budgetgarantie",
    ] as const) {
      const promised = promisedBy(lot, key);
      const limit =
        promised &&
        limitsOf(lot).find(
          ({ amount }) =>
            isComparable(amount, promised) &&
            isGreater(promised.interval, amount.interval) === "yes",
        );
      if (!promised || !limit) continue;
      report({
        at: [lot, key],
        data: {
          garantie: euros(promised.interval),
          grens: limit.name,
          bedrag: euros(limit.amount.interval),
        },
        discriminator: key,
      });
    }
  },
});

interface Limit {
  readonly name: Localized;
  readonly amount: MoneyValue;
}

/** The amount promised: in euros, or a percentage of the reference turnover. */
function promisedBy(
  lot: Node<"perceel">,
  key: "omzetgarantie" | "afnamegarantie" | "budgetgarantie",
): MoneyValue | undefined {
  const details = lot.at(key);
  const amount = lot.amounts(key)[0] ?? details?.amounts("bedrag")[0];
  if (amount) return amount;
  const share = lot.percentage(key) ?? details?.percentage("percentage");
  const base = details?.amounts("referentieomzet")[0];
  return share && base && { ...base, interval: shareOf(base.interval, share) };
}

function shareOf(base: Interval, share: Interval): Interval {
  const part = (whole: number, percentage: number) =>
    Number.isFinite(whole) ? mulDiv(whole, percentage, percent(100)) : whole;
  return { min: part(base.min, share.min), max: part(base.max, share.max) };
}

/** Only limits for everything together: an amount for one municipality says nothing of the rest. */
function limitsOf(lot: Node<"perceel">): Limit[] {
  const forAll = (amounts: MoneyValue[]) =>
    amounts.filter(
      ({ qualifiers }) =>
        !qualifiers.some(
          ({ preposition }) => preposition === "voor" || preposition === "in",
        ),
    );
  const total = ownFunding(lot);
  return [
    ...forAll(lot.amounts("bekostiging.budgetplafond")).map((amount) => ({
      name: { nl: "het plafond", en: "the ceiling" },
      amount,
    })),
    ...forAll(total?.amounts("budget") ?? []).map((amount) => ({
      name: { nl: "het budget", en: "the budget" },
      amount,
    })),
  ];
}

export const docs: RuleDocs = {
  title: {
    nl: "Garantie boven plafond of budget",
    en: "Guarantee above ceiling or budget",
  },
  explain: {
    nl: "Wat is gegarandeerd moet worden betaald, en boven het plafond of het budget kan dat niet. Verlaag de garantie of verhoog de grens.",
    en: "What is guaranteed must be paid, and above the ceiling or the budget that is not possible. Lower the guarantee or raise the limit.",
  },
  examples: [
    {
      bad: `  perceel 1 "Beschermd wonen" {
    omzetgarantie: € 1.800.000 per jaar
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  budgetplafond: € 1.600.000 per jaar }
  }
`,
      good: `  perceel 1 "Beschermd wonen" {
    omzetgarantie: € 1.200.000 per jaar
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  budgetplafond: € 1.600.000 per jaar }
  }
`,
    },
  ],
};
