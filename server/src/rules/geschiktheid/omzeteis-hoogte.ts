import { figure } from "../../law/constants.ts";
import { isTurnover } from "../../model/facts/requirements.ts";
import { isFullyRegulatedOrDas } from "../../model/facts/tender.ts";
import {
  exceedsTurnoverLimit,
  turnoverAsked,
  turnoverReference,
} from "../../model/facts/turnover.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { lowerTurnover } from "../shared/turnover.ts";
import { euros, numbers } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/omzeteis-hoogte",
  kind: "legal",
  severity: "error",
  scope: "geschiktheidseis",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.90 lid 5 onder a",
      confidence: "V",
      quote: "driemaal de geraamde waarde van de opdracht",
    },
    { ref: "aw2012", at: "art. 2.90 lid 5 onder b-e", confidence: "V" },
    { ref: "rekenkundig", at: "eis <= 3 x waarde", confidence: "V" },
  ],
  message: {
    nl: "De omzeteis van {eis} is {factor} keer de waarde van {perceel} ({waarde}); maximaal {maximum} keer is toegestaan (art. 2.90 lid 5 Aw).",
    en: "The turnover requirement of {eis} is {factor} times the value of {perceel} ({waarde}); at most {maximum} times is allowed (art. 2.90(5) Aw).",
  },
  check(requirement, { report, lots, settings }) {
    if (!isTurnover(requirement)) return;
    const asked = turnoverAsked(requirement);
    for (const lot of lots) {
      const value = turnoverReference(requirement, lot);
      if (!value || !exceedsTurnoverLimit(requirement, lot)) continue;
      if (!isFullyRegulatedOrDas(lot, settings)) continue;
      report({
        at: [requirement, "bedrag"],
        subjects: [lot],
        data: {
          perceel: lot.label,
          eis: euros(asked),
          // Ten-thousandths of the quotient, cut off at one decimal.
          factor: numbers(Math.floor((asked * 10) / value.max) * 1_000),
          waarde: euros(value),
          maximum: figure("omzeteis"),
        },
        fixes: () => [lowerTurnover(requirement, [lot])],
        discriminator: lot.label,
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Omzeteis boven driemaal de waarde",
    en: "Turnover requirement above three times the value",
  },
  explain: {
    nl: "De omzeteis mag hoogstens driemaal de geraamde waarde zijn van het perceel, of van wat tegelijk wordt uitgevoerd (`waarde-gelijktijdig`). De richtlijn noemt tweemaal; de Nederlandse wet rekent met drie. De waarde is die over de hele looptijd met alle verlengingen. Verlaag de eis.",
    en: "The turnover requirement may be at most three times the estimated value of the lot, or of what is executed at the same time (`concurrent-value`). The Directive says twice, the Dutch Act three times. The value is that over the whole term with every extension. Lower the requirement.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    geraamde-waarde: € 800.000 in totaal
    geschiktheidseis "Omzet" {
      soort: omzet
      bedrag: € 3.000.000 per jaar
    }
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    geraamde-waarde: € 800.000 in totaal
    geschiktheidseis "Omzet" {
      soort: omzet
      bedrag: € 2.400.000 per jaar
    }
  }
`,
    },
  ],
};
