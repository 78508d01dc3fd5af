import { expect, test } from "vitest";
import { dayNumber } from "../../../../grammar/src/calendar.ts";
import { bestekOf } from "../../model/testing.ts";
import { postpone } from "./days.ts";

const closing = dayNumber(2026, 12, 10);

/** The planning after its closing is moved to 10 December 2026, or undefined when that cannot be offered. */
function postponed(contents: string): string | undefined {
  const specification = bestekOf(contents);
  const planning = specification.root.at("planning");
  const fix = planning && postpone(planning, "sluiting", closing);
  return fix?.edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, edit) =>
        text.slice(0, edit.start) +
        edit.text +
        text.slice(edit.start + edit.length),
      specification.unit.text,
    );
}

test("only the milestone itself moves as long as the order stays", () => {
  expect(
    postponed(
      "planning { sluiting: 2026-12-01 12:00 op tenderned; gunning: 2026-12-20 }",
    ),
  ).toContain("sluiting: 2026-12-10 12:00 op tenderned; gunning: 2026-12-20");
});

test("milestones that would come too early move as many days", () => {
  expect(
    postponed(
      "planning { vragen: 2026-11-01; sluiting: 2026-12-01; gunning: 2026-12-08; overeenkomst: 2026-12-29 }",
    ),
  ).toContain(
    "vragen: 2026-11-01; sluiting: 2026-12-10; gunning: 2026-12-17; overeenkomst: 2027-01-07",
  );
});

test("a milestone without an exact day stays, and is not moved", () => {
  expect(
    postponed("planning { sluiting: 2026-12-01; gunning: december 2026 }"),
  ).toContain("sluiting: 2026-12-10; gunning: december 2026");
  expect(
    postponed(
      "planning { sluiting: 2026-12-01; gunning: 2026-12-08; overeenkomst: december 2026 }",
    ),
  ).toBeUndefined();
});

test("nothing is offered when the contract would start before it is signed", () => {
  expect(
    postponed(
      "planning { sluiting: 2026-12-01; gunning: 2026-12-08; overeenkomst: 2026-12-29 }\nlooptijd { ingang: 2027-01-01 }",
    ),
  ).toBeUndefined();
});
