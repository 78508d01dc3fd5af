import { parseIso } from "../../../grammar/src/calendar.ts";

/** A period of days, both ends included; null is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

const days = new Map<string, number>();

/** The day number of an ISO date in a table; a date that does not exist is a bug in the table. */
export function tableDay(iso: string): number {
  const known = days.get(iso);
  if (known !== undefined) return known;
  const day = parseIso(iso);
  if (day === undefined) throw new Error(`not a date in a law table: ${iso}`);
  days.set(iso, day);
  return day;
}

/** Whether `day` (a day number) lies in the period. */
export function holdsOn(period: Period, day: number): boolean {
  return (
    (period.from === null || day >= tableDay(period.from)) &&
    (period.to === null || day <= tableDay(period.to))
  );
}
