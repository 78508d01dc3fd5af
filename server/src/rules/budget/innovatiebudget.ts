import { isGreater } from "../../../../grammar/src/exact.ts";
import { isComparable, ownFunding } from "../../model/facts/amounts.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "budget/innovatiebudget",
  kind: "completeness",
  severity: "warning",
  scope: ["bestek", "segment", "perceel"],
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 5.1",
      confidence: "V",
      quote: "Aanbieders konden of kunnen hiervoor plannen inleveren.",
    },
    { ref: "pprc-2018", at: "bijlage 3", confidence: "S" },
  ],
  message: {
    teHoog: {
      nl: "Het innovatiebudget is hoger dan het budget waarvan het deel uitmaakt.",
      en: "The innovation budget is higher than the budget that it is part of.",
    },
    default: {
      nl: "Het innovatiebudget {toelichting}. Beschrijf hoe plannen worden ingediend en beoordeeld.",
      en: "The innovation budget {toelichting}. Describe how plans are submitted and judged.",
    },
  },
  check(given, { report }) {
    const level = given as Node<"perceel">;
    if (!level.owns("innovatiebudget") || !level.has("innovatiebudget")) return;
    const plan = level.at("innovatiebudget");
    const gaps = gapsIn(plan);
    if (gaps.length > 0)
      report({
        at: [level, "innovatiebudget"],
        data: {
          toelichting: {
            nl: `mist ${list(gaps).nl}`,
            en: `lacks ${list(gaps).en}`,
          },
        },
      });
    else if (!plan?.is("naast-inkoop", "ja") && exceedsBudget(level))
      report({ at: [level, "innovatiebudget"], message: "teHoog" });
  },
});

function gapsIn(plan: Node<"innovatiebudget"> | undefined): Localized[] {
  const procedure =
    plan && (!plan.isMissing("indiening") || !plan.isMissing("indiener"));
  return [
    ...(procedure
      ? []
      : [{ nl: "een manier van indienen", en: "a way to submit" }]),
    ...(plan?.isMissing("beoordeling") === false
      ? []
      : [{ nl: "een beoordeling", en: "an assessment" }]),
    ...(plan?.isMissing("voorwaarden") === false
      ? []
      : [{ nl: "voorwaarden", en: "conditions" }]),
  ];
}

function exceedsBudget(level: Node<"perceel">): boolean {
  const [amount] = level.amounts("innovatiebudget");
  const [budget, ...others] = ownFunding(level)?.amounts("budget") ?? [];
  return (
    amount !== undefined &&
    budget !== undefined &&
    others.length === 0 &&
    isComparable(amount, budget) &&
    isGreater(amount.interval, budget.interval) === "yes"
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Innovatiebudget zonder procedure",
    en: "Innovation budget without a procedure",
  },
  explain: {
    nl: "Zonder procedure gaat het geld naar wie het eerst vraagt, en dat is in een aanbesteding ongelijke behandeling. Beschrijf wie plannen mag indienen, wanneer, hoe ze worden beoordeeld en onder welke voorwaarden.",
    en: "Without a procedure the money goes to whoever asks first, which in a tender is unequal treatment. Describe who may submit plans, when, how they are judged and under which conditions.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  innovatiebudget: € 250.000 { voorwaarden: "Alleen voor plannen die verblijf voorkomen." }
`,
      good: `  stadium: publicatie
  innovatiebudget: € 250.000 {
    indiener: "gecontracteerde aanbieders"
    indiening: "Twee keer per jaar, op 1 maart en 1 september."
    beoordeling: "Een commissie van gemeenten en cliënten weegt bereik, kosten en overdraagbaarheid."
    voorwaarden: "Alleen voor plannen die verblijf voorkomen."
  }
`,
    },
  ],
};
