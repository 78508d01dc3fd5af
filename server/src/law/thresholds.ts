import { ONE } from "../../../grammar/src/exact.ts";
import data from "./data/thresholds.json" with { type: "json" };
import { holdsOn, tableDay } from "./period.ts";
import type { StatuteId } from "./statutes.ts";
import type { Confidence, ThresholdFile } from "./types.ts";

const { periods } = data as ThresholdFile;

type AmountKey = keyof ThresholdFile["periods"][number]["amounts"];

/**
 * Which amount of art. 4 of Directive 2014/24/EU: under a (works), b (central government), c (other authorities, so
 * every municipality) or d (social and other specific services, art. 2.6a Aw).
 */
export type ThresholdKind = AmountKey;

export interface Threshold {
  /** Ten-thousandths of a euro, excluding VAT. Part 2 Aw applies from this value on (equal or higher). */
  readonly amount: number;
  /** The act that set the amounts of the period, as people cite it. */
  readonly act: string;
  /** The same act as an entry of the statutes, for its link. */
  readonly statute: StatuteId;
  /** First and last day of the period, as day numbers. */
  readonly from: number;
  readonly to: number;
  readonly confidence: Confidence;
}

/**
 * The EU threshold in force on a day number (art. 2.1, 2.2, 2.3 and 2.6a Aw; art. 2.7 lid 1 Aw passes a change of
 * the directive on). Undefined outside the table: the caller reports that and never uses another period instead.
 * For `sas` the amount stands in the table from 2014; whether the regime was in force says `inForce("sas", day)`.
 */
export function thresholdAt(
  kind: ThresholdKind,
  day: number,
): Threshold | undefined {
  const period = periods.find((entry) => holdsOn(entry, day));
  if (!period) return undefined;
  return {
    amount: period.amounts[kind] * ONE,
    act: period.act,
    statute: period.statute as StatuteId,
    from: tableDay(period.from),
    to: tableDay(period.to),
    confidence: period.confidence,
  };
}

/** First and last day number of the table: 2014-01-01 and 2027-12-31. */
export function thresholdRange(): {
  readonly from: number;
  readonly to: number;
} {
  return {
    from: Math.min(...periods.map(({ from }) => tableDay(from))),
    to: Math.max(...periods.map(({ to }) => tableDay(to))),
  };
}

/** Whether both days lie in the same threshold period of the table. */
export function sameThresholdPeriod(a: number, b: number): boolean {
  return periods.some((entry) => holdsOn(entry, a) && holdsOn(entry, b));
}
