import { compares, prevalence } from "../../law/prevalence.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { isSpokenOf, sourceOf } from "../shared/prevalence.ts";

export default defineRule({
  id: "statistiek/integraliteit",
  kind: "statistic",
  severity: "hint",
  scope: "bestek",
  waivable: true,
  yieldsTo: ["perceel/geheel-integraal"],
  last: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3, hoofdstuk 3, tabel 3.12",
      confidence: "V",
      quote:
        "Er is slechts één gemeente die een geheel integrale opdracht voor zowel Wmo als Jeugdhulp inkoopt",
    },
  ],
  message: {
    nl: "Een geheel integrale opdracht is zeldzaam: per {datum} had één gemeente alle Wmo- en jeugdzorg in één opdracht, 0% van de {eenheid} ({bron}).{ouderdom}",
    en: "A fully integrated assignment is rare: as of {datum} one municipality had all Wmo and youth care in one assignment, 0% of {eenheid} ({bron}).{ouderdom}",
  },
  check(root, { report, settings, outcome }) {
    const slot = root.slot("integraliteit");
    const day = decisiveDate(root.specification, settings);
    const table = prevalence.tables.integraliteit;
    if (!root.is("integraliteit", "geheel-integraal")) return;
    if (!compares(table, day) || isSpokenOf(slot, outcome)) return;
    report({ at: slot, data: sourceOf(table, day) });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Geheel integrale opdracht is zeldzaam",
    en: "A fully integrated assignment is rare",
  },
  explain: {
    nl: "Zeldzaam is niet verkeerd, maar er zijn weinig voorbeelden om op te steunen. Gescheiden inkopen is gewoon: 71% bij de Wmo en 76% bij jeugd in 2018.",
    en: "Rare is not wrong, but there are few examples to lean on. Separate procurement is common: 71% for the Wmo and 76% for youth care in 2018.",
  },
  examples: [
    {
      bad: `  integraliteit: geheel-integraal
  wet: wmo-2015, jeugdwet
  perceel 1 "Alles" { zorgvormen: PM  bekostiging: populatie }
`,
      good: `  integraliteit: een-uitbesteding
  wet: wmo-2015, jeugdwet
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding, ambulant-overig }
`,
    },
  ],
};
