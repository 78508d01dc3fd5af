import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../../grammar/src/calendar.ts";
import { Workspace } from "../workspace.ts";
import { decisiveDate, noticeDate } from "./dates.ts";
import { dayOf, daysBetween, dispatchDay, spanOf } from "./milestones.ts";
import { calendarDays } from "./periods.ts";

/** The specification whose `planning` holds this, and that planning. */
function planned(text: string, rest = "") {
  const workspace = new Workspace([""]);
  const unit = workspace.set(
    "/test.bestek",
    `bestek Test "Test" {\n${rest}\nplanning {\n${text}\n}\n}\n`,
  );
  const [specification] = workspace.specificationsOf(unit);
  const planning = specification?.root.at("planning");
  if (!specification || !planning) throw new Error("no planning");
  return { specification, planning };
}

const day = (month: number, date: number) => dayNumber(2027, month, date);
const on = (month: number, date: number) => ({
  min: day(month, date),
  max: day(month, date),
});

describe("the days of a milestone", () => {
  test.each([
    ["2027-03-05", on(3, 5)],
    ["maart 2027", { min: day(3, 1), max: day(3, 31) }],
    ["tot 2027-03-05", on(3, 4)],
    ["uiterlijk 2027-03-05", { min: Number.NEGATIVE_INFINITY, max: day(3, 5) }],
    ["vanaf 2027-03-05", { min: day(3, 5), max: Number.POSITIVE_INFINITY }],
    [
      "circa 2027-03-05",
      { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY },
    ],
  ])("gunning: %s", (text, expected) => {
    const { planning } = planned(`gunning: ${text}`);
    expect(dayOf(planning, "gunning")).toEqual(expected);
  });

  test("`uiterlijk` before a deadline is the day itself", () => {
    const { planning } = planned("sluiting: uiterlijk 2027-03-05 12:00");
    expect(dayOf(planning, "sluiting")).toEqual(on(3, 5));
  });

  test("PM and an absent milestone have none", () => {
    const { planning } = planned("gunning: PM");
    expect(dayOf(planning, "gunning")).toBeUndefined();
    expect(dayOf(planning, "sluiting")).toBeUndefined();
  });

  test("a period and a list run from the first to the last", () => {
    const { planning } = planned(
      "presentatie: 2027-03-01 t/m 2027-03-05\nvragen: 2027-01-10, 2027-02-10",
    );
    expect(spanOf(planning, "presentatie")).toEqual({
      first: on(3, 1),
      last: on(3, 5),
    });
    expect(spanOf(planning, "vragen")).toEqual({
      first: on(1, 10),
      last: on(2, 10),
    });
  });

  test("the number of days between two is not known when one is not", () => {
    expect(daysBetween(on(3, 1), on(3, 11))).toEqual({ min: 10, max: 10 });
    expect(daysBetween(on(3, 1), undefined)).toBeUndefined();
  });
});

describe("the day that decides", () => {
  const settings = { today: day(1, 1) };

  test("is the dispatch of the notice, else its publication", () => {
    const { planning, specification } = planned(
      "aankondiging: 2027-03-05 op tenderned { verzenddatum: 2027-03-03 }",
    );
    expect(noticeDate(specification)).toBe(day(3, 3));
    expect(dispatchDay(planning)).toEqual(on(3, 3));
    expect(noticeDate(planned("aankondiging: 2027-03-05").specification)).toBe(
      day(3, 5),
    );
  });

  test("is that of a prior notice only when that is the call", () => {
    const prior = "vooraankondiging: 2027-02-01 op tenderned";
    expect(noticeDate(planned(prior).specification)).toBe(day(2, 1));
    expect(
      noticeDate(planned(`${prior} { soort: informatief }`).specification),
    ).toBeUndefined();
    expect(
      noticeDate(planned(`${prior}\naankondiging: PM`).specification),
    ).toBeUndefined();
  });

  test("else the peildatum, else today; a date of the caller stands before all", () => {
    const { specification } = planned("gunning: PM", "peildatum: 2027-02-02");
    expect(decisiveDate(specification, settings)).toBe(day(2, 2));
    expect(decisiveDate(planned("").specification, settings)).toBe(day(1, 1));
    expect(
      decisiveDate(specification, { ...settings, referenceDate: day(5, 5) }),
    ).toBe(day(5, 5));
  });
});

test("five working days are a week", () => {
  const length = { min: 10, max: 10 };
  expect(calendarDays({ days: length, workingDays: true })).toEqual({
    min: 14,
    max: 14,
  });
  expect(calendarDays({ days: length })).toEqual(length);
  expect(calendarDays({ months: length })).toBeUndefined();
});
