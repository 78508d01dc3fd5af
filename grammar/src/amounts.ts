/** What the ends of a range say about each other: `4..5%`, `€ 1..2 miljoen`, `7 t/m 18 december 2026`. */
import { applyScale, type OpenAmount, UNIT_VALUE } from "./numbers.ts";

/** The year of a date whose year has not been read yet; never left in a tree. */
export const NO_YEAR = -1;

/** Gives the left end of a range what only the right end carries: unit, percent, currency, scale, month and year. */
export function shareEnds(from: OpenAmount, to: OpenAmount): void {
  if (to.date) {
    shareDate(from, to);
    return;
  }
  if (from.unit === undefined && !from.percent && !from.euro) {
    if (to.unit !== undefined) from.unit = to.unit;
    if (to.percent) from.percent = true;
  }
  if (from.euro || to.euro) {
    from.euro = true;
    to.euro = true;
  }
  // `€ 500.000 tot 1 miljoen` already carries its thousands; `1..2 miljoen` does not.
  const scale = to.scale;
  if (
    scale !== undefined &&
    from.scale === undefined &&
    from.number !== undefined &&
    to.number !== undefined
  ) {
    const scaled: OpenAmount = { number: from.number };
    if (applyScale(scaled, scale) && (scaled.number ?? 0) <= to.number) {
      from.number = scaled.number ?? from.number;
      from.scale = scale;
    }
  }
}

function shareDate(from: OpenAmount, to: OpenAmount): void {
  const date = to.date;
  if (!date) return;
  if (from.date?.year === NO_YEAR) {
    from.date = { ...from.date, year: date.year };
  } else if (
    from.number !== undefined &&
    from.unit === undefined &&
    date.day !== undefined
  ) {
    const day = dayOf(from);
    if (day === undefined) return;
    from.date = { ...date, day };
    delete from.number;
  }
}

/** The day of the month that a plain whole number names. */
export function dayOf(amount: OpenAmount): number | undefined {
  const day = (amount.number ?? 0) / UNIT_VALUE;
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : undefined;
}
