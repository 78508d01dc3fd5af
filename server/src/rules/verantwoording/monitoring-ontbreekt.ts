import { isOpenHouse } from "../../model/facts/instrument.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "verantwoording/monitoring-ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "inkoopdocument, Monitoring, sturing, toezicht en leren",
      confidence: "V",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 5.4",
      confidence: "V",
      quote: "monitoring en verantwoording verbeteren",
    },
    {
      ref: "taakgericht-2020",
      at: "deel 1",
      confidence: "V",
      quote: "op basis van gezamenlijk vastgestelde indicatoren",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "dat zij in het geval van Open House toch vaak nog beperkt zicht hebben op efficiëntie en kwaliteit",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote: "Er is veel contractmanagement nodig.",
    },
  ],
  message: {
    nl: "Nergens staat hoe de uitvoering wordt gevolgd: geen KPI, geen verantwoording en geen overleg.",
    en: "Nothing says how performance is followed: no KPI, no accountability and no meetings.",
  },
  check(root, { report, lots }) {
    const { segments } = root.specification;
    if ([root, ...segments, ...lots].some((level) => saysHow(level as Level)))
      return;
    report({
      at: root,
      ...(lots.every(isOpenHouse) && { severity: "hint" }),
      fixes: () => [
        insertInto(
          root,
          "contractmanagement {\n  overleg: PM\n  escalatie: PM\n}",
          {
            nl: "Voeg contractmanagement in",
            en: "Insert contract management",
          },
        ),
      ],
    });
  },
});

/** All levels share these keys. */
type Level = Node<"perceel">;

/** Something is said, be it PM. */
function saysHow(level: Level): boolean {
  return (
    !level.isAbsent("kpi") ||
    !level.isAbsent("leidende-principes") ||
    !level.isAbsent("verantwoording") ||
    !level.isAbsent("monitoring") ||
    !level.isAbsent("contractmanagement.overleg")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Nergens staat hoe de uitvoering wordt gevolgd",
    en: "Nothing says how execution is followed",
  },
  explain: {
    nl: "Monitoring, sturing, toezicht en leren is een vast onderdeel van het inkoopdocument. Zonder KPI's, verantwoording, leidende principes of een overlegritme begint de contractmanager met lege handen. Eén van deze is genoeg. Bij een open house is het een aanbeveling.",
    en: "Monitoring, steering, supervision and learning is a fixed section of the procurement document. Without KPIs, accountability, guiding principles or a meeting rhythm the contract manager starts empty-handed. One of these is enough. For an open house it is a recommendation.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Dagbesteding" {
    wet: wmo-2015
    uitvoeringseis "Begeleiders hebben ten minste een mbo-4-diploma" { toetsing: steekproef }
  }
`,
      good: `  stadium: publicatie
  contractmanagement { overleg: driemaandelijks }
  perceel 1 "Dagbesteding" {
    wet: wmo-2015
    uitvoeringseis "Begeleiders hebben ten minste een mbo-4-diploma" { toetsing: steekproef }
  }
`,
    },
  ],
};
