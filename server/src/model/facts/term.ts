import {
  addMonths,
  endOfTerm,
  monthsBetween,
} from "../../../../grammar/src/calendar.ts";
import {
  addIntervals,
  exactly,
  type Interval,
} from "../../../../grammar/src/exact.ts";
import type { KeyOf } from "../../vocabulary/types.ts";
import { keyOf, type Node } from "../node.ts";
import { noteRead } from "../reads.ts";

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

/** The number of months from a first to a last day, when it is whole. */
function wholeMonths(first: number, last: number): number | undefined {
  if (last < first) return undefined;
  const months = monthsBetween(first, last);
  return [months, months + 1].find((count) => isEndOfTerm(first, count, last));
}

/**
 * True when a term of whole months that starts on one day may be said to end on the other: the day before its
 * anniversary. Around the end of February both the 28th and the 29th will do.
 */
export function isEndOfTerm(
  first: number,
  months: number,
  last: number,
): boolean {
  const next = addMonths(first, months);
  const end = endOfTerm(first, months);
  return last === end || last === next - 1 || isEndOfFebruary(end, last);
}

/** The 28th and 29th of February of one leap year. */
function isEndOfFebruary(a: number, b: number): boolean {
  const isLastOfMonth = (day: number) => addMonths(day + 1, -1) === day - 28;
  return Math.abs(a - b) === 1 && isLastOfMonth(Math.max(a, b));
}

/**
 * All extensions together, in whole months: the sum over `verlenging` of count times length. Exactly zero when there
 * are none; without an upper end when one of them is PM; undefined when all are, or when one lacks its length.
 */
export function extensionMonths(term: Term): Interval | undefined {
  const { state, values } = term.slot("verlenging");
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
  return values.some(({ type }) => type === "open")
    ? { min: total.min, max: Number.POSITIVE_INFINITY }
    : total;
}

/** The longest the contract can last, in whole months: the initial term and every extension. */
export function totalMonths(term: Term): Interval | undefined {
  const initial = initialMonths(term);
  const extensions = extensionMonths(term);
  return initial && extensions ? addIntervals(initial, extensions) : undefined;
}

/** True when nothing ends the contract: the term has no end, or may be extended for ever and no maximum stops it. */
export function runsForEver(term: Term): boolean {
  if (isIndefinite(term) || term.is("maximum", "onbeperkt")) return true;
  return (
    term.is("verlenging", "onbeperkt") &&
    term.isAbsent("maximum") &&
    term.isAbsent("maximum-einde")
  );
}

/**
 * How many months the contract can surely last. An extension or term of `maximaal` so long can be that long. Where the
 * extensions are not known a stated maximum counts, else what is certain without them. Undefined when nothing is known.
 */
export function longestMonths(term: Term): number | undefined {
  const total = totalMonths(term);
  if (total && Number.isFinite(total.max)) return total.max;
  const stated = term.months("maximum");
  if (stated && Number.isFinite(stated.max)) return stated.max;
  const start = term.date("ingang");
  const end = term.date("maximum-einde");
  if (start && end && end.min > start.max)
    return monthsBetween(start.max, end.min);
  return total?.min ?? initialMonths(term)?.min;
}

/** Which of these keys is set nearest to the block that asks: there is what must change when they do not fit. */
export function nearestKey(
  term: Term,
  keys: readonly KeyOf<"looptijd">[],
): KeyOf<"looptijd"> {
  for (const key of keys) noteRead(keyOf("looptijd", key).cell, term.level);
  for (const { slots } of term.sources) {
    const found = keys.find((key) =>
      slots.some((own) => own?.key.keyword === key),
    );
    if (found) return found;
  }
  return keys[0] ?? "duur";
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
