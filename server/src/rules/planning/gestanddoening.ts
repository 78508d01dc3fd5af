import { addMonths } from "../../../../grammar/src/calendar.ts";
import {
  addIntervals,
  type Interval,
  isLess,
} from "../../../../grammar/src/exact.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { dayOf } from "../../model/facts/milestones.ts";
import { calendarDays } from "../../model/facts/periods.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceLiteral } from "../fix/fix.ts";
import { moveDate } from "../shared/days.ts";
import { date, days, months, period } from "../shared/wording.ts";

export default defineRule({
  id: "planning/gestanddoening",
  kind: "consistency",
  severity: "error",
  scope: "planning",
  waivable: true,
  sources: [
    { ref: "rekenkundig", at: "sluiting + gestanddoening", confidence: "V" },
    {
      ref: "contractstandaard-wmo",
      at: "gestanddoening 90 kalenderdagen na sluiting",
      confidence: "V",
    },
  ],
  message: {
    bezwaar: {
      nl: "De inschrijvingen gelden tot en met {einde}, maar de bezwaartermijn na de gunning loopt tot en met {overeenkomst}.",
      en: "The tenders are valid until {einde}, but the objection period after the award runs until {overeenkomst}.",
    },
    default: {
      nl: "De inschrijvingen gelden tot en met {einde}, maar de overeenkomst is gepland op {overeenkomst}.",
      en: "The tenders are valid until {einde}, but the contract is planned on {overeenkomst}.",
    },
  },
  check(planning, { lots, report }) {
    if (
      lots.every(isOpenHouse) ||
      planning.is("gestanddoening.verlengbaar", "ja")
    )
      return;
    const end = lastDay(planning);
    if (!end) return;
    const at = planning.slot("gestanddoening");
    const signing = dayOf(planning, "overeenkomst");
    if (signing) {
      if (isLess(end, signing) === "yes")
        report({
          at,
          message: "default",
          data: { einde: date(end.max), overeenkomst: period(signing) },
          fixes: () => [validUntil(planning, signing.max)],
        });
      return;
    }
    const award = dayOf(planning, "gunning");
    const objection =
      calendarDays(planning.duration("bezwaartermijn")) ??
      calendarDays(planning.duration("opschortende-termijn"));
    if (!award || !objection) return;
    const until = addIntervals(award, objection);
    if (isLess(end, until) === "yes")
      report({
        at,
        message: "bezwaar",
        data: { einde: date(end.max), overeenkomst: period(until) },
        fixes: () => [validUntil(planning, Math.ceil(until.max))],
      });
  },
});

/** Keeps the tenders valid until a day: that date, or the days or months that reach it. */
function validUntil(planning: Node<"planning">, day: number) {
  if (!Number.isFinite(day)) return undefined;
  if (dayOf(planning, "gestanddoening"))
    return moveDate(planning, "gestanddoening", day);
  const closing = dayOf(planning, "sluiting");
  const length = planning.duration("gestanddoening");
  if (!closing || !length) return undefined;
  const needed = length.days
    ? days(day - closing.min)
    : months(monthsUntil(closing.min, day));
  return replaceLiteral(planning.slot("gestanddoening"), needed.nl, {
    nl: `Verleng de gestanddoening tot ${needed.nl}`,
    en: `Lengthen the validity to ${needed.en}`,
  });
}

function monthsUntil(start: number, day: number): number {
  let count = 1;
  while (addMonths(start, count) < day) count += 1;
  return count;
}

/** The last day on which the tenders are valid. */
function lastDay(planning: Node<"planning">): Interval | undefined {
  const stated = dayOf(planning, "gestanddoening");
  if (stated) return Number.isFinite(stated.max) ? stated : undefined;
  const closing = dayOf(planning, "sluiting");
  const length = planning.duration("gestanddoening");
  if (!closing || !length) return undefined;
  const inDays = calendarDays(length);
  if (inDays)
    return Number.isFinite(inDays.max)
      ? addIntervals(closing, inDays)
      : undefined;
  const inMonths = length.months;
  return inMonths &&
    Number.isFinite(inMonths.max) &&
    Number.isFinite(closing.max)
    ? {
        min: addMonths(closing.min, inMonths.min),
        max: addMonths(closing.max, inMonths.max),
      }
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Inschrijvingen vervallen voor de overeenkomst",
    en: "Tenders lapse before the contract",
  },
  explain: {
    nl: "Een vervallen aanbod kunt u niet meer aanvaarden. Verleng de gestanddoening, zodat zij de planning dekt. De contractstandaard houdt 90 dagen na de sluiting aan.",
    en: "A lapsed offer cannot be accepted. Lengthen the validity to cover the planning. The contract standard uses 90 days after the deadline.",
  },
  examples: [
    {
      bad: `  planning { sluiting: 2026-12-01  gestanddoening: 90 dagen  gunning: 2027-02-01  overeenkomst: 2027-03-15 }
`,
      good: `  planning { sluiting: 2026-12-01  gestanddoening: 120 dagen  gunning: 2027-02-01  overeenkomst: 2027-03-15 }
`,
    },
  ],
};
