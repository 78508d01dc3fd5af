import { ONE } from "../../../../grammar/src/exact.ts";
import { compares, prevalence } from "../../law/prevalence.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { isSpokenOf, isWithinStudies, sourceOf } from "../shared/prevalence.ts";
import { percents } from "../shared/wording.ts";

export default defineRule({
  id: "statistiek/transformatieplan",
  kind: "statistic",
  severity: "info",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["verantwoording/transformatieplan-zonder-opvolging"],
  last: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Transformatieplannen worden in 2020 in 28% van de contracten als voorwaarde of vereiste voor een contract gesteld",
    },
  ],
  message: {
    nl: "Een transformatieplan als voorwaarde kwam in {datum} voor in {pct} van de {eenheid} ({bron}).{ouderdom}",
    en: "A transformation plan as a condition occurred in {pct} of {eenheid} in {datum} ({bron}).{ouderdom}",
  },
  check(lot, { report, settings, outcome }) {
    const figure = prevalence.transformationPlan;
    const slot = lot.slot("transformatieplan");
    const day = decisiveDate(lot.specification, settings);
    if (!lot.is("transformatieplan", "ja", "voorwaarde", "eis")) return;
    if (!isWithinStudies(lot) || !compares(figure, day)) return;
    if (isSpokenOf(slot, outcome)) return;
    report({
      at: slot,
      data: { ...sourceOf(figure, day), pct: percents(figure.share * ONE) },
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Transformatieplan als voorwaarde",
    en: "Transformation plan as a condition",
  },
  explain: {
    nl: "Ter informatie: ruim een kwart van de contracten stelde in 2020 een transformatieplan als voorwaarde of eis. Zonder plan is er geen melding.",
    en: "For information: over a quarter of the contracts in 2020 had a transformation plan as a condition or requirement. Without a plan there is no message.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    transformatieplan: voorwaarde { opvolging: "Jaarlijks besproken." }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulant" { zorgvormen: ambulant-overig }
`,
    },
  ],
};
