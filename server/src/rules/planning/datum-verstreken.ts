import { hasReached, stageOf } from "../../model/facts/dates.ts";
import { dayOf } from "../../model/facts/milestones.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { capital, keyName, term } from "../shared/terms.ts";
import { period } from "../shared/wording.ts";

export default defineRule({
  id: "planning/datum-verstreken",
  kind: "consistency",
  severity: "warning",
  scope: "planning",
  waivable: true,
  sources: [
    { ref: "rekenkundig", at: "planning tegenover peildatum", confidence: "I" },
  ],
  message: {
    nl: "{mijlpaal} was gepland op {datum}, maar het bestek is nog {stadium}. Werk de planning of het stadium bij.",
    en: "{mijlpaal} was planned on {datum}, but the specification is still {stadium}. Update the planning or the stage.",
  },
  check(planning, { settings, report }) {
    const { specification } = planning;
    const { root } = specification;
    // Without a stage nothing says that the document is still a draft.
    if (!root.has("stadium") || hasReached(specification, "publicatie")) return;
    const reference =
      settings.referenceDate ?? root.date("peildatum")?.min ?? settings.today;
    // One outdated milestone says enough: the first one that was still to come.
    for (const key of ahead) {
      const day = dayOf(planning, key);
      if (!day || day.max >= reference) continue;
      if (planning.is(`${key}.gerealiseerd`, "ja")) continue;
      report({
        at: planning.slot(key),
        data: {
          mijlpaal: capital(keyName(planning, key)),
          datum: period(day),
          stadium: term(root.slot("stadium"), stageOf(specification)),
        },
      });
      return;
    }
  },
});

/** Steps that follow the draft. */
const ahead = [
  "aankondiging",
  "bekendmaking",
  "vragen",
  "nota-van-inlichtingen",
  "verzoek-tot-deelneming",
  "sluiting",
  "gunning",
  "overeenkomst",
  "aankondiging-gegund",
] as const;

export const docs: RuleDocs = {
  title: { nl: "Mijlpaal al verstreken", en: "Milestone already past" },
  explain: {
    nl: "Een planning die is ingehaald door de tijd maakt elke berekende termijn zinloos. Werk de data bij, zet de mijlpaal op gerealiseerd, of verhoog het stadium.",
    en: "A planning that time has overtaken makes every computed time limit meaningless. Update the dates, mark the milestone as realised, or raise the stage.",
  },
  examples: [
    {
      bad: `  stadium: concept
  peildatum: 2026-11-01
  planning { aankondiging: 2026-05-01  sluiting: 2026-07-01  gunning: 2026-10-01 }
`,
      good: `  stadium: concept
  peildatum: 2026-11-01
  planning { aankondiging: 2027-05-01  sluiting: 2027-07-01  gunning: 2027-10-01 }
`,
    },
  ],
};
