/**
 * Dates as day numbers: whole days since 1970-01-01 in the proleptic Gregorian calendar. No Date object and no time
 * zone, so a term means the same everywhere. A date that is only partly known (`juni 2021`, `Q3 2021`, `2018`) is the
 * interval from its first to its last day.
 */
import type { Interval, Language } from "./exact.ts";

export interface CalendarDate {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  /** 1-31. */
  readonly day: number;
}

/** The day number of a date that exists. */
export function dayNumber(year: number, month: number, day: number): number {
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1;
}

/** The date of a day number. */
export function dateOf(dayNumber: number): CalendarDate {
  // An average year is 365.2425 days, so this guess is at most a year off.
  let year = 1970 + Math.floor(dayNumber / 365.2425);
  while (daysBeforeYear(year) > dayNumber) year -= 1;
  while (daysBeforeYear(year + 1) <= dayNumber) year += 1;
  let rest = dayNumber - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day: rest + 1 };
}

/** Whether the date exists; years 1 to 9999. */
export function isValidDate(year: number, month: number, day: number): boolean {
  return (
    [year, month, day].every(Number.isInteger) &&
    isYear(year) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** The same day of the month `months` later (or earlier), or the last day of that month when it is shorter. */
export function addMonths(dayNumberOfStart: number, months: number): number {
  const { year, month, day } = dateOf(dayNumberOfStart);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return dayNumber(
    newYear,
    newMonth,
    Math.min(day, daysInMonth(newYear, newMonth)),
  );
}

/** The day `days` later. */
export function addDays(day: number, days: number): number {
  return day + days;
}

/**
 * The last day, included, of a term of whole months: 36 months from 2023-01-01 end on 2025-12-31. When the month in
 * which the term ends lacks the day of the start, the term ends on the last day of that month (12 months from
 * 2024-02-29 end on 2025-02-28).
 */
export function endOfTerm(start: number, months: number): number {
  const next = addMonths(start, months);
  return dateOf(next).day < dateOf(start).day ? next : next - 1;
}

/**
 * How many whole months the term from `start` to and including `last` holds: the largest n with
 * `endOfTerm(start, n) <= last`. Left-over days do not count, so "longer than four years" compares days, not months.
 */
export function monthsBetween(start: number, last: number): number {
  const from = dateOf(start);
  const to = dateOf(last + 1);
  let months = (to.year - from.year) * 12 + to.month - from.month;
  if (endOfTerm(start, months) > last) months -= 1;
  else if (endOfTerm(start, months + 1) <= last) months += 1;
  return months;
}

/** First and last day number of a date, a month or a year; undefined when it does not exist on the calendar. */
export function dateInterval(date: {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}): Interval | undefined {
  const { year, month, day } = date;
  const firstMonth = month ?? 1;
  const lastMonth = month ?? 12;
  if (!isValidDate(year, firstMonth, day ?? 1)) return undefined;
  return {
    min: dayNumber(year, firstMonth, day ?? 1),
    max: dayNumber(year, lastMonth, day ?? daysInMonth(year, lastMonth)),
  };
}

/** First and last day number of a quarter (1-4); undefined when there is no such quarter. */
export function quarterInterval(date: {
  readonly year: number;
  readonly quarter: number;
}): Interval | undefined {
  const { year, quarter } = date;
  if (!isYear(year) || ![1, 2, 3, 4].includes(quarter)) return undefined;
  const last = quarter * 3;
  return {
    min: dayNumber(year, last - 2, 1),
    max: dayNumber(year, last, daysInMonth(year, last)),
  };
}

/** A day as text: `1 januari 2023` or `1 January 2023`. */
export function formatDate(dayNumber: number, language: Language): string {
  const { year, month, day } = dateOf(dayNumber);
  return `${day} ${MONTHS[language][month - 1]} ${year}`;
}

/** A day as `2023-01-01`. */
export function isoDate(dayNumber: number): string {
  const { year, month, day } = dateOf(dayNumber);
  const pad = (n: number, width: number) => String(n).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day number of `2023-01-01`; undefined for any other notation and for a date that does not exist. */
export function parseIso(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return isValidDate(year, month, day)
    ? dayNumber(year, month, day)
    : undefined;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(
    " ",
  ),
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
};

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days before 1970-01-01 counted from 0001-01-01. */
const EPOCH = 719_162;

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1 && year <= 9999;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  const leapDays =
    Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return past * 365 + leapDays - EPOCH;
}

function daysBeforeMonth(year: number, month: number): number {
  let days = 0;
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  return days;
}
