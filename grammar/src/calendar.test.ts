import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dateInterval,
  dateOf,
  dayNumber,
  endOfTerm,
  formatDate,
  isoDate,
  isValidDate,
  monthsBetween,
  parseIso,
  quarterInterval,
} from "./calendar.ts";

const day = (iso: string): number => {
  const number = parseIso(iso);
  if (number === undefined) throw new Error(`no such day: ${iso}`);
  return number;
};
/** 1600-01-01 to 2599-12-31. */
const anyDay = fc.integer({
  min: dayNumber(1600, 1, 1),
  max: dayNumber(2599, 12, 31),
});
const months = fc.integer({ min: -600, max: 600 });

describe("day numbers", () => {
  it("agree with the platform's calendar", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day: d } = dateOf(number);
        const date = new Date(number * 86_400_000);
        expect([year, month, d]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayNumber(year, month, d)).toBe(number);
        expect(isValidDate(year, month, d)).toBe(true);
        expect(isoDate(number)).toBe(date.toISOString().slice(0, 10));
        expect(parseIso(isoDate(number))).toBe(number);
      }),
    );
  });

  it("refuse dates that do not exist", () => {
    expect(isValidDate(2023, 2, 29)).toBe(false);
    expect(isValidDate(2024, 2, 29)).toBe(true);
    expect(isValidDate(1900, 2, 29)).toBe(false);
    expect(isValidDate(2000, 2, 29)).toBe(true);
    expect(isValidDate(2023, 13, 1)).toBe(false);
    expect(isValidDate(2023, 1, 0)).toBe(false);
    expect(isValidDate(0, 1, 1)).toBe(false);
    expect(parseIso("2023-02-30")).toBeUndefined();
    expect(parseIso("01-02-2023")).toBeUndefined();
  });
});

describe("terms", () => {
  it("clamp to the last day of a shorter month", () => {
    expect(isoDate(addMonths(day("2023-01-31"), 1))).toBe("2023-02-28");
    expect(isoDate(addMonths(day("2024-01-31"), 1))).toBe("2024-02-29");
    expect(isoDate(addMonths(day("2024-02-29"), -12))).toBe("2023-02-28");
    expect(isoDate(addDays(day("2023-12-31"), 1))).toBe("2024-01-01");
  });

  it("end on the day before the same day of the month", () => {
    expect(isoDate(endOfTerm(day("2023-01-01"), 36))).toBe("2025-12-31");
    expect(isoDate(endOfTerm(day("2023-07-15"), 12))).toBe("2024-07-14");
    expect(isoDate(endOfTerm(day("2024-02-29"), 12))).toBe("2025-02-28");
    expect(isoDate(endOfTerm(day("2024-02-29"), 48))).toBe("2028-02-28");
    expect(isoDate(endOfTerm(day("2023-03-01"), 12))).toBe("2024-02-29");
  });

  it("follow each other without a gap when the day exists in every month", () => {
    const early = anyDay.filter((number) => dateOf(number).day <= 28);
    fc.assert(
      fc.property(early, months, months, (start, a, b) => {
        const second = endOfTerm(start, a) + 1;
        expect(endOfTerm(second, b)).toBe(endOfTerm(start, a + b));
      }),
    );
  });

  it("count whole months as the inverse of the end of a term", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (start, last) => {
        const count = monthsBetween(start, last);
        expect(endOfTerm(start, count)).toBeLessThanOrEqual(last);
        expect(endOfTerm(start, count + 1)).toBeGreaterThan(last);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(anyDay, months, (start, count) => {
        expect(monthsBetween(start, endOfTerm(start, count))).toBe(count);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("partial dates", () => {
  it("are intervals", () => {
    expect(dateInterval({ year: 2024, month: 2 })).toEqual({
      min: day("2024-02-01"),
      max: day("2024-02-29"),
    });
    expect(dateInterval({ year: 2018 })).toEqual({
      min: day("2018-01-01"),
      max: day("2018-12-31"),
    });
    expect(dateInterval({ year: 2018, month: 5, day: 6 })).toEqual({
      min: day("2018-05-06"),
      max: day("2018-05-06"),
    });
    expect(quarterInterval({ year: 2021, quarter: 3 })).toEqual({
      min: day("2021-07-01"),
      max: day("2021-09-30"),
    });
  });

  it("are nothing when the calendar has no such date", () => {
    expect(dateInterval({ year: 2023, month: 2, day: 30 })).toBeUndefined();
    expect(dateInterval({ year: 2023, month: 13 })).toBeUndefined();
    expect(quarterInterval({ year: 2021, quarter: 5 })).toBeUndefined();
  });
});

it("formats a day in both languages", () => {
  expect(formatDate(day("2023-01-01"), "nl")).toBe("1 januari 2023");
  expect(formatDate(day("2023-03-01"), "en")).toBe("1 March 2023");
});
