import { dateOf } from "../../../../grammar/src/calendar.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "tarief/indexatie-nacalculatie-eerste-jaar",
  kind: "consistency",
  severity: "hint",
  scope: "bekostiging",
  waivable: true,
  validFrom: "2025-01-01",
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting art. 3.2",
      confidence: "V",
      quote: "De gemeente past dan geen nacalculatie toe over jaar X.",
    },
  ],
  message: {
    nl: "Met tarieven op prijspeil {jaar} hoort over {jaar} geen nacalculatie; sluit die voor het eerste jaar uit.",
    en: "With tariffs at price level {jaar} no recalculation over {jaar} applies; exclude it for the first year.",
  },
  check(funding, { lots, report }) {
    const indexation = funding.at("indexatie");
    if (!indexation?.is("nacalculatie", "ja")) return;
    const recalculation = indexation.at("nacalculatie");
    if (
      recalculation &&
      !recalculation.isAbsent("eerste-jaar") &&
      !recalculation.is("eerste-jaar", "ja")
    )
      return;
    const level = funding.date("prijspeil");
    if (!level) return;
    const { year } = dateOf(level.min);
    const concerned = lots.filter((lot) => {
      const start = lot.date("looptijd.ingang");
      return (
        start !== undefined &&
        dateOf(start.min).year === year &&
        dateOf(start.max).year === year
      );
    });
    if (concerned.length === 0) return;
    report({
      at: [indexation, "nacalculatie"],
      subjects: concerned,
      data: { jaar: String(year) },
      fixes: () => [
        recalculation?.isAbsent("eerste-jaar")
          ? insertInto(recalculation, "eerste-jaar: nee", {
              nl: "Sluit het eerste jaar uit",
              en: "Exclude the first year",
            })
          : undefined,
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Nacalculatie over het eerste jaar",
    en: "Recalculation over the first year",
  },
  explain: {
    nl: "Tarieven op het prijspeil van het eerste contractjaar zijn al bij de tijd. Wie daarover ook nog nacalculeert, indexeert dat jaar twee keer. Zet `eerste-jaar: nee` bij de nacalculatie.",
    en: "Tariffs at the price level of the first contract year are up to date already. Recalculating over it as well indexes that year twice. Put `first-year: no` with the recalculation.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie  prijspeil: 2027
      indexatie { periode: jaarlijks  methode: nza  nacalculatie: ja }
    }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie  prijspeil: 2027
      indexatie { periode: jaarlijks  methode: nza  nacalculatie: ja { eerste-jaar: nee } }
    }
  }
`,
    },
  ],
};
