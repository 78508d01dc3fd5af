import { dataRequestsOf, indicatorsOf } from "../../model/facts/measures.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "verantwoording/monitoring-zonder-gevolg",
  kind: "consistency",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "hoofdstuk 7",
      confidence: "V",
      quote: "zorg voor een goede monitoring én sturing van de afspraken",
    },
    {
      ref: "monitor-2020",
      at: "",
      confidence: "V",
      quote:
        "geringe sturing op transformatiedoelstellingen gedurende de contractperiode",
    },
  ],
  message: {
    nl: "Er wordt gemeten ({items}), maar er volgt niets uit: geen gesprek, verbeterplan of maatregel.",
    en: "Things are measured ({items}), but nothing follows: no talk, improvement plan or measure.",
  },
  check({ specification: { lots } }, { report }) {
    const measured = lots.flatMap(measurementsOf);
    const [first] = measured;
    if (!first || lots.some(actsOn)) return;
    const names = [...new Set(measured.map(nameOf))];
    report({ at: first, data: { items: list(names.slice(0, 3)) } });
  },
});

type Lot = Node<"perceel">;

function measurementsOf(lot: Lot): AnyNode[] {
  return [...indicatorsOf(lot), ...lot.all("monitoring")];
}

/** Something follows: a talk, a plan, a measure, or the general clause on non-performance. */
function actsOn(lot: Lot): boolean {
  return (
    !lot.isAbsent("tekortkoming") ||
    !lot.isAbsent("boete") ||
    !lot.isAbsent("verantwoording.gevolg") ||
    !lot.isAbsent("monitoring.gevolg") ||
    !lot.isAbsent("evaluatie") ||
    !lot.isAbsent("contractmanagement.overleg") ||
    !lot.isAbsent("contractmanagement.escalatie") ||
    !lot.isAbsent("contractmanagement.verbeterplan") ||
    !lot.isAbsent("transformatieplan.opvolging") ||
    indicatorsOf(lot).some((kpi) => !kpi.isAbsent("gevolg")) ||
    dataRequestsOf(lot).some((request) => !request.isAbsent("gevolg")) ||
    lot
      .all("looptijd.opzegging")
      .some((clause) =>
        clause.includes(
          "grond",
          "onvoldoende-inzet",
          "tekortkoming",
          "evaluatie",
        ),
      )
  );
}

export const docs: RuleDocs = {
  title: { nl: "Meten zonder gevolg", en: "Measuring without consequence" },
  explain: {
    nl: "Meten zonder sturen verhoogt de lasten en verandert niets. Zeg wat er op de cijfers volgt: een gesprek, een verbeterplan, een maatregel. De algemene regeling van de contractstandaard (art. 3.19) telt ook: `tekortkoming: contractstandaard`.",
    en: "Measuring without steering raises the burden and changes nothing. Say what follows from the figures: a talk, an improvement plan, a measure. The general clause of the contract standard (art. 3.19) counts too: `non-performance: contract-standard`.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    kpi "Wachttijd" { norm: "ten hoogste twee weken" }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    kpi "Wachttijd" {
      norm: "ten hoogste twee weken"
      gevolg: gesprek, verbeterplan
    }
  }
`,
    },
  ],
};
