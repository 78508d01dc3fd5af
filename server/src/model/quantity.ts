import {
  dateInterval,
  quarterInterval,
} from "../../../grammar/src/calendar.ts";
import { type Interval, ONE } from "../../../grammar/src/exact.ts";
import type { Amount, Bound, Range, Unit } from "../../../grammar/src/tree.ts";
import type { SlotType } from "../vocabulary/define.ts";
import type { Duration, Meaning } from "./values.ts";

const monthsPerUnit: Partial<Record<Unit, number>> = {
  maand: 1,
  kwartaal: 3,
  jaar: 12,
};
const daysPerUnit: Partial<Record<Unit, number>> = {
  dag: 1,
  werkdag: 1,
  etmaal: 1,
  week: 7,
  "4-weken": 28,
};
const minutesPerUnit: Partial<Record<Unit, number>> = { minuut: 1, uur: 60 };

/** What amounts mean for a slot type that takes quantities, lengths of time or moments; undefined when they do not fit. */
export function quantityMeaning(
  range: Range,
  type: SlotType,
): Meaning | undefined {
  const { from, to, bound } = range;
  const last = to ?? from;
  const unit = last.unit ?? from.unit;
  const percent = last.percent ?? from.percent ?? false;
  const euro = last.euro ?? from.euro ?? false;
  const plain =
    from.number !== undefined &&
    (!to || to.number !== undefined) &&
    !range.each;
  switch (type.type) {
    case "money":
      return plain && euro && !percent && !unit
        ? {
            type: "money",
            interval: quantityInterval(range),
            bound,
            unit: undefined,
          }
        : undefined;
    case "percentage":
      return plain && percent && !euro && !unit
        ? {
            type: "percentage",
            interval: quantityInterval(range),
            bound,
            unit: undefined,
          }
        : undefined;
    case "points":
      return plain && unit === "punt"
        ? { type: "points", interval: quantityInterval(range), bound, unit }
        : undefined;
    case "number":
      return plain && !percent && !euro && unitFits(unit, type.units)
        ? { type: "number", interval: quantityInterval(range), bound, unit }
        : undefined;
    case "count":
      return plain && !percent && !euro && unitFits(unit, type.units)
        ? countOf(range, unit)
        : undefined;
    case "duration": {
      const length =
        plain && unit ? durationOf(quantityInterval(range), unit) : undefined;
      return length ? { type: "duration", ...length, bound } : undefined;
    }
    case "extension":
      return extensionOf(range, unit, plain);
    case "moment":
      return momentOf(range);
    default:
      return undefined;
  }
}

function unitFits(
  unit: Unit | undefined,
  units: readonly Unit[] | undefined,
): boolean {
  return unit === undefined || (units?.includes(unit) ?? false);
}

const scales = {
  duizend: 1_000,
  miljoen: 1_000_000,
  miljard: 1_000_000_000,
} as const;

/** Both ends in ten-thousandths; the scale word of the right end counts for both (`€ 1..2 miljoen`). */
function quantityInterval({ from, to, bound }: Range): Interval {
  const left = from.number ?? 0;
  if (to) {
    const shared = to.scale && !from.scale ? left * scales[to.scale] : left;
    return { min: shared, max: to.number ?? shared };
  }
  return bounded(left, bound, 0);
}

/** `maximaal` reaches down to `floor`, `minimaal` up without end; `circa` only silences checks of equality. */
function bounded(
  value: number,
  bound: Bound | undefined,
  floor: number,
): Interval {
  switch (bound) {
    case "maximaal":
    case "uiterlijk":
    case "t/m":
      return { min: Math.min(floor, value), max: value };
    case "minimaal":
    case "vanaf":
      return { min: value, max: Number.POSITIVE_INFINITY };
    default:
      return { min: value, max: value };
  }
}

function countOf(range: Range, unit: Unit | undefined): Meaning | undefined {
  const { min, max } = quantityInterval(range);
  if (min % ONE !== 0 || (Number.isFinite(max) && max % ONE !== 0))
    return undefined;
  const interval = { min: min / ONE, max: max / ONE };
  // At most twelve contractors means at least one: a bound says how many, not whether.
  if (!range.to && range.bound === "maximaal" && interval.max >= 1)
    interval.min = 1;
  return { type: "count", interval, bound: range.bound, unit };
}

/** A length of time in whole months, days or minutes; undefined when it is not whole or the unit is no unit of time. */
function durationOf(interval: Interval, unit: Unit): Duration | undefined {
  const months = monthsPerUnit[unit];
  if (months) return wholeUnits(interval, months, (months) => ({ months }));
  const days = daysPerUnit[unit];
  if (days) {
    return wholeUnits(interval, days, (days) =>
      unit === "werkdag" ? { days, workingDays: true } : { days },
    );
  }
  const minutes = minutesPerUnit[unit];
  return minutes
    ? wholeUnits(interval, minutes, (minutes) => ({ minutes }))
    : undefined;
}

function wholeUnits(
  { min, max }: Interval,
  factor: number,
  make: (interval: Interval) => Duration,
): Duration | undefined {
  const whole = (end: number) =>
    !Number.isFinite(end) || (end * factor) % ONE === 0;
  if (!whole(min) || !whole(max)) return undefined;
  return make({ min: (min * factor) / ONE, max: (max * factor) / ONE });
}

function extensionOf(
  range: Range,
  unit: Unit | undefined,
  plain: boolean,
): Meaning | undefined {
  const { each, bound } = range;
  if (!each) {
    if (plain && unit === "keer") {
      const { min, max } = quantityInterval(range);
      return {
        type: "extension",
        count: { min: min / ONE, max: max / ONE },
        each: undefined,
        bound,
      };
    }
    const length =
      plain && unit ? durationOf(quantityInterval(range), unit) : undefined;
    return length
      ? { type: "extension", count: { min: 1, max: 1 }, each: length, bound }
      : undefined;
  }
  const { min, max } = quantityInterval(range);
  const { amount } = each;
  if (amount.number === undefined || !amount.unit || min % ONE !== 0)
    return undefined;
  const length = durationOf(bounded(amount.number, each.bound, 0), amount.unit);
  if (!length) return undefined;
  return {
    type: "extension",
    count: { min: min / ONE, max: max / ONE },
    each: length,
    bound: bound ?? each.bound,
  };
}

function momentOf(range: Range): Meaning | undefined {
  const first = dayInterval(range.from);
  if (!first || range.each) return undefined;
  const { interval, precision } = first;
  if (range.to) {
    const last = dayInterval(range.to);
    if (!last) return undefined;
    const max = range.toExclusive ? last.interval.min - 1 : last.interval.max;
    return {
      type: "moment",
      interval: { min: interval.min, max: Math.max(interval.min, max) },
      precision: "period",
      bound: range.bound,
      time: range.to.time,
    };
  }
  return {
    type: "moment",
    interval,
    precision,
    bound: range.bound,
    time: range.from.time,
  };
}

function dayInterval(
  amount: Amount,
):
  | { interval: Interval; precision: "day" | "month" | "quarter" | "year" }
  | undefined {
  if (amount.quarter) {
    const interval = quarterInterval(amount.quarter);
    return interval && { interval, precision: "quarter" };
  }
  const year = bareYear(amount);
  const date = amount.date ?? (year === undefined ? undefined : { year });
  if (!date) return undefined;
  const interval = dateInterval(date);
  if (!interval) return undefined;
  const precision =
    "day" in date && date.day
      ? "day"
      : "month" in date && date.month
        ? "month"
        : "year";
  return { interval, precision };
}

/** A number between 1900 and 2199 without sign, separator or unit is a year where a date is asked. */
function bareYear(amount: Amount): number | undefined {
  const { number, grouped, decimals, unit, percent, euro, scale } = amount;
  if (
    number === undefined ||
    grouped ||
    decimals ||
    unit ||
    percent ||
    euro ||
    scale
  )
    return undefined;
  const year = number / ONE;
  return Number.isInteger(year) && year >= 1900 && year < 2200
    ? year
    : undefined;
}
