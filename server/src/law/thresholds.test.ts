import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../grammar/src/calendar.ts";
import data from "./data/thresholds.json" with { type: "json" };
import { tableDay } from "./period.ts";
import {
  sameThresholdPeriod,
  thresholdAt,
  thresholdRange,
} from "./thresholds.ts";

const euro = (amount: number) => amount * 10_000;
const decentral = "decentraal-leveringen-diensten";

test("the periods follow each other without gap or overlap", () => {
  for (const [i, next] of data.periods.slice(1).entries())
    expect(tableDay(next.from)).toBe(tableDay(data.periods[i]?.to ?? "") + 1);
});

describe("thresholdAt", () => {
  test.each([
    [2014, 207_000],
    [2016, 209_000],
    [2018, 221_000],
    [2020, 214_000],
    [2022, 215_000],
    [2024, 221_000],
    [2026, 216_000],
  ])("of %i and the year after, for municipalities", (year, amount) => {
    const first = thresholdAt(decentral, dayNumber(year, 1, 1));
    const last = thresholdAt(decentral, dayNumber(year + 1, 12, 31));
    expect(first?.amount).toBe(euro(amount));
    expect(last).toEqual(first);
  });

  test("names the act of the period", () => {
    expect(thresholdAt("werken", dayNumber(2026, 6, 1))).toEqual({
      amount: euro(5_404_000),
      act: "Gedelegeerde Verordening (EU) 2025/2152",
      statute: "verordening-2025-2152",
      from: dayNumber(2026, 1, 1),
      to: dayNumber(2027, 12, 31),
      confidence: "S",
    });
  });

  test("the amount for social services never changed", () => {
    for (let year = 2014; year <= 2027; year++)
      expect(thresholdAt("sas", dayNumber(year, 7, 1))?.amount).toBe(
        euro(750_000),
      );
  });

  test.each([dayNumber(2013, 12, 31), dayNumber(2028, 1, 1), Number.NaN])(
    "is undefined outside the table (%d)",
    (day) => {
      expect(thresholdAt("sas", day)).toBeUndefined();
      expect(thresholdAt(decentral, day)).toBeUndefined();
    },
  );
});

test("the range of the table", () => {
  expect(thresholdRange()).toEqual({
    from: dayNumber(2014, 1, 1),
    to: dayNumber(2027, 12, 31),
  });
});

test("sameThresholdPeriod", () => {
  const day = dayNumber(2025, 12, 31);
  expect(sameThresholdPeriod(day, dayNumber(2024, 1, 1))).toBe(true);
  expect(sameThresholdPeriod(day, day + 1)).toBe(false);
  expect(
    sameThresholdPeriod(dayNumber(2028, 1, 1), dayNumber(2028, 1, 1)),
  ).toBe(false);
});
