import {
  exactly,
  isAtLeast,
  scale,
  subtract,
} from "../../../../grammar/src/exact.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { callsForCompetition } from "../../model/facts/notices.ts";
import { lotsWhere } from "../../model/facts/remembered.ts";
import { estimateFor, thresholdOf } from "../../model/facts/threshold.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/net-onder-drempel",
  kind: "guidance",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.14 lid 2",
      confidence: "V",
      quote:
        "de keuze van de methode van berekening van de geraamde waarde niet met het oogmerk om zich aan de toepassing van deze wet te onttrekken",
    },
  ],
  message: {
    nl: "De raming ({raming}) ligt {verschil} onder de drempel van {drempel}. Leg de berekening vast; ramen naar de drempel toe mag niet (art. 2.14 lid 2 Aw).",
    en: "The estimate ({raming}) is {verschil} below the threshold of {drempel}. Record the calculation; estimating towards the threshold is not allowed (art. 2.14(2) Aw).",
  },
  check(root, { settings, report }) {
    const [first] = lotsWhere(
      root.specification,
      "bought-without-call",
      (lot) => isPublicContract(lot) && !callsForCompetition(lot),
    );
    const estimate = first && estimateFor(first);
    const threshold = first && thresholdOf(first, settings);
    if (!first || !estimate || !threshold) return;
    const limit = exactly(threshold.amount);
    const near = scale(limit, margin, 100);
    if (
      isAtLeast(estimate, near) !== "yes" ||
      isAtLeast(estimate, limit) !== "no"
    )
      return;
    const level = root.has("geraamde-waarde") ? root : first;
    report({
      at: [level, "geraamde-waarde"],
      data: {
        raming: euros(estimate),
        verschil: euros(subtract(limit, estimate)),
        drempel: euros(threshold.amount),
      },
    });
  },
});

/** From which percentage of the threshold an estimate is close to it. */
const margin = 90;

export const docs: RuleDocs = {
  title: {
    nl: "Raming net onder de drempel",
    en: "Estimate just below the threshold",
  },
  explain: {
    nl: "Een indexatie of één cliënt meer brengt de opdracht boven de drempel, en een rechter kijkt naar het dossier. Leg de berekening vast in een motivering bij de geraamde waarde. De marge van 10% is een maat van deze controle.",
    en: "An indexation or one more client puts the contract above the threshold, and a judge will look at the file. Record the calculation in a motivation with the estimated value. The margin of 10% is this checker's own.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 740.000 in totaal
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 740.000 in totaal { motivering: "De raming volgt uit de declaraties van 2025 met 3% indexatie, zie de bijlage." }
`,
    },
  ],
};
