import {
  addIntervals,
  type Interval,
  isGreater,
  subtract,
  sum,
} from "../../../../grammar/src/exact.ts";
import {
  isComparable,
  isComplete,
  lastDigit,
  ownFunding,
} from "../../model/facts/amounts.ts";
import type { MoneyValue, Node, Slot } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "budget/optelling",
  kind: "consistency",
  severity: "error",
  scope: ["bestek", "segment", "perceel"],
  waivable: false,
  yieldsTo: ["drempel/som-percelen", "drempel/som-gemeenten"],
  sources: [
    {
      ref: "rekenkundig",
      at: "som van de delen is het geheel",
      confidence: "V",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 3, hoofdstuk 3, tabel 1",
      confidence: "I",
    },
    { ref: "aef-2015", at: "paragraaf 5.1, paragraaf 5.2", confidence: "I" },
  ],
  message: {
    nl: "De delen van {totaalNaam} tellen op tot {som}, niet tot {totaal} (verschil {verschil}).",
    en: "The parts of {totaalNaam} add up to {som}, not to {totaal} (difference {verschil}).",
  },
  check(level, { report }) {
    const funding = ownFunding(level);
    const stated = funding && totalOf(funding);
    if (!funding || !stated || funding.has("niet-inbegrepen")) return;
    const groups = partsOf(funding, stated);
    if (groups.length === 0) return;
    const readings = [...groups, groups.flat()];
    if (readings.some((parts) => mayBe(parts, stated.amount))) return;
    const parts = groups.length === 1 ? (groups[0] ?? []) : groups.flat();
    const together = sum(parts.map(({ interval }) => interval));
    const { interval } = stated.amount;
    report({
      at: stated.slot,
      data: {
        totaalNaam: spokenKey(stated.slot),
        som: euros(together),
        totaal: euros(interval),
        verschil: euros(distance(together, interval)),
      },
      fixes: () => [
        together.min === together.max && groups.length === 1
          ? replaceValue(stated.slot, euros(together).nl, {
              nl: `Maak het totaal ${euros(together).nl}`,
              en: `Make the total ${euros(together).en}`,
            })
          : undefined,
      ],
    });
  },
});

type Funding = Node<"bekostiging">;

interface Total {
  readonly slot: Slot;
  readonly amount: MoneyValue;
}

/** The amount that the parts must add up to: `totaal`, else a single budget beside named parts. */
function totalOf(funding: Funding): Total | undefined {
  for (const key of ["totaal", "budget"] as const) {
    const slot = funding.slot(key);
    const [amount, ...others] = funding.amounts(key);
    if (amount && others.length === 0 && isComplete(slot) && !isPart(amount))
      return { slot, amount };
  }
  return undefined;
}

/** True for an amount for one municipality, lot or year. */
function isPart({ qualifiers }: MoneyValue): boolean {
  return qualifiers.some(
    ({ preposition, year }) => preposition === "voor" || year !== undefined,
  );
}

/**
 * The groups of parts, each of which may be a whole division of the total. None when a part is PM, rounded as `circa`
 * or counted in another way than the total: then the sum says nothing.
 */
function partsOf(
  funding: Funding,
  { slot, amount }: Total,
): readonly MoneyValue[][] {
  const blocks = funding.all("budgetdeel").map((part) => part.slot("bedrag"));
  // A budget is what is available; only a stated total is the sum of budgets and amounts.
  const lists =
    slot.key.keyword === "totaal"
      ? [funding.slot("budget"), funding.slot("bedrag")]
      : [];
  const groups = [
    blocks,
    ...lists.filter(({ values }) => values.length > 1).map((list) => [list]),
  ].filter((slots) => slots.length > 0);
  const usable = groups
    .flat()
    .every(
      (part) =>
        isComplete(part) &&
        part.values.length > 0 &&
        moneyIn(part).every((one) => isComparable(one, amount)),
    );
  return usable ? groups.map((slots) => slots.flatMap(moneyIn)) : [];
}

function moneyIn({ values }: Slot): MoneyValue[] {
  return values.filter((value): value is MoneyValue => value.type === "money");
}

/** True when the difference can be the rounding of the parts: half a unit of the least precise one for each, at least € 1. */
function mayBe(parts: readonly MoneyValue[], total: MoneyValue): boolean {
  const together = sum(parts.map(({ interval }) => interval));
  const roughest = Math.max(...parts.map(lastDigit));
  const tolerance = Math.max(10_000, (roughest / 2) * parts.length);
  const band = addIntervals(total.interval, {
    min: -tolerance,
    max: tolerance,
  });
  return (
    isGreater(together, band) !== "yes" && isGreater(band, together) !== "yes"
  );
}

function distance(a: Interval, b: Interval): Interval {
  return a.min > b.max ? subtract(a, b) : subtract(b, a);
}

function spokenKey({ key }: Slot) {
  return { nl: `\`${key.keyword}\``, en: `\`${key.entry.en}\`` };
}

export const docs: RuleDocs = {
  title: {
    nl: "Delen tellen niet op tot het totaal",
    en: "Parts do not add up to the total",
  },
  explain: {
    nl: "Het totaal bepaalt welke drempel geldt en waarover het bestuur besluit. Klopt het niet met de delen, dan is meestal één deel later gewijzigd of vergeten. Herstel het deel of het totaal, of noem met `niet-inbegrepen` wat erbuiten valt.",
    en: "The total decides which threshold applies and what the board approves. If it does not match the parts, one of them was usually changed later or forgotten. Correct the part or the total, or name with `excluded` what is left out.",
  },
  examples: [
    {
      bad: `  bekostiging {
    budget: € 4.200.000 voor Tiel, € 2.900.000 voor Buren, € 2.400.000 voor Culemborg
    totaal: € 9.800.000
  }
`,
      good: `  bekostiging {
    budget: € 4.200.000 voor Tiel, € 2.900.000 voor Buren, € 2.400.000 voor Culemborg
    totaal: € 9.500.000
  }
`,
    },
  ],
};
