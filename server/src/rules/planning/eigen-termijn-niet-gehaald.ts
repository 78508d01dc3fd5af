import {
  addIntervals,
  exactly,
  type Interval,
  isLess,
} from "../../../../grammar/src/exact.ts";
import { dayOf, daysBetween } from "../../model/facts/milestones.ts";
import { calendarDays } from "../../model/facts/periods.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { postpone } from "../shared/days.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "planning/eigen-termijn-niet-gehaald",
  kind: "consistency",
  severity: "error",
  scope: "planning",
  waivable: true,
  yieldsTo: ["planning/standstill"],
  sources: [
    {
      ref: "rekenkundig",
      at: "gunning + n dagen tegenover overeenkomst",
      confidence: "V",
    },
    {
      ref: "aw2012",
      at: "art. 1.8; art. 1.9 lid 1",
      confidence: "V",
      quote: "handelt transparant",
    },
  ],
  message: {
    nl: "U belooft {n} dagen om bezwaar te maken, maar plant de overeenkomst {dagen} dagen na de gunningsbeslissing.",
    en: "You promise {n} days to object but plan the contract {dagen} days after the award decision.",
  },
  check(planning, { report }) {
    const award = dayOf(planning, "gunning");
    const between = daysBetween(award, dayOf(planning, "overeenkomst"));
    if (!award || !between || between.max <= 0) return;
    for (const key of promises) {
      const promised = promisedDays(planning, key);
      if (
        !promised ||
        isLess(between, addIntervals(promised, exactly(1))) !== "yes"
      )
        continue;
      report({
        at: planning.slot("overeenkomst"),
        data: { n: counts(promised), dagen: counts(between) },
        fixes: () => [
          postpone(
            planning,
            "overeenkomst",
            award.max + Math.ceil(promised.max) + 1,
          ),
        ],
        related: [
          {
            at: planning.slot(key),
            message: {
              nl: "De termijn die u belooft.",
              en: "The period that you promise.",
            },
          },
        ],
      });
      return;
    }
  },
});

const promises = [
  "opschortende-termijn",
  "bezwaartermijn",
  "rechtsbescherming",
] as const;

function promisedDays(
  planning: Node<"planning">,
  key: (typeof promises)[number],
): Interval | undefined {
  return calendarDays(
    planning.duration(
      key === "rechtsbescherming" ? "rechtsbescherming.termijn" : key,
    ),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Eigen bezwaartermijn niet gehaald",
    en: "Own objection period not kept",
  },
  explain: {
    nl: "Wat u aankondigt bindt u, ook onder SAS en bij een toelatingsprocedure. Plan de overeenkomst na de termijn die u belooft.",
    en: "What you announce binds you, also under SAS and in an admission procedure. Plan the contract after the period that you promise.",
  },
  examples: [
    {
      bad: `  planning { gunning: 2027-01-11  bezwaartermijn: 20 dagen  overeenkomst: 2027-01-25 }
`,
      good: `  planning { gunning: 2027-01-11  bezwaartermijn: 20 dagen  overeenkomst: 2027-02-01 }
`,
    },
  ],
};
