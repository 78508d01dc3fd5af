import {
  count,
  entries,
  moment,
  money,
  oneOf,
  openList,
  prose,
  reference,
  text,
  yesNo,
} from "./define.ts";

/** New providers that join during the term. */
export const toetredingEntries = entries({
  "niveau.toetreding": {
    en: "accession",
    value: [
      oneOf({
        doorlopend: { en: "continuous" },
        "vaste-momenten": { en: "fixed-moments" },
        "alleen-bij-start": { en: "only-at-start" },
        "alleen-bij-vervanging": {
          en: "only-as-replacement",
          doc: {
            nl: "Alleen in de plaats van een aanbieder die vertrekt.",
            en: "Only in the place of a provider that leaves.",
          },
        },
      }),
      yesNo,
    ],
    doc: {
      nl: "Of en wanneer nieuwe aanbieders tijdens de looptijd kunnen toetreden.",
      en: "Whether and when new providers can join during the term.",
    },
    source: "PPRC 2018",
  },
  "toetreding.moment": {
    en: "moment",
    aliases: ["momenten"],
    value: [moment, text],
    list: true,
    doc: { nl: "De momenten van toetreding.", en: "The moments of accession." },
    source: "PPRC 2018",
  },
  "toetreding.frequentie": {
    en: "frequency",
    kind: "toetredingsfrequentie",
    value: [
      oneOf({
        jaarlijks: { en: "annually" },
        halfjaarlijks: { en: "half-yearly" },
        kwartaal: { en: "quarterly" },
        maandelijks: { en: "monthly" },
      }),
      count("keer"),
    ],
    qualifiers: ["per"],
    doc: {
      nl: "Hoe vaak toetreding mogelijk is.",
      en: "How often accession is possible.",
    },
    source: "PPRC 2018",
  },
  "toetreding.eisen": {
    en: "requirements",
    kind: "toetredingseisen",
    value: [reference("eisenset"), prose],
    list: true,
    doc: {
      nl: "De eisen die bij toetreding gelden: een eisenset, of in woorden.",
      en: "The requirements that hold on accession: a requirement set, or in words.",
    },
    source: "PPRC 2018",
  },
  "toetreding.tarief": {
    en: "tariff",
    kind: "toetredingstarief",
    value: [money, prose],
    qualifiers: ["per"],
    doc: {
      nl: "Het tarief voor wie later toetreedt, als dat anders is.",
      en: "The tariff for those who join later, if it differs.",
    },
    source: "PPRC 2018",
  },
  "toetreding.motivering": {
    en: "motivation",
    value: prose,
    answers: ["open-house/eenmalige-toetreding"],
    doc: {
      nl: "Waarom later toetreden niet kan.",
      en: "Why later accession is not possible.",
    },
    source: "Bestek",
  },
  "niveau.definitie-nieuwe-aanbieder": {
    en: "new-provider-definition",
    value: [
      openList({
        "nieuw-in-zorgvorm": {
          en: "new-to-care-form",
          doc: {
            nl: "Bood deze zorg niet eerder aan.",
            en: "Did not offer this care before.",
          },
        },
        "zonder-contract": {
          en: "without-contract",
          doc: {
            nl: "Had in het peiljaar geen contract.",
            en: "Held no contract in the year measured.",
          },
        },
      }),
      prose,
    ],
    doc: {
      nl: "Wie een nieuwe aanbieder is.",
      en: "Who counts as a new provider.",
    },
    source: "Monitor 2020",
  },
});
