import { mulDiv, ONE } from "../../../../grammar/src/exact.ts";
import { type ConstantId, figure } from "../../law/constants.ts";
import {
  type Amendment,
  amendmentsOf,
  changeOf,
  referenceValue,
} from "../../model/facts/amendments.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { clauseName } from "../shared/clauses.ts";
import { percents } from "../shared/wording.ts";

export default defineRule({
  id: "wijziging/vijftig-procent",
  kind: "legal",
  severity: "error",
  scope: "bestek",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.163d lid 1 onder d",
      confidence: "V",
      quote:
        "de verhoging van de prijs niet meer bedraagt dan 50% van de waarde van de oorspronkelijke opdracht",
    },
    { ref: "aw2012", at: "art. 2.163d lid 3-4", confidence: "V" },
    { ref: "aw2012", at: "art. 2.163e lid 1 onder c", confidence: "V" },
    { ref: "rekenkundig", at: "verhoging / waarde <= 50%", confidence: "V" },
  ],
  message: {
    nl: 'Wijziging "{wijziging}" verhoogt de prijs met {percentage}; op deze grond is ten hoogste {grens} van de oorspronkelijke waarde toegestaan (art. {artikel} Aw).',
    en: 'Amendment "{wijziging}" raises the price by {percentage}; on this ground at most {grens} of the original value is allowed (art. {artikel} Aw).',
  },
  check({ specification }, { report, settings }) {
    for (const amendment of amendmentsOf(specification, settings)) {
      const { node, lots, ground = "" } = amendment;
      const limit = limits[ground];
      const increase = limit && increaseOf(amendment);
      if (!increase || increase <= figure(limit) * ONE) continue;
      report({
        at: [node, node.has("bedrag") ? "bedrag" : "percentage"],
        subjects: lots,
        data: {
          wijziging: clauseName(node),
          percentage: percents(increase),
          grens: percents(figure(limit) * ONE),
          artikel: ground,
        },
      });
    }
  },
});

const limits: Readonly<Record<string, ConstantId>> = {
  "2.163d": "wijziging-aanvullend",
  "2.163e": "wijziging-onvoorzien",
};

/** The increase as a share of the value, in ten-thousandths of a percent. */
function increaseOf({ node, level }: Amendment): number | undefined {
  const reference = referenceValue(level);
  const stated = node.percentage("percentage")?.min;
  if (!reference || !node.has("bedrag")) return stated;
  const change = changeOf(node, reference);
  const whole = reference.interval.max;
  return change && whole > 0 ? mulDiv(change.min, 100 * ONE, whole) : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Wijziging boven 50% van de oorspronkelijke waarde",
    en: "Amendment above 50% of the original value",
  },
  explain: {
    nl: "Aanvullende diensten (art. 2.163d) en onvoorziene omstandigheden (art. 2.163e) laten per wijziging een prijsverhoging toe van ten hoogste 50% van de oorspronkelijke of geïndexeerde waarde. Maak de wijziging kleiner, zoek een andere grond of besteed opnieuw aan. Een reeks wijzigingen om de wet te ontgaan mag niet.",
    en: "Additional services (art. 2.163d) and unforeseen circumstances (art. 2.163e) allow a price increase of at most 50% of the original or indexed value for each amendment. Make it smaller, find another ground or tender again. A series of amendments meant to escape the Act is forbidden.",
  },
  examples: [
    {
      bad: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: maximaal 8
    oorspronkelijke-waarde: € 1.000.000
    wijziging "Opvang ontheemden" {
      datum: 2026-03-01
      onderwerp: volume
      grondslag: 2.163e
      bedrag: € 600.000
      aankondiging: 2026-03-15 op tenderned
    }
  }
`,
      good: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: maximaal 8
    oorspronkelijke-waarde: € 1.000.000
    wijziging "Opvang ontheemden" {
      datum: 2026-03-01
      onderwerp: volume
      grondslag: 2.163e
      bedrag: € 500.000
      aankondiging: 2026-03-15 op tenderned
    }
  }
`,
    },
  ],
};
