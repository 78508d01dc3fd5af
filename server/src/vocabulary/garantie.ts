import {
  count,
  entries,
  moment,
  money,
  oneOf,
  percentage,
  prose,
} from "./define.ts";

const beloofd = [
  money,
  percentage,
  count("client", "uur", "dagdeel", "etmaal", "plaats", "bed", "traject"),
] as const;

/** What the municipality promises a contractor to buy or to pay. */
export const garantieEntries = entries({
  "niveau.omzetgarantie": {
    en: "turnover-guarantee",
    kind: "garantie",
    value: beloofd,
    qualifiers: ["per"],
    doc: {
      nl: "De omzet die een aanbieder zeker krijgt, als bedrag of deel van een eerder jaar.",
      en: "The turnover a provider is sure to get, as an amount or as part of an earlier year.",
    },
    source: "PPRC 2018",
  },
  "niveau.volumegarantie": {
    en: "volume-guarantee",
    kind: "garantie",
    value: beloofd,
    qualifiers: ["per"],
    doc: {
      nl: "De hoeveelheid die een aanbieder zeker levert.",
      en: "The quantity a provider is sure to deliver.",
    },
    source: "PPRC 2018",
  },
  "niveau.afnamegarantie": {
    en: "purchase-guarantee",
    kind: "garantie",
    value: beloofd,
    qualifiers: ["per"],
    doc: {
      nl: "Wat de gemeente zeker afneemt.",
      en: "What the municipality is sure to purchase.",
    },
    source: "PPRC 2018",
  },
  "niveau.budgetgarantie": {
    en: "budget-guarantee",
    kind: "garantie",
    value: beloofd,
    qualifiers: ["per"],
    doc: {
      nl: "Het budget dat een aanbieder zeker krijgt.",
      en: "The budget a provider is sure to get.",
    },
    source: "PPRC 2018",
  },
  "niveau.afnameverplichting": {
    en: "purchase-obligation",
    kind: "garantie",
    value: beloofd,
    qualifiers: ["per"],
    doc: {
      nl: "Wat de gemeente verplicht is af te nemen.",
      en: "What the municipality is obliged to purchase.",
    },
    source: "HvJ EU C-410/14 (Falk Pharma)",
  },
  "garantie.bedrag": {
    en: "amount",
    value: money,
    qualifiers: ["per"],
    doc: { nl: "Het gegarandeerde bedrag.", en: "The guaranteed amount." },
    source: "AEF 2015",
  },
  "garantie.percentage": {
    en: "percentage",
    value: percentage,
    doc: { nl: "Het gegarandeerde deel.", en: "The guaranteed part." },
    source: "AEF 2015",
  },
  "garantie.referentiejaar": {
    en: "reference-year",
    value: moment,
    doc: {
      nl: "Het jaar waarvan een deel is gegarandeerd.",
      en: "The year of which a part is guaranteed.",
    },
    source: "AEF 2015",
  },
  "garantie.referentieomzet": {
    en: "reference-turnover",
    value: money,
    doc: {
      nl: "De omzet in het referentiejaar.",
      en: "The turnover in the reference year.",
    },
    source: "AEF 2015",
  },
  "garantie.basis": {
    en: "base",
    value: oneOf({
      omzet: { en: "turnover" },
      clienten: { en: "clients" },
      budget: { en: "budget" },
    }),
    doc: {
      nl: "Waarvan een deel is gegarandeerd.",
      en: "Of what a part is guaranteed.",
    },
    source: "AEF 2015",
  },
  "garantie.reikwijdte": {
    en: "coverage",
    value: oneOf({
      "alle-clienten": { en: "all-clients" },
      "bestaande-clienten": {
        en: "existing-clients",
        doc: {
          nl: "Alleen voor wie al hulp krijgt.",
          en: "Only for those who already receive care.",
        },
      },
      functie: {
        en: "named-function",
        doc: {
          nl: "Beschikbaarheid van één functie, zoals crisis.",
          en: "Availability of one function, such as crisis.",
        },
      },
      "nieuwe-aanbieders": { en: "new-providers" },
    }),
    list: true,
    doc: {
      nl: "Voor wie of wat de belofte geldt.",
      en: "For whom or what the promise holds.",
    },
    source: "AEF 2015",
  },
  "garantie.voorwaarden": {
    en: "conditions",
    aliases: ["voorwaarde", "condition"],
    value: prose,
    doc: { nl: "Wanneer de belofte geldt.", en: "When the promise holds." },
    source: "AEF 2015",
  },
});
