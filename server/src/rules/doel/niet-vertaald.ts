import {
  goalName,
  isReachedByPurchase,
  isTakenUp,
} from "../../model/facts/goals.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { appendText, insertInto } from "../fix/fix.ts";
import { nameText } from "../shared/written.ts";

export default defineRule({
  id: "doel/niet-vertaald",
  kind: "consistency",
  severity: "hint",
  scope: "doel",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote: "niet is vertaald naar het inkoopbeleid",
    },
  ],
  message: {
    nl: "Doel '{doel}' komt nergens terug in percelen, criteria, KPI's of afspraken.",
    en: "Goal '{doel}' does not return in any lot, criterion, KPI or agreement.",
  },
  check(goal, { report }) {
    const isOfAll = goal.block.parent?.kind === "bestek";
    if (!isOfAll || goal.name === undefined || !isReachedByPurchase(goal))
      return;
    if (isTakenUp(goal)) return;
    const own = (lot: Node<"perceel">) => contribution(lot, goal);
    const { lots } = goal.specification;
    report({
      at: goal,
      data: { doel: goalName(goal) },
      fixes: () => [
        ...(lots.length <= mostOffers ? lots.map(own) : []),
        insertInto(goal, "buiten-inkoop: PM", {
          nl: "Meld hoe het doel buiten de inkoop wordt bereikt",
          en: "Say how the goal is reached outside the procurement",
        }),
      ],
    });
  },
});

/** Of more lots than these the author says sooner by hand which one reaches the goal. */
const mostOffers = 5;

/** Lets a lot contribute to the goal, beside the goals that it names already. */
function contribution(
  lot: Node<"perceel">,
  goal: Node<"doel">,
): Fix | undefined {
  const title = {
    nl: `Laat ${lot.label} bijdragen aan dit doel`,
    en: `Let ${lot.label} contribute to this goal`,
  };
  const name = nameText(goal.name ?? "");
  return lot.owns("draagt-bij-aan")
    ? appendText(lot.slot("draagt-bij-aan"), `, ${name}`, title)
    : insertInto(lot, `draagt-bij-aan: ${name}`, title);
}

export const docs: RuleDocs = {
  title: { nl: "Doel niet vertaald", en: "Goal not translated" },
  explain: {
    nl: "Een doel dat nergens terugkomt, stuurt niets. Zet `draagt-bij-aan` bij het perceel, het criterium, de eis of de KPI die het doel moet bereiken, of meld met `buiten-inkoop` dat het doel op een andere manier wordt bereikt.",
    en: "A goal that returns nowhere steers nothing. Write `contributes-to` with the lot, criterion, requirement or KPI that must reach the goal, or say with `outside-procurement` that it is reached in another way.",
  },
  examples: [
    {
      bad: `  doel Nabij "Hulp dicht bij huis" { soort: lokale-zorg }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  doel Nabij "Hulp dicht bij huis" { soort: lokale-zorg }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  draagt-bij-aan: Nabij }
`,
    },
    {
      bad: `  doel Vroeg "Eerder helpen" { soort: preventie }
`,
      good: `  doel Vroeg "Eerder helpen" { soort: preventie  buiten-inkoop: "Via de lokale teams." }
`,
    },
  ],
};
