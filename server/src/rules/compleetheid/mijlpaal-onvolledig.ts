import { stageOf } from "../../model/facts/dates.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { labels } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "compleetheid/mijlpaal-onvolledig",
  kind: "completeness",
  severity: "hint",
  scope: "planning",
  waivable: true,
  yieldsTo: ["planning/tegenstrijdige-datum"],
  sources: [{ ref: "rivierenland-2021", at: "hoofdstuk 6", confidence: "S" }],
  message: {
    nl: "Van {mijlpaal} ontbreekt: {ontbreekt}.",
    en: "Missing for {mijlpaal}: {ontbreekt}.",
  },
  check(planning, { report }) {
    const stage = stageOf(planning.specification);
    if (stage !== "strategie" && stage !== "concept") return;
    const groups = new Map<string, Node<"mijlpaal">[]>();
    for (const milestone of planning.all("mijlpaal")) {
      const missing = missingIn(milestone).join();
      if (missing)
        groups.set(missing, [...(groups.get(missing) ?? []), milestone]);
    }
    for (const [missing, milestones] of groups)
      report({
        at: milestones[0] ?? planning,
        data: {
          mijlpaal: labels(milestones),
          ontbreekt: list(missing.split(",").map((key) => parts[key as Part])),
        },
        discriminator: missing,
      });
  },
});

type Part = keyof typeof parts;

const parts = {
  resultaat: { nl: "een resultaat", en: "a deliverable" },
  door: { nl: "een eigenaar", en: "an owner" },
} satisfies Record<string, Localized>;

function missingIn(milestone: Node<"mijlpaal">): Part[] {
  return (["resultaat", "door"] as const).filter((key) =>
    milestone.isAbsent(key),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Mijlpaal zonder resultaat of eigenaar",
    en: "Milestone without deliverable or owner",
  },
  explain: {
    nl: "Een datum zonder resultaat en zonder iemand die ervoor zorgt, wordt zelden gehaald. Noem bij elke mijlpaal wat er dan ligt (`resultaat`) en wie dat doet (`door`). Vanaf publicatie hebben inschrijvers alleen de datum nodig.",
    en: "A date without a deliverable and without someone in charge is rarely met. State for every milestone what will be there (`deliverable`) and who does it (`owner`). From publication on tenderers need the date only.",
  },
  examples: [
    {
      bad: `  stadium: strategie
  planning { mijlpaal "Koersdocument": 2026-06-01 { resultaat: "Vastgesteld koersdocument" } }
`,
      good: `  stadium: strategie
  planning { mijlpaal "Koersdocument": 2026-06-01 { resultaat: "Vastgesteld koersdocument"; door: "projectleider inkoop" } }
`,
    },
  ],
};
