import { ceilingOf, namesComponent } from "../../model/facts/ceiling.ts";
import { isTaskBased } from "../../model/facts/funding.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { renameKey } from "../fix/naming.ts";

export default defineRule({
  id: "taakgericht/bestedingsruimte",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "art. 1.5.1",
      confidence: "V",
      quote:
        "Partijen gebruiken bestedingsruimte alleen bij inspanningsgerichte of outputgerichte uitvoering.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting art. 1.5.1-1.5.2",
      confidence: "V",
      quote:
        "De taakgerichte uitvoeringsvariant kent immers een totaalbudget voor de opdracht.",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote:
        "de aanbieder bij een vast budget verzekerd is van een bepaalde te ontvangen bedrag",
    },
  ],
  message: {
    nl: "{perceel} is taakgericht en heeft een budgetplafond (bestedingsruimte). Bestedingsruimte bestaat alleen bij inspanningsgericht en outputgericht; een taak heeft al een totaalbudget.",
    en: "{perceel} is task-based and has a budget ceiling. A ceiling exists only for effort and output based work; a task already has a total budget.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot)) return;
    const ceiling = ceilingOf(lot);
    if (!ceiling || namesComponent(ceiling)) return;
    report({
      at: ceiling,
      fixes: () => [
        ceiling.key.keyword === "contractvorm"
          ? undefined
          : renameKey(ceiling, "bedrag", {
              nl: "Noem het bedrag van de opdracht",
              en: "Call it the amount of the contract",
            }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Taakgericht met een budgetplafond",
    en: "Task-based with a ceiling",
  },
  explain: {
    nl: "Bestedingsruimte begrenst declaraties en bestaat daarom alleen bij inspanningsgericht en outputgericht. Een taak heeft al één bedrag. Noem dat bedrag `bedrag`, of zeg met `onderdeel` voor welk deel het plafond geldt.",
    en: "A spending limit limits claims and therefore exists only for effort-based and output-based work. A task already has one amount. Call it `amount`, or name with `component` which part the ceiling is for.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  budgetplafond: € 2.400.000 per jaar }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar }
  }
`,
    },
  ],
};
