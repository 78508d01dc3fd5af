import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "budget/pilot-zonder-budget",
  kind: "completeness",
  severity: "hint",
  scope: "pilot",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "door middel van pilots, waar dan specifieke financieringsmogelijkheden voor worden ingezet",
    },
    { ref: "pprc-2018", at: "hoofdstuk 3, bijlage 3", confidence: "S" },
  ],
  message: {
    nl: "Pilot {pilot} heeft geen budget. Vernieuwing gebeurt meestal buiten de reguliere inkoop met eigen middelen.",
    en: "Pilot {pilot} has no budget. Innovation mostly happens outside regular procurement with its own funds.",
  },
  check(pilot, { report }) {
    if (pilot.isAbsent("budget") && pilot.isAbsent("bekostiging"))
      report({ at: pilot });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Pilot zonder budget", en: "Pilot without a budget" },
  explain: {
    nl: "Een pilot zonder geld is een wens, en aanbieders rekenen hem dan door in het gewone tarief. Noem een budget of hoe de pilot wordt betaald.",
    en: "A pilot without money is a wish, and providers then price it into the regular tariff. State a budget or how the pilot is paid for.",
  },
  examples: [
    {
      bad: `  pilot P1 "Dementie in de wijk" { start: 2027-01-01 }
`,
      good: `  pilot P1 "Dementie in de wijk" { start: 2027-01-01  budget: € 150.000 }
`,
    },
  ],
};
