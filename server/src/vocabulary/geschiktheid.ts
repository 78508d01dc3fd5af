import {
  count,
  entries,
  oneOf,
  openList,
  percentage,
  points,
  prose,
  words,
  yesNo,
} from "./define.ts";
import { bronnen } from "./uitsluiting.ts";

/** How taking part in an earlier activity counts in the tender. */
const deelnameGevolgen = words({
  vereist: { en: "required" },
  voordeel: { en: "advantage" },
  aanbevolen: { en: "recommended" },
  open: { en: "open" },
});

/** Who may take part: suitability and selection. */
export const geschiktheidEntries = entries({
  "eisenlijst.geschiktheidseis": {
    en: "suitability",
    aliases: ["suitability-requirement", "toelatingseis"],
    name: true,
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Waaraan een aanbieder moet voldoen om mee te mogen doen: men voldoet of voldoet niet.",
      en: "What a provider must meet to take part: it does or it does not.",
    },
    source: "Aw 2012, art. 2.90",
  },
  "geschiktheidseis.motivering": {
    en: "motivation",
    value: prose,
    answers: [
      "geschiktheid/omzeteis-motivering",
      "geschiktheid/omzeteis-sas",
      "geschiktheid/referentie-periode",
      "geschiktheid/referentie-omvang",
      "open-house/verkapte-selectie",
      "geschiktheid/vestigingseis",
    ],
    doc: {
      nl: "Waarom deze eis voor deze opdracht nodig is.",
      en: "Why this contract needs this requirement.",
    },
    source: "Aw 2012, art. 1.10 lid 4 en 2.90 lid 3",
  },

  "niveau.eigen-verklaring": {
    en: "uea",
    aliases: ["espd", "self-declaration"],
    value: [
      yesNo,
      openList({
        uea: {
          en: "uea",
          aliases: ["espd"],
          doc: {
            nl: "Het Uniform Europees Aanbestedingsdocument.",
            en: "The European Single Procurement Document.",
          },
        },
        "eigen-model": { en: "own-form" },
      }),
    ],
    doc: {
      nl: "De verklaring waarmee inschrijvers zelf aangeven dat ze voldoen, meestal het UEA.",
      en: "The statement in which tenderers themselves declare that they comply, usually the ESPD.",
    },
    source: "Aw 2012, art. 2.84 en 2.85",
  },
  "niveau.deelname": {
    en: "participation",
    value: oneOf({
      open: { en: "open" },
      "huidige-aanbieders": {
        en: "current-providers",
        aliases: ["zittende-aanbieders"],
      },
      "voormalige-aanbieders": { en: "former-providers" },
      genodigden: { en: "invitees" },
    }),
    list: true,
    doc: {
      nl: "Wie mag meedoen aan de aanbesteding of toelating.",
      en: "Who may take part in the tender or admission.",
    },
    source: "Aw 2012, art. 1.8",
  },
  "niveau.doelgroep-aanbieders": {
    en: "eligible-providers",
    value: openList({
      "gecertificeerde-instelling": { en: "certified-institution" },
      "sociale-werkvoorziening": { en: "sheltered-workshop" },
    }),
    list: true,
    doc: {
      nl: "Het soort aanbieders voor wie het perceel is bedoeld.",
      en: "The sort of providers for which the lot is meant.",
    },
    source: "Jeugdwet, art. 3.2",
  },
  "niveau.deelname-pilot": {
    en: "pilot-participation",
    value: oneOf(deelnameGevolgen),
    doc: {
      nl: "Of meedoen aan een pilot vereist is of voordeel geeft in de aanbesteding.",
      en: "Whether taking part in a pilot is required or gives an advantage in the tender.",
    },
    source: "Gids Proportionaliteit",
  },
  "niveau.deelname-marktconsultatie": {
    en: "consultation-participation",
    value: oneOf(deelnameGevolgen),
    doc: {
      nl: "Of meedoen aan de marktconsultatie vereist is of voordeel geeft in de aanbesteding.",
      en: "Whether taking part in the market consultation is required or gives an advantage in the tender.",
    },
    source: "Gids Proportionaliteit",
  },

  "niveau.selectiecriteria": {
    en: "selection-criteria",
    mode: "samenvoegen",
    doc: {
      nl: "Hoe wordt gekozen wie na de eerste ronde verder mag.",
      en: "How is chosen who may go on after the first round.",
    },
    source: "Aw 2012, art. 2.99 en 2.100",
  },
  "selectiecriteria.uit-te-nodigen": {
    en: "to-invite",
    value: count("aanbieder"),
    doc: {
      nl: "Hoeveel gegadigden worden uitgenodigd om in te schrijven of te praten.",
      en: "How many candidates are invited to tender or to talk.",
    },
    source: "Aw 2012, art. 2.99",
  },
  "selectiecriteria.maximum-gegadigden": {
    en: "max-candidates",
    value: count("aanbieder"),
    doc: {
      nl: "Hoeveel gegadigden ten hoogste worden toegelaten.",
      en: "How many candidates are admitted at most.",
    },
    source: "Aw 2012, art. 2.99",
  },
  "niveau.bron-selectiecriteria": {
    en: "selection-criteria-origin",
    value: oneOf(bronnen),
    doc: {
      nl: "Waar geschiktheidseisen en selectiecriteria staan: in de aankondiging, de stukken of het UEA.",
      en: "Where suitability requirements and selection criteria stand: in the notice, the documents or the ESPD.",
    },
    source: "eForms BT-821",
  },
  "selectiecriteria.selectiecriterium": {
    en: "selection-criterion",
    value: [percentage, points],
    valueKey: "gewicht",
    name: true,
    title: true,
    repeat: true,
    mode: "set",
    family: "selectiecriterium",
    doc: {
      nl: "Waarop gegadigden met elkaar worden vergeleken.",
      en: "What candidates are compared on.",
    },
    source: "Aw 2012, art. 2.100",
  },
  "selectiecriterium.motivering": {
    en: "motivation",
    value: prose,
    answers: ["geschiktheid/vestigingseis"],
    doc: {
      nl: "Waarom dit criterium voor deze opdracht nodig is.",
      en: "Why this contract needs this criterion.",
    },
    source: "Aw 2012, art. 1.10 lid 4",
  },
});
