import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../../grammar/src/calendar.ts";
import { asDocument } from "../../../../test/rules/check-text.ts";
import { Workspace } from "../workspace.ts";
import {
  extensionMonths,
  initialEnd,
  initialMonths,
  isIndefinite,
  totalMonths,
  ultimateEnd,
} from "./term.ts";

/** The term of a specification whose `looptijd` holds this. */
function termOf(text: string) {
  const workspace = new Workspace([""]);
  const unit = workspace.set(
    "/test.bestek",
    asDocument(`looptijd { ${text} }\n`),
  );
  const term = workspace.specificationsOf(unit)[0]?.lots[0]?.at("looptijd");
  if (!term) throw new Error("no term");
  return term;
}

const endless = {
  min: Number.POSITIVE_INFINITY,
  max: Number.POSITIVE_INFINITY,
};
const months = (count: number) => ({ min: count, max: count });

describe("the initial term", () => {
  test.each([
    ["duur: 3 jaar", months(36)],
    ["duur: 18 maanden", months(18)],
    ["duur: minimaal 3 jaar", { min: 36, max: Number.POSITIVE_INFINITY }],
    ["duur: 3..4 jaar", { min: 36, max: 48 }],
    ["duur: onbeperkt", endless],
    ["ingang: 2023-01-01  einde: 2025-12-31", months(36)],
    ["ingang: 2023-01-01  einde: tot 2026-01-01", months(36)],
  ])("%s", (text, expected) => {
    expect(initialMonths(termOf(text))).toEqual(expected);
  });

  test.each([
    "duur: PM",
    "ingang: 2023-01-01",
    "ingang: 2023-01-01  einde: 2025-12-15",
  ])("%s is not known in months", (text) => {
    expect(initialMonths(termOf(text))).toBeUndefined();
  });

  test("without an end", () => {
    expect(isIndefinite(termOf("duur: onbeperkt"))).toBe(true);
    expect(isIndefinite(termOf("duur: 10 jaar"))).toBe(false);
  });
});

describe("extensions", () => {
  test.each([
    ["duur: 3 jaar", months(0)],
    ["verlenging: geen", months(0)],
    ["verlenging: 2 x 3 jaar", months(72)],
    ["verlenging: 2 jaar, 2 x 1 jaar", months(48)],
    ["verlenging: 1..2 x 3 jaar", { min: 36, max: 72 }],
    ["verlenging: onbeperkt", endless],
  ])("%s", (text, expected) => {
    expect(extensionMonths(termOf(text))).toEqual(expected);
  });

  test.each([
    "verlenging: PM",
    "verlenging: 2 keer",
    "verlenging: stilzwijgend",
  ])("%s is not known", (text) => {
    expect(extensionMonths(termOf(text))).toBeUndefined();
  });
});

describe("the whole term", () => {
  test("is the initial term and every extension", () => {
    expect(totalMonths(termOf("duur: 3 jaar  verlenging: 2 x 3 jaar"))).toEqual(
      months(108),
    );
  });

  test("is not known while a part is PM", () => {
    expect(totalMonths(termOf("duur: 3 jaar  verlenging: PM"))).toBeUndefined();
  });
});

describe("the last day", () => {
  const term = "ingang: 2023-01-01  duur: 3 jaar  verlenging: 2 x 1 jaar";

  test("of the initial term", () => {
    const day = dayNumber(2025, 12, 31);
    expect(initialEnd(termOf(term))).toEqual({ min: day, max: day });
  });

  test("when every extension is used", () => {
    const day = dayNumber(2027, 12, 31);
    expect(ultimateEnd(termOf(term))).toEqual({ min: day, max: day });
  });

  test("`tot` is the day before", () => {
    const day = dayNumber(2025, 12, 31);
    expect(
      initialEnd(termOf("ingang: 2023-01-01  einde: tot 2026-01-01")),
    ).toEqual({ min: day, max: day });
  });
});
