import { isFullyRegulatedOrDas } from "../../model/facts/tender.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";

export default defineRule({
  id: "geschiktheid/beroep-op-derden",
  kind: "legal",
  severity: "error",
  scope: "inschrijfvorm",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.92 lid 1",
      confidence: "V",
      quote:
        "Een ondernemer kan zich voor een bepaalde overheidsopdracht beroepen op de financiële en economische draagkracht van andere natuurlijke personen of rechtspersonen",
    },
    { ref: "aw2012", at: "art. 2.94 lid 1", confidence: "V" },
    { ref: "aw2012", at: "art. 2.95 lid 2", confidence: "V" },
  ],
  message: {
    nl: "Een beroep op de draagkracht of bekwaamheid van derden is uitgesloten; dat recht heeft een inschrijver wel (art. 2.92 en 2.94 Aw).",
    en: "Relying on the capacity of others is excluded, though a bidder has that right (art. 2.92 and 2.94 Aw).",
  },
  check(form, { report, lots, settings }) {
    if (!form.is("beroep-op-derden", "nee")) return;
    if (!form.isAbsent("beroep-op-derden.kritieke-taken")) return;
    const subjects = lots.filter((lot) => isFullyRegulatedOrDas(lot, settings));
    if (subjects.length === 0) return;
    const slot = form.slot("beroep-op-derden");
    report({
      at: slot,
      subjects,
      fixes: () => [
        replaceValue(slot, "ja", {
          nl: "Sta een beroep op derden toe",
          en: "Allow reliance on others",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Beroep op derden uitgesloten",
    en: "Reliance on others excluded",
  },
  explain: {
    nl: "Kleine aanbieders voldoen vaak samen met een ander aan de eisen; in een gewone procedure is dat een recht. Alleen kritieke taken mag je aan de inschrijver zelf voorbehouden (`kritieke-taken`). Haal het verbod weg.",
    en: "Small providers often meet the requirements together with another firm; in a standard procedure that is a right. Only critical tasks may be reserved for the tenderer itself (`critical-tasks`). Remove the ban.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    inschrijfvorm { beroep-op-derden: nee }
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    inschrijfvorm { beroep-op-derden: ja }
  }
`,
    },
  ],
};
