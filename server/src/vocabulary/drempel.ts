import {
  entries,
  money,
  oneOf,
  openList,
  prose,
  text,
  yesNo,
} from "./define.ts";

/** The threshold, and how tenders come in and documents go out. */
export const drempelEntries = entries({
  "niveau.regime": {
    en: "regime",
    value: oneOf({
      "onder-drempel": { en: "below-threshold" },
      "boven-drempel": { en: "above-threshold" },
    }),
    doc: {
      nl: "Aan welke kant van de drempel de opdracht volgens het document ligt.",
      en: "On which side of the threshold the contract lies according to the document.",
    },
    source: "Aw 2012, art. 2.6a",
  },
  "niveau.drempel": {
    en: "threshold",
    value: money,
    kind: "drempelbedrag",
    doc: {
      nl: "Het drempelbedrag dat het document noemt.",
      en: "The threshold amount that the document names.",
    },
    source: "Aw 2012, art. 2.7",
  },
  "drempelbedrag.soort": {
    en: "type",
    aliases: ["kind"],
    value: oneOf({
      sas: { en: "sas" },
      "leveringen-en-diensten": { en: "supplies-and-services" },
      werken: { en: "works" },
    }),
    doc: {
      nl: "Waarvoor het bedrag geldt.",
      en: "What the amount applies to.",
    },
    source: "Richtlijn 2014/24/EU, art. 4",
  },
  "niveau.drempel-eigen-beleid": {
    en: "policy-threshold",
    value: money,
    doc: {
      nl: "Een drempel uit het eigen inkoopbeleid, naast die van de wet.",
      en: "A threshold of the own purchasing policy, beside that of the Act.",
    },
    source: "Aw 2012, art. 1.4",
  },
  "niveau.kleine-percelenregeling": {
    en: "small-lots-exemption",
    value: yesNo,
    doc: {
      nl: "Of dit perceel als klein perceel buiten de aanbesteding blijft.",
      en: "Whether this lot stays outside the tender as a small lot.",
    },
    source: "Aw 2012, art. 2.18",
  },
  "niveau.indiening": {
    en: "submission",
    value: oneOf({
      elektronisch: { en: "electronic" },
      papier: { en: "paper" },
      post: { en: "mail" },
      "e-mail": { en: "email" },
    }),
    list: true,
    kind: "indieningswijze",
    doc: {
      nl: "Hoe inschrijvingen en verzoeken worden ingediend.",
      en: "How tenders and requests are submitted.",
    },
    source: "Aw 2012, art. 2.52a",
  },
  "indieningswijze.grond": {
    en: "ground",
    value: text,
    kind: "indieninggrond",
    doc: {
      nl: "De grond om niet elektronisch te laten indienen.",
      en: "The ground for not submitting electronically.",
    },
    source: "Aw 2012, art. 2.52a",
  },
  "niveau.stukken": {
    en: "documents",
    value: openList({
      online: { en: "online" },
      "op-aanvraag": { en: "on-request" },
      betaald: { en: "paid" },
    }),
    list: true,
    doc: {
      nl: "Waar de stukken te vinden zijn: het internetadres tussen aanhalingstekens, of hoe men ze krijgt.",
      en: "Where the documents are: the internet address between quotes, or how they are obtained.",
    },
    source: "Aw 2012, art. 2.66",
  },
  "stukken.vertrouwelijkheid": {
    en: "confidentiality",
    value: prose,
    doc: {
      nl: "Welke stukken vertrouwelijk zijn en hoe men ze toch krijgt, zoals de aankondiging het zegt.",
      en: "Which documents are confidential and how they can be had, as the notice says.",
    },
    source: "Aw 2012, art. 2.57a",
  },
});
