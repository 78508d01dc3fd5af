/** Numbers and dates as they are written, read exactly: no floating point on the way. */
import type { Amount } from "./tree.ts";
import type { Scale } from "./words.ts";

/** An amount while it is being read. */
export type OpenAmount = { -readonly [Key in keyof Amount]: Amount[Key] };

/** Why a number cannot be read; the message differs, and some have a sure repair. */
export interface NumberFault {
  readonly kind:
    | "list"
    | "english"
    | "decimal-point"
    | "grouping"
    | "decimals"
    | "date"
    | "too-large";
  /** What was surely meant, in the notation of the language. */
  readonly repair?: string;
}

/** Ten-thousandths in one. */
export const UNIT_VALUE = 10_000;
const MAX_DECIMALS = 4;
const SCALE_FACTORS: Readonly<Record<Scale, number>> = {
  duizend: 1_000,
  miljoen: 1_000_000,
  miljard: 1_000_000_000,
};

const ZERO = 48;
const COMMA = 44;
const POINT = 46;

/**
 * Reads a number in Dutch notation (`1.250,5`, `-3`, `500,-`) into `amount`, in ten-thousandths.
 * Gives what is wrong, and then leaves `amount` alone.
 */
export function readNumber(
  image: string,
  amount: OpenAmount,
): NumberFault | undefined {
  let at = 0;
  let negative = false;
  const first = image.charCodeAt(0);
  if (first < ZERO || first > ZERO + 9) {
    negative = true;
    at = 1;
  }
  let value = 0;
  let groups = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < image.length; at++) {
    const code = image.charCodeAt(at);
    if (code >= ZERO && code <= ZERO + 9) {
      digits++;
      if (decimals >= 0) decimals++;
      if (decimals <= MAX_DECIMALS) value = value * 10 + (code - ZERO);
      else if (code !== ZERO) return explain(image);
    } else if (code === POINT) {
      // Points come before the comma, three digits apart.
      if (decimals >= 0 || digits > 3 || (groups > 0 && digits !== 3)) {
        return explain(image);
      }
      groups++;
      digits = 0;
    } else if (code === COMMA) {
      if (decimals >= 0) return explain(image);
      if (groups > 0 && digits !== 3) return explain(image);
      decimals = 0;
    } else break; // `,-`
  }
  if (groups > 0 && decimals < 0 && digits !== 3) return explain(image);
  if (groups > 0 && image.charCodeAt(negative ? 1 : 0) === ZERO) {
    return explain(image);
  }
  const read = Math.max(decimals, 0);
  for (let rest = Math.min(read, MAX_DECIMALS); rest < MAX_DECIMALS; rest++) {
    value *= 10;
  }
  if (!Number.isSafeInteger(value)) return { kind: "too-large" };
  amount.number = negative && value !== 0 ? -value : value;
  if (read > 0) amount.decimals = read;
  if (groups > 0) amount.grouped = true;
  return undefined;
}

function explain(image: string): NumberFault {
  const date = /^(\d{1,2})[.](\d{1,2})[.](\d{4})$/.exec(image);
  if (date) {
    const [, day = "", month = "", year = ""] = date;
    return {
      kind: "date",
      repair: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    };
  }
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(image)) {
    const [whole = "", decimals = ""] = image.split(".");
    return {
      kind: "english",
      repair: `${whole.replaceAll(",", ".")},${decimals}`,
    };
  }
  if (/^-?\d{1,3}(,\d{3}){2,}$/.test(image)) {
    return { kind: "english", repair: image.replaceAll(",", ".") };
  }
  if (/^-?\d+\.\d{1,2}$/.test(image) || /^-?0\.\d{1,4}$/.test(image)) {
    return { kind: "decimal-point", repair: image.replace(".", ",") };
  }
  if (!image.includes(".") && image.split(",").length > 2) {
    return { kind: "list", repair: image.replaceAll(",", ", ") };
  }
  return { kind: /^-?[\d.]*,\d{5,}$/.test(image) ? "decimals" : "grouping" };
}

/** Multiplies a scale word into an amount; false when the result is beyond exact arithmetic. */
export function applyScale(amount: OpenAmount, scale: Scale): boolean {
  if (amount.number === undefined) return true;
  const scaled = amount.number * SCALE_FACTORS[scale];
  if (!Number.isSafeInteger(scaled)) return false;
  amount.number = scaled;
  amount.scale = scale;
  return true;
}

/** The digits of `image` between two offsets as a whole number. */
export function wholeNumber(image: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    value = value * 10 + (image.charCodeAt(at) - ZERO);
  }
  return value;
}

/**
 * Reads `2023-01-01`, `2021-06` or `01-02-2023`. False when there is no such month or day of the month;
 * whether the calendar has the day is not looked at.
 */
export function readDate(image: string, amount: OpenAmount): boolean {
  const first = image.indexOf("-");
  const second = image.indexOf("-", first + 1);
  const end = image.length;
  if (second < 0) {
    const month = wholeNumber(image, first + 1, end);
    amount.date = { year: wholeNumber(image, 0, first), month };
    return true;
  }
  const month = wholeNumber(image, first + 1, second);
  const left = wholeNumber(image, 0, first);
  const right = wholeNumber(image, second + 1, end);
  const [year, day] = first === 4 ? [left, right] : [right, left];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  amount.date = { year, month, day };
  return true;
}

/** Minutes since midnight of `12:00` or `12.00` or `12`; undefined when there is no such time. */
export function readTime(image: string): number | undefined {
  const mark = image.search(/[:.]/);
  const hours = wholeNumber(image, 0, mark < 0 ? image.length : mark);
  const minutes = mark < 0 ? 0 : wholeNumber(image, mark + 1, image.length);
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) {
    return undefined;
  }
  return hours * 60 + minutes;
}
