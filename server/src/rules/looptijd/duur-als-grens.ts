import { hasReached } from "../../model/facts/dates.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { length } from "../shared/durations.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/duur-als-grens",
  kind: "consistency",
  severity: "warning",
  scope: "looptijd",
  from: "concept",
  waivable: true,
  yieldsTo: ["looptijd/som"],
  sources: [
    {
      ref: "rivierenland-2021",
      at: "paragraaf 6.3",
      confidence: "I",
      quote: "een inkoopperiode van minimaal drie jaar",
    },
  ],
  message: {
    nl: "De looptijd is een grens ('{duur}'). Een overeenkomst heeft een vaste duur nodig; met een grens is het maximum niet te berekenen.",
    en: "The term is a bound ('{duur}'). A contract needs a fixed term; with a bound the maximum cannot be computed.",
  },
  check(term, { report }) {
    const duration = term.months("duur");
    if (!duration || duration.min === duration.max) return;
    const maximum = term.months("maximum");
    const isExact = maximum !== undefined && maximum.min === maximum.max;
    if (!isExact && !hasReached(term.specification, "publicatie")) return;
    const fixed = months(duration.min > 0 ? duration.min : duration.max);
    report({
      at: [term, "duur"],
      data: { duur: length(duration) },
      fixes: () => [
        replaceValue(term.slot("duur"), fixed.nl, {
          nl: `Maak de duur ${fixed.nl}`,
          en: `Make the duration ${fixed.en}`,
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "De looptijd ligt niet vast", en: "The term is not fixed" },
  explain: {
    nl: '"Minimaal drie jaar" is taal voor een strategie. In een overeenkomst weten aanbieders dan niet waarvoor zij inschrijven en is het maximum niet te berekenen. Kies een vaste duur en zet de rest in verlengingen.',
    en: '"At least three years" is language for a strategy. In a contract providers then do not know what they tender for, and the maximum cannot be computed. Choose a fixed duration and put the rest in extensions.',
  },
  examples: [
    {
      bad: `  stadium: publicatie
  looptijd { ingang: 2027-01-01  duur: minimaal 3 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  stadium: strategie
  looptijd { ingang: 2027-01-01  duur: minimaal 3 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
    {
      bad: `  looptijd { ingang: 2027-01-01  duur: 3..4 jaar  maximum: 4 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  looptijd { ingang: 2027-01-01  duur: 3 jaar  verlenging: 1 x 1 jaar  maximum: 4 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
