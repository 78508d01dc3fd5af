import { isResidential } from "../../model/facts/care.ts";
import { aimsAt, goalName } from "../../model/facts/goals.ts";
import { indicatorsOf } from "../../model/facts/measures.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "doel/afbouw-verblijf-zonder-alternatief",
  kind: "consistency",
  severity: "hint",
  scope: "doel",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "",
      confidence: "V",
      quote: "transformatie van verblijf naar ambulante voorzieningen",
    },
    { ref: "taakgericht-2020", at: "bijlage I", confidence: "S" },
  ],
  message: {
    nl: "Doel '{doel}', maar een ambulant of gezinsvervangend alternatief is nergens ingekocht of gemeten.",
    en: "Goal '{doel}', but no ambulatory or family-replacing alternative is bought or measured anywhere.",
  },
  check(goal, { report, lots }) {
    if (!aimsAt(goal, "afbouw-verblijf")) return;
    const residential = lots.filter((lot) =>
      lot.words("zorgvormen").some(isResidential),
    );
    if (residential.length === 0) return;
    if (goal.specification.lots.some(offersAlternative)) return;
    report({ at: goal, subjects: residential, data: { doel: goalName(goal) } });
  },
});

const alternative = /ambulant|gezin|thuis|family|foster|outpatient|at home/i;

/** Ambulatory or family-replacing help: bought, measured, or referred to. */
function offersAlternative(lot: Node<"perceel">): boolean {
  return (
    lot
      .words("zorgvormen")
      .some((form) => form === "pleegzorg" || !isResidential(form)) ||
    [...productsOf(lot), ...indicatorsOf(lot)].some(({ title }) =>
      alternative.test(title ?? ""),
    ) ||
    !lot.isMissing("samenwerking-met") ||
    !lot.isMissing("op-afschaling-naar")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Minder verblijf, maar geen alternatief",
    en: "Less residential care, but no alternative",
  },
  explain: {
    nl: "Verblijf afbouwen lukt alleen als er iets voor in de plaats komt. Koop ambulante of gezinsvervangende hulp in, meet het met een KPI, of verwijs naar de opdracht waarin die hulp zit (`samenwerking-met`, `op-afschaling-naar`).",
    en: "Reducing residential care only works when something takes its place. Buy ambulatory or family-replacing help, measure it with a KPI, or refer to the assignment that holds it (`cooperation-with`, `step-to`).",
  },
  examples: [
    {
      bad: `  doel "Van verblijf naar ambulant" { soort: afbouw-verblijf }
  perceel 1 "Verblijf" { zorgvormen: residentieel }
`,
      good: `  doel "Van verblijf naar ambulant" { soort: afbouw-verblijf }
  perceel 1 "Verblijf" { zorgvormen: residentieel }
  perceel 2 "Ambulant" { zorgvormen: ambulant-overig }
`,
    },
  ],
};
