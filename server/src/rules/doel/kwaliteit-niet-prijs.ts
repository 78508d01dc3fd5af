import { ONE } from "../../../../grammar/src/exact.ts";
import { criteriaIn, weightOf } from "../../model/facts/criteria.ts";
import { aimsAt, goalName, goalsOf } from "../../model/facts/goals.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { withoutCriterion } from "../shared/weighing.ts";
import { weightText } from "../shared/weights.ts";

export default defineRule({
  id: "doel/kwaliteit-niet-prijs",
  kind: "consistency",
  severity: "warning",
  scope: "gunningscriteria",
  waivable: true,
  yieldsTo: [
    "gunning/prijs-bij-vast-tarief",
    "gunning/laagste-prijs",
    "open-house/gunningscriteria",
  ],
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 3.1",
      confidence: "V",
      quote: "concurreren op kwaliteit en klantbejegening, niet op prijs",
    },
  ],
  message: {
    nl: "Doel '{doel}', maar {perceel} weegt prijs voor {weging}.",
    en: "Goal '{doel}', but {perceel} weighs price for {weging}.",
  },
  check(criteria, { report, lots }) {
    for (const criterion of criteriaIn(criteria)) {
      const weight =
        criterion.kind === "prijs" ? weightOf(criterion) : undefined;
      if (!weight || weight.interval.min <= 0) continue;
      const isMinor =
        weight.sort === "percentage" && weight.interval.max < 50 * ONE;
      for (const lot of lots) {
        const goal = goalsOf(lot).find(
          (one) =>
            aimsAt(one, "concurreren-op-kwaliteit") &&
            !(isMinor && allowsSomePrice(one)),
        );
        if (goal)
          report({
            at: criterion,
            subjects: [lot],
            data: { doel: goalName(goal), weging: weightText(weight) },
            related: [
              { at: goal, message: { nl: "het doel", en: "the goal" } },
            ],
            fixes: () => [
              withoutCriterion(criterion, {
                nl: "Laat prijs niet meewegen (stel het tarief vast)",
                en: "Do not weigh price (fix the tariff)",
              }),
            ],
          });
      }
    }
  },
});

/** True when the goal says that quality counts most, not that price does not count. */
function allowsSomePrice(goal: Node<"doel">): boolean {
  const words = `${goal.title ?? ""} ${goal.text("omschrijving") ?? ""}`;
  return /\b(vooral|met name|hoofdzakelijk|mainly|primarily|mostly)\b/i.test(
    words,
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Op kwaliteit concurreren, maar prijs weegt mee",
    en: "Competing on quality, yet price counts",
  },
  explain: {
    nl: 'Wie zegt dat aanbieders op kwaliteit en niet op prijs concurreren, kan prijs niet laten meewegen. Stel het tarief vast en geef het hele gewicht aan kwaliteit, of schrijf het doel ruimer ("vooral op kwaliteit"; dan mag prijs minder dan de helft wegen).',
    en: 'Who says that providers compete on quality and not on price cannot let price count. Fix the tariff and give quality the whole weight, or word the goal more widely ("mainly on quality"; then price may weigh less than half).',
  },
  examples: [
    {
      bad: `  doel "Concurreren op kwaliteit" { soort: concurreren-op-kwaliteit }
  perceel 1 "Begeleiding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
      good: `  doel "Vooral op kwaliteit concurreren" { soort: concurreren-op-kwaliteit }
  perceel 1 "Begeleiding" {
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
    },
  ],
};
