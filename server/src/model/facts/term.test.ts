import { describe, expect, test } from "vitest";
import { isoDate, parseIso } from "../../../../grammar/src/calendar.ts";
import { bestekOf } from "../testing.ts";
import {
  extensionMonths,
  initialEnd,
  initialMonths,
  isEndOfTerm,
  longestMonths,
  nearestKey,
  runsForEver,
  totalMonths,
  ultimateEnd,
} from "./term.ts";

function termOf(text: string, lot = 0) {
  const term = bestekOf(text).lots[lot]?.at("looptijd");
  if (!term) throw new Error("no term");
  return term;
}

function term(text: string) {
  return termOf(`looptijd {\n${text}\n}`);
}

const infinity = Number.POSITIVE_INFINITY;

describe("the initial term", () => {
  test.each([
    ["duur: 4 jaar", { min: 48, max: 48 }],
    ["duur: 18 maanden", { min: 18, max: 18 }],
    ["duur: minimaal 3 jaar", { min: 36, max: infinity }],
    ["duur: 3..5 jaar", { min: 36, max: 60 }],
    ["duur: onbeperkt", { min: infinity, max: infinity }],
    ["duur: PM", undefined],
    ["duur: 6 weken", undefined],
    ["ingang: 2027-01-01", undefined],
    ["ingang: 2027-01-01; einde: 2030-12-31", { min: 48, max: 48 }],
    ["ingang: 2027-01-01; einde: tot 2031-01-01", { min: 48, max: 48 }],
    ["ingang: 2027-01-01; einde: 2031-01-01", undefined],
    ["ingang: 2028-02-29; einde: 2029-02-28", { min: 12, max: 12 }],
    ["ingang: 2027-03-01; einde: 2028-02-28", { min: 12, max: 12 }],
    ["ingang: 2027-01-01; einde: 2026-12-31", undefined],
    ["ingang: 2027-01-01; einde: 2030-12-31; duur: PM", undefined],
  ])("%s", (text, expected) => {
    expect(initialMonths(term(text))).toEqual(expected);
  });
});

describe("the extensions", () => {
  test.each([
    ["duur: 1 jaar", { min: 0, max: 0 }],
    ["verlenging: geen", { min: 0, max: 0 }],
    ["verlenging: 2 x 3 jaar", { min: 72, max: 72 }],
    ["verlenging: 3 jaar, 2 jaar", { min: 60, max: 60 }],
    ["verlenging: 1..2 x 3 jaar", { min: 36, max: 72 }],
    ["verlenging: 2 x maximaal 3 jaar", { min: 0, max: 72 }],
    ["verlenging: maximaal 2 x 1 jaar", { min: 0, max: 24 }],
    ["verlenging: 1 x 1 jaar, PM", { min: 12, max: infinity }],
    ["verlenging: PM", undefined],
    ["verlenging: 2 keer", undefined],
    ["verlenging: stilzwijgend", undefined],
    ["verlenging: onbeperkt", { min: infinity, max: infinity }],
  ])("%s", (text, expected) => {
    expect(extensionMonths(term(text))).toEqual(expected);
  });
});

test("the whole term is the initial term with every extension", () => {
  expect(totalMonths(term("duur: 4 jaar; verlenging: 2 x 3 jaar"))).toEqual({
    min: 120,
    max: 120,
  });
  expect(totalMonths(term("duur: 4 jaar; verlenging: PM"))).toBeUndefined();
});

describe("how long the contract can surely last", () => {
  test.each([
    ["duur: 3 jaar; verlenging: 2 x maximaal 3 jaar", 108],
    ["duur: minimaal 3 jaar; verlenging: 2 x 3 jaar", 108],
    ["duur: 5 jaar; verlenging: PM", 60],
    ["duur: 3 jaar; verlenging: PM; maximum: 9 jaar", 108],
    ["maximum: 9 jaar", 108],
    ["ingang: 2027-01-01; maximum-einde: 2032-12-31", 72],
    ["ingang: 2027-01-01", undefined],
  ])("%s", (text, expected) => {
    expect(longestMonths(term(text))).toBe(expected);
  });
});

describe("a term without an end", () => {
  test.each([
    ["duur: onbeperkt", true],
    ["duur: 4 jaar; maximum: onbeperkt", true],
    ["duur: 4 jaar; verlenging: onbeperkt", true],
    ["duur: 4 jaar; verlenging: onbeperkt; maximum: 9 jaar", false],
    ["duur: 4 jaar", false],
    ["duur: PM", false],
  ])("%s", (text, expected) => {
    expect(runsForEver(term(text))).toBe(expected);
  });
});

test("the last day, with and without extensions", () => {
  const given = term(
    "ingang: 2027-01-01; duur: 4 jaar; verlenging: 2 x 1 jaar",
  );
  expect(isoDate(initialEnd(given)?.min ?? 0)).toBe("2030-12-31");
  expect(isoDate(ultimateEnd(given)?.max ?? 0)).toBe("2032-12-31");
});

test.each([
  ["2027-01-01", 48, "2030-12-31", true],
  ["2027-01-01", 48, "2031-01-01", false],
  ["2028-02-29", 12, "2029-02-28", true],
  ["2027-03-01", 12, "2028-02-29", true],
  ["2027-03-01", 12, "2028-02-28", true],
  ["2027-03-01", 12, "2028-02-27", false],
  ["2026-03-01", 12, "2027-03-01", false],
])("%s plus %i months may end on %s: %s", (start, months, end, expected) => {
  expect(isEndOfTerm(parseIso(start) ?? 0, months, parseIso(end) ?? 0)).toBe(
    expected,
  );
});

test("what a lot sets itself is nearer than what it inherits", () => {
  const text = `looptijd { duur: 3 jaar; verlenging: 2 x 3 jaar; maximum: 9 jaar }
  segment S1 { looptijd.duur: 4 jaar }
  segment S2 { zorgvormen: daghulp }`;
  const keys = ["maximum", "verlenging", "duur"] as const;
  expect(nearestKey(termOf(text, 0), keys)).toBe("duur");
  expect(nearestKey(termOf(text, 1), keys)).toBe("maximum");
});
