import { tableDay } from "../../law/period.ts";
import { compares, prevalence } from "../../law/prevalence.ts";
import { careFormName, careFormsOf } from "../../model/facts/care.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { hasOnlyLaw } from "../../model/facts/law.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { isSpokenOf } from "../shared/prevalence.ts";
import { capital, spoken, term } from "../shared/terms.ts";

export default defineRule({
  id: "statistiek/methode-2014",
  kind: "statistic",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  last: true,
  sources: [
    { ref: "aef-2015", at: "paragraaf 3.1", confidence: "S" },
    {
      ref: "aef-2015",
      at: "hoofdstuk 2",
      confidence: "V",
      quote:
        "bedoelen we steeds die gemeenten die als respondent hebben meegewerkt aan de evaluatie",
    },
  ],
  message: {
    nl: "{methode} kwam in {datum} zelden voor bij {zorgvorm} ({bron}).",
    en: "{methode} was rare for {zorgvorm} in {datum} ({bron}).",
  },
  check(lot, { report, settings, outcome }) {
    const figure = prevalence.methods2014;
    const day = decisiveDate(lot.specification, settings);
    const slot = lot.slot("methode");
    if (day > tableDay(figure.until) || !compares(figure, day)) return;
    if (!hasOnlyLaw(lot, figure.law) || isSpokenOf(slot, outcome)) return;
    const [form, ...others] = careFormsOf(lot);
    if (form === undefined || others.length > 0) return;
    for (const method of lot.words("methode")) {
      if (!figure.rare[method]?.includes(form)) continue;
      report({
        at: slot,
        data: {
          methode: capital(spoken(term(slot, method))),
          zorgvorm: careFormName(form),
          datum: figure.when,
          bron: figure.name,
        },
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Inkoopmethode die in 2014 zelden voorkwam",
    en: "Purchasing method that was rare in 2014",
  },
  explain: {
    nl: "In de enquête van 2014 noemden een tot vier van de 115 respondenten deze methode voor deze hulp. Dat zijn er te weinig voor een percentage, en meer respondenten kunnen dezelfde inkoop beschrijven.",
    en: "In the survey of 2014 one to four of the 115 respondents named this method for this care. Those are too few for a percentage, and several respondents may describe the same purchase.",
  },
  examples: [
    {
      bad: `  peildatum: 2015-03-01
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    methode: concurrentie-per-client
    geschiktheidseis "Kwaliteitssysteem" { bewijs: certificaat }
  }
`,
      good: `  peildatum: 2015-03-01
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  methode: bestuurlijk }
`,
    },
  ],
};
