/**
 * Exact arithmetic on quantities. A quantity is an integer number of ten-thousandths, so that `€ 1,4583` and 62,5%
 * are exact and no result depends on binary fractions. What is not known exactly is an interval: `minimaal 3` is
 * [3, infinity), and a comparison of intervals may answer "maybe".
 */

/** One, in ten-thousandths. */
export const ONE = 10_000;

/** Everything a quantity may be, both ends included; `min` may be -Infinity and `max` Infinity. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

export type Answer = "yes" | "no" | "maybe";

export type Language = "nl" | "en";

/**
 * `a * b / c` for integers, exact inside, rounded half away from zero to an integer.
 * All three must be safe integers and `c` not zero: anything else is a bug of the caller and throws a RangeError.
 */
export function mulDiv(a: number, b: number, c: number): number {
  const product = a * b;
  if (Number.isSafeInteger(product) && c !== 0) {
    const rest = product % c;
    const whole = (product - rest) / c;
    const away = Math.sign(product) * Math.sign(c);
    // Adding zero turns -0 into 0.
    return (Math.abs(rest) * 2 >= Math.abs(c) ? whole + away : whole) + 0;
  }
  const numerator = BigInt(a) * BigInt(b);
  const divisor = BigInt(c);
  const whole = numerator / divisor;
  const rest = numerator % divisor;
  const away = numerator < 0n === divisor < 0n ? 1n : -1n;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  return Number(
    twice >= (divisor < 0n ? -divisor : divisor) ? whole + away : whole,
  );
}

/** The interval that holds one quantity only. */
export function exactly(quantity: number): Interval {
  return { min: quantity, max: quantity };
}

/** The sum of two intervals, in their unit. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return safe(a.min + b.min, a.max + b.max);
}

/** `a - b`, in their unit. */
export function subtract(a: Interval, b: Interval): Interval {
  return safe(a.min - b.max, a.max - b.min);
}

/**
 * The interval times `numerator / denominator` (plain integers, denominator not zero), each end rounded to a
 * ten-thousandth: `scale(price, 21, 100)`.
 */
export function scale(
  interval: Interval,
  numerator: number,
  denominator: number,
): Interval {
  const a = scaleEnd(interval.min, numerator, denominator);
  const b = scaleEnd(interval.max, numerator, denominator);
  return safe(Math.min(a, b), Math.max(a, b));
}

/** The sum of all intervals; of none it is exactly zero. */
export function sum(intervals: Iterable<Interval>): Interval {
  let total = exactly(0);
  for (const interval of intervals) total = addIntervals(total, interval);
  return total;
}

/** Is `a > b`? */
export function isGreater(a: Interval, b: Interval): Answer {
  if (a.min > b.max) return "yes";
  return a.max <= b.min ? "no" : "maybe";
}

/** Is `a >= b`? */
export function isAtLeast(a: Interval, b: Interval): Answer {
  if (a.min >= b.max) return "yes";
  return a.max < b.min ? "no" : "maybe";
}

/** Is `a < b`? */
export function isLess(a: Interval, b: Interval): Answer {
  return isGreater(b, a);
}

/** Are `a` and `b` the same quantity? Only two exact quantities surely are. */
export function isEqual(a: Interval, b: Interval): Answer {
  if (a.max < b.min || b.max < a.min) return "no";
  return a.min === a.max && b.min === b.max ? "yes" : "maybe";
}

/** Does `inner` lie wholly inside `outer` ("yes"), wholly outside it ("no") or across an end ("maybe")? */
export function contains(outer: Interval, inner: Interval): Answer {
  if (inner.min >= outer.min && inner.max <= outer.max) return "yes";
  return inner.max < outer.min || inner.min > outer.max ? "no" : "maybe";
}

/** Ten-thousandths as text in the notation of the language: 12 505 000 is `1.250,5` or `1,250.5`. */
export function formatNumber(quantity: number, language: Language): string {
  return format(quantity, language, 0);
}

/** Ten-thousandths of a euro as text, cents only when it is not whole: `€ 1.250.000`, `€ 72,60`, `€ 1,4583`. */
export function formatEuro(quantity: number, language: Language): string {
  return `€ ${format(quantity, language, quantity % ONE === 0 ? 0 : 2)}`;
}

/** Ten-thousandths of a percent as text: 625 000 is `62,5%`. */
export function formatPercent(quantity: number, language: Language): string {
  return `${format(quantity, language, 0)}%`;
}

const LIMIT = Number.MAX_SAFE_INTEGER;

/**
 * An end that can no longer be held exactly moves outwards or stops at the largest exact integer: the interval only
 * grows, so an answer of "yes" or "no" stays right.
 */
function safe(min: number, max: number): Interval {
  return {
    min: min < -LIMIT ? -Infinity : Math.min(min, LIMIT),
    max: max > LIMIT ? Infinity : Math.max(max, -LIMIT),
  };
}

function scaleEnd(end: number, numerator: number, denominator: number): number {
  if (Number.isFinite(end)) return mulDiv(end, numerator, denominator);
  if (numerator === 0) return 0;
  return numerator < 0 === denominator < 0 ? end : -end;
}

function format(
  quantity: number,
  language: Language,
  leastDecimals: number,
): string {
  if (!Number.isFinite(quantity)) return quantity < 0 ? "-∞" : "∞";
  const [group, comma] = language === "nl" ? [".", ","] : [",", "."];
  const digits = BigInt(Math.abs(Math.round(quantity)))
    .toString()
    .padStart(5, "0");
  const whole = inThousands(digits.slice(0, -4), group);
  const fraction = digits
    .slice(-4)
    .replace(/(?<!0)0+$/, "")
    .padEnd(leastDecimals, "0");
  const sign = quantity < 0 ? "-" : "";
  return `${sign}${whole}${fraction && comma}${fraction}`;
}

/** Digits in groups of three from the end: `1234567` as `1.234.567`. */
export function inThousands(digits: string, separator: string): string {
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/g) ?? [];
  return [...(first > 0 ? [digits.slice(0, first)] : []), ...groups].join(
    separator,
  );
}
