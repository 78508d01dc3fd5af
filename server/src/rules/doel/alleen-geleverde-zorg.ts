import { fixedBudgetOf } from "../../model/facts/ceiling.ts";
import { formOf } from "../../model/facts/funding.ts";
import { aimsAt, goalName } from "../../model/facts/goals.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "doel/alleen-geleverde-zorg",
  kind: "consistency",
  severity: "warning",
  scope: "doel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "zo betalen ze enkel voor de daadwerkelijk geleverde ondersteuning",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote:
        "Dit vaste budget wordt door gemeenten betaald, ongeacht de hoeveelheid geleverde ondersteuning.",
    },
  ],
  message: {
    nl: "Doel '{doel}' past niet bij {bekostiging}: daar wordt niet per geleverde eenheid betaald.",
    en: "Goal '{doel}' does not fit {bekostiging}: payment there is not per delivered unit.",
  },
  check(goal, { report, lots }) {
    if (!aimsAt(goal, "alleen-betalen-voor-geleverde-zorg")) return;
    for (const [form, subjects] of Map.groupBy(lots, formBesideDelivery))
      if (form)
        report({
          at: goal,
          subjects,
          data: { doel: goalName(goal), bekostiging: names[form] },
          discriminator: form,
        });
  },
});

type Form = keyof typeof names;

const names = {
  resultaat: { nl: "bekostiging op resultaat", en: "funding by result" },
  populatie: { nl: "bekostiging op populatie", en: "funding by population" },
  lumpsum: { nl: "een lumpsum", en: "a lump sum" },
  "vast-budget": { nl: "een vast budget", en: "a fixed budget" },
} satisfies Record<string, Localized>;

function formBesideDelivery(lot: Node<"perceel">): Form | undefined {
  const form = formOf(lot);
  if (form === "resultaat" || form === "populatie" || form === "lumpsum")
    return form;
  return fixedBudgetOf(lot) ? "vast-budget" : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Alleen betalen voor geleverde zorg",
    en: "Paying only for delivered care",
  },
  explain: {
    nl: "Bij bekostiging op resultaat of populatie, een lumpsum of een vast budget wordt niet per geleverde eenheid betaald; dat is daar juist de bedoeling. Pas het doel of de bekostiging aan. De controle dat alleen werkelijk geleverde zorg wordt gedeclareerd is iets anders.",
    en: "With funding by result or population, a lump sum or a fixed budget, payment is not per delivered unit; there that is the intention. Change the goal or the funding. The check that only care really delivered is claimed is another thing.",
  },
  examples: [
    {
      bad: `  doel "Alleen betalen voor geleverde zorg" { soort: alleen-betalen-voor-geleverde-zorg }
  perceel 1 "Begeleiding" { bekostiging: lumpsum }
`,
      good: `  doel "Alleen betalen voor geleverde zorg" { soort: alleen-betalen-voor-geleverde-zorg }
  perceel 1 "Begeleiding" { bekostiging: productie }
`,
    },
  ],
};
