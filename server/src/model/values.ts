import { type Interval, ONE } from "../../../grammar/src/exact.ts";
import type {
  Bound,
  Preposition,
  Unit,
  Value,
} from "../../../grammar/src/tree.ts";
import type { Block } from "./block.ts";

/** Values as the binder understood them. Quantities are exact intervals; nothing passes through binary fractions. */
export type BoundValue =
  | WordValue
  | TextValue
  | QuantityValue
  | CountValue
  | DurationValue
  | ExtensionValue
  | MomentValue
  | ReferenceValue
  | StateValue;

/** A value without its place: what a literal means for one slot type. */
export type Meaning = BoundValue extends infer V
  ? V extends BoundValue
    ? Omit<V, "node" | "qualifiers" | "detail">
    : never
  : never;

interface Base {
  readonly node: Value;
  readonly qualifiers: readonly BoundQualifier[];
  /** The body that details this value: `sas { invulling: klassiek }`. */
  readonly detail: Block | undefined;
}

/** A word of an enumeration or a reserved word, as its Dutch spelling. */
export interface WordValue extends Base {
  readonly type: "word";
  readonly word: string;
}

/** A name, code, string or prose. */
export interface TextValue extends Base {
  readonly type: "text";
  readonly text: string;
}

/** An amount of money, a percentage, a number of points or a number: ten-thousandths of the unit. */
export interface QuantityValue extends Base {
  readonly type: "money" | "percentage" | "points" | "number";
  readonly interval: Interval;
  readonly bound: Bound | undefined;
  readonly unit: Unit | undefined;
}

/** A whole number, plain (not ten-thousandths): `maximaal 12` is [1, 12]. */
export interface CountValue extends Base {
  readonly type: "count";
  readonly interval: Interval;
  readonly bound: Bound | undefined;
  readonly unit: Unit | undefined;
}

/** A length of time: whole months where the unit is month, quarter or year; else days; else minutes. */
export interface Duration {
  readonly months?: Interval;
  readonly days?: Interval;
  readonly minutes?: Interval;
  /** True for `10 werkdagen`. */
  readonly workingDays?: boolean;
}

export interface DurationValue extends Base, Duration {
  readonly type: "duration";
  readonly bound: Bound | undefined;
}

/** `2 x 3 jaar`: how often, and how long each time. */
export interface ExtensionValue extends Base {
  readonly type: "extension";
  readonly count: Interval;
  readonly each: Duration | undefined;
  readonly bound: Bound | undefined;
}

/** A moment with its precision: both ends are day numbers (days since 1970-01-01), inclusive. */
export interface MomentValue extends Base {
  readonly type: "moment";
  /** First and last day that the words as written cover; `juni 2021` covers a month. */
  readonly interval: Interval;
  readonly precision: "day" | "month" | "quarter" | "year" | "period";
  /** `tot` (exclusive), `t/m` (inclusive), `uiterlijk`, `vanaf`, `circa`. */
  readonly bound: Bound | undefined;
  /** Minutes since midnight. */
  readonly time: number | undefined;
}

/** The name of a block elsewhere, not yet resolved. */
export interface ReferenceValue extends Base {
  readonly type: "reference";
  readonly name: string;
  readonly to: readonly string[];
}

/** `PM`, `n.v.t.`, or a value that could not be read and has been reported. */
export interface StateValue extends Base {
  readonly type: "open" | "not-applicable" | "unusable";
}

export interface BoundQualifier {
  readonly preposition: Preposition;
  /** The word or string that follows. */
  readonly text: string | undefined;
  /** The unit that follows `per`. */
  readonly unit: Unit | undefined;
  /** The year that follows `in`. */
  readonly year: number | undefined;
  readonly interval: Interval | undefined;
}

/** Whole euros as ten-thousandths. */
export function euro(amount: number): number {
  return amount * ONE;
}

/** Whole percents as ten-thousandths. */
export function percent(value: number): number {
  return value * ONE;
}
