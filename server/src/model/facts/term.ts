import { addMonths, endOfTerm } from "../../../../grammar/src/calendar.ts";
import {
  addIntervals,
  exactly,
  type Interval,
} from "../../../../grammar/src/exact.ts";
import type { Node } from "../node.ts";

type Term = Node<"looptijd">;

const endless: Interval = {
  min: Number.POSITIVE_INFINITY,
  max: Number.POSITIVE_INFINITY,
};

/** True when the term has no end: `duur: onbeperkt`. */
export function isIndefinite(term: Term): boolean {
  return term.is("duur", "onbeperkt");
}

/**
 * The initial term in whole months, without extensions: `duur`, else from `ingang` to `einde`. `minimaal 3 jaar` is
 * [36, infinity); `onbeperkt` is [infinity, infinity]. Undefined when PM, absent, or not in whole months.
 */
export function initialMonths(term: Term): Interval | undefined {
  if (isIndefinite(term)) return endless;
  const months = term.months("duur");
  if (months) return months;
  const start = term.date("ingang");
  const end = term.date("einde");
  if (!start || !end || term.state("duur") === "open") return undefined;
  const low = wholeMonths(start.max, end.min);
  const high = wholeMonths(start.min, end.max);
  return low === undefined || high === undefined
    ? undefined
    : { min: low, max: high };
}

/** The number of months between a first and a last day, when it is whole. */
function wholeMonths(first: number, last: number): number | undefined {
  let low = 0;
  let high = 1_200;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (addMonths(first, middle) < last + 1) low = middle + 1;
    else high = middle;
  }
  return addMonths(first, low) === last + 1 ? low : undefined;
}

/**
 * All extensions together, in whole months: the sum over `verlenging` of count times length. Exactly zero when there
 * are none; undefined when one of them is PM or lacks its length.
 */
export function extensionMonths(term: Term): Interval | undefined {
  const { state } = term.slot("verlenging");
  if (state === "open" || state === "unusable") return undefined;
  if (term.is("verlenging", "onbeperkt")) return endless;
  const extensions = term.extensions("verlenging");
  // A tacit renewal without a length may go on for ever.
  if (term.is("verlenging", "stilzwijgend") && extensions.length === 0)
    return undefined;
  let total = exactly(0);
  for (const { count, each } of extensions) {
    if (!each?.months) return undefined;
    const { min, max } = each.months;
    total = addIntervals(total, { min: count.min * min, max: count.max * max });
  }
  return total;
}

/** The longest the contract can last, in whole months: the initial term and every extension. */
export function totalMonths(term: Term): Interval | undefined {
  const initial = initialMonths(term);
  const extensions = extensionMonths(term);
  return initial && extensions ? addIntervals(initial, extensions) : undefined;
}

/** The last day of the initial term as a day number: `einde`, else computed from `ingang` and `duur`. */
export function initialEnd(term: Term): Interval | undefined {
  return term.date("einde") ?? endAfter(term, initialMonths(term));
}

/** The last day when every extension is used, as a day number. */
export function ultimateEnd(term: Term): Interval | undefined {
  return endAfter(term, totalMonths(term));
}

function endAfter(
  term: Term,
  months: Interval | undefined,
): Interval | undefined {
  const start = term.date("ingang");
  if (!start || !months) return undefined;
  const end = (day: number, count: number) =>
    Number.isFinite(count) ? endOfTerm(day, count) : Number.POSITIVE_INFINITY;
  return { min: end(start.min, months.min), max: end(start.max, months.max) };
}
