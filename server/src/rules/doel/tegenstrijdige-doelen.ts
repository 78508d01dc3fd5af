import {
  aimsAt,
  type GoalKind,
  goalName,
  goalsOf,
  isWeighed,
} from "../../model/facts/goals.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "doel/tegenstrijdige-doelen",
  kind: "consistency",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 5.4",
      confidence: "V",
      quote: "beperken aantal te contracteren aanbieders",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote: "veel aanbieders ten behoeve van keuzevrijheid cliënt",
    },
  ],
  message: {
    nl: "Doelen '{doel1}' en '{doel2}' bij {perceel} wijzen verschillende kanten op. Geef aan hoe ze worden afgewogen.",
    en: "Goals '{doel1}' and '{doel2}' on {perceel} point different ways. State how they are weighed.",
  },
  check(lot, { report }) {
    const goals = goalsOf(lot);
    for (const [one, other] of opposites) {
      const first = goals.find((goal) => aimsAt(goal, ...one));
      const second = goals.find(
        (goal) => goal !== first && aimsAt(goal, ...other),
      );
      if (!first || !second || isWeighed(lot, first, second)) continue;
      report({
        at: second,
        data: { doel1: goalName(first), doel2: goalName(second) },
        related: [
          {
            at: first,
            message: { nl: "het andere doel", en: "the other goal" },
          },
        ],
        fixes: () => [
          insertInto(second, 'afweging: """..."""', {
            nl: "Beschrijf de afweging",
            en: "Describe the trade-off",
          }),
        ],
      });
    }
  },
});

/** Kinds of goals that pull against each other (AEF 2015, paragraaf 5.4; Monitor 2020, hoofdstuk 3). */
const opposites: readonly (readonly [
  readonly GoalKind[],
  readonly GoalKind[],
])[] = [
  [["keuzevrijheid", "veel-aanbieders"], ["minder-aanbieders"]],
  [["minder-aanbieders"], ["nieuwe-aanbieders"]],
  [["gebruik-stimuleren"], ["kostenbeheersing"]],
  [["concurreren-op-kwaliteit"], ["laagste-kosten"]],
  [["zekerheid", "meerjarig-partnerschap"], ["jaarlijks-bijstellen"]],
];

export const docs: RuleDocs = {
  title: {
    nl: "Doelen die verschillende kanten op wijzen",
    en: "Goals that point different ways",
  },
  explain: {
    nl: "Gemeenten noemen zulke doelen vaak naast elkaar en dat mag. Door te schrijven hoe ze zijn gewogen (`afweging`), worden de latere keuzes uitlegbaar.",
    en: "Municipalities often state such goals side by side, and they may. Writing how they were weighed (`trade-off`) makes the later choices explainable.",
  },
  examples: [
    {
      bad: `  doel "Meer cliënten bereiken" { soort: gebruik-stimuleren }
  doel "Binnen budget blijven" { soort: kostenbeheersing }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  doel "Meer cliënten bereiken" { soort: gebruik-stimuleren }
  doel "Binnen budget blijven" {
    soort: kostenbeheersing
    afweging: """Lichte hulp mag groeien als zwaardere hulp daardoor afneemt."""
  }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
