import { ceilingOf } from "../../model/facts/ceiling.ts";
import { formOf } from "../../model/facts/funding.ts";
import {
  aimsAt,
  goalName,
  hasRoomForInnovation,
} from "../../model/facts/goals.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { entryDuringTerm } from "../../model/facts/providers.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "doel/innovatie-zonder-ruimte",
  kind: "guidance",
  severity: "hint",
  scope: "doel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "hoe meer uren ondersteuning worden geleverd, hoe meer omzet een zorgaanbieder realiseert",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "welke meestal buiten de reguliere inkoop plaatsvindt, namelijk door middel van pilots, waar dan specifieke financieringsmogelijkheden voor worden ingezet",
    },
  ],
  message: {
    nl: "Doel '{doel}' botst met betaling per geleverde eenheid zonder tegenwicht: meer leveren is meer omzet.",
    en: "Goal '{doel}' conflicts with pay per unit without counterweight: delivering more means more turnover.",
  },
  check(goal, { report, lots }) {
    if (!aimsAt(goal, "innovatie", "afschalen", "kortere-trajecten")) return;
    if (
      goal.includes(
        "middel",
        "pilot",
        "innovatiebudget",
        "toegang",
        "bekostiging",
      )
    )
      return;
    const subjects = lots.filter(
      (lot) => formOf(lot) === "productie" && !hasCounterweight(lot),
    );
    if (subjects.length > 0)
      report({ at: goal, subjects, data: { doel: goalName(goal) } });
  },
});

function hasCounterweight(lot: Node<"perceel">): boolean {
  return (
    hasRoomForInnovation(lot) ||
    !lot.isMissing("innovatie") ||
    entryDuringTerm(lot) !== undefined ||
    isOpenHouse(lot) ||
    ceilingOf(lot) !== undefined ||
    !lot.isMissing("bekostiging.volumebeheersing") ||
    !lot.isMissing("toegang.herbeoordeling") ||
    !lot.isMissing("financiele-prikkel")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Vernieuwen of afschalen zonder tegenwicht",
    en: "Innovating or scaling down without a counterweight",
  },
  explain: {
    nl: "Bij betaling per geleverde eenheid is meer leveren meer omzet, en dat werkt tegen het doel. Maak ruimte: een pilot of innovatiebudget, toetreding van nieuwe aanbieders, een plafond of sturing in de toegang, of een financiële prikkel.",
    en: "With pay per delivered unit, delivering more means more turnover, and that works against the goal. Make room: a pilot or innovation budget, entry of new providers, a ceiling or steering in access, or a financial incentive.",
  },
  examples: [
    {
      bad: `  doel "Kortere trajecten" { soort: kortere-trajecten }
  perceel 1 "Begeleiding" { bekostiging: productie }
`,
      good: `  doel "Kortere trajecten" { soort: kortere-trajecten }
  perceel 1 "Begeleiding" { bekostiging: productie { volumebeheersing: sturing-in-toegang } }
`,
    },
  ],
};
