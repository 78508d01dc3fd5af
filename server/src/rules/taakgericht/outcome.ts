import { isTaskBased } from "../../model/facts/funding.ts";
import { indicatorsOf } from "../../model/facts/measures.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "taakgericht/outcome",
  kind: "guidance",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage III",
      confidence: "V",
      quote:
        "taakgericht werken sturen op maatschappelijk effecten (outcome) betekent en niet op de input,",
    },
  ],
  message: {
    nl: "De indicatoren van {perceel} meten inzet of productie. Taakgericht werken stuurt op maatschappelijk effect.",
    en: "The indicators of {perceel} measure effort or production. Task-based work steers on social outcome.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot)) return;
    const indicators = indicatorsOf(lot);
    const [first] = indicators;
    if (first && indicators.every(measuresProduction)) report({ at: first });
  },
});

function measuresProduction(kpi: Node<"kpi">): boolean {
  return (
    kpi.includes("niveau", "input", "throughput", "output") &&
    !kpi.includes("niveau", "outcome") &&
    !kpi.includes("soort", "uitkomst", "maatschappelijk-effect", "doelbereik")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Alleen indicatoren over inzet of productie",
    en: "Indicators on effort or production only",
  },
  explain: {
    nl: "Indicatoren over uren, trajecten of doorlooptijd trekken de aanbieder terug naar productie. Voeg ten minste één indicator over het effect voor de populatie toe.",
    en: "Indicators on hours, trajectories or lead time pull the provider back to production. Add at least one indicator on the effect for the population.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    verantwoording { kpi "Aantal trajecten" { niveau: populatie, output } }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    verantwoording {
      kpi "Aantal trajecten" { niveau: populatie, output }
      kpi "Jeugdigen zonder vervolghulp" { niveau: populatie, outcome }
    }
  }
`,
    },
  ],
};
