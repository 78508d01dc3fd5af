import {
  entries,
  moment,
  municipality,
  oneOf,
  openList,
  prose,
  text,
  yesNo,
} from "./define.ts";

/** How municipalities buy together, differ, leave and look ahead. */
export const regioEntries = entries({
  "vindplaats.gemeentegroep": {
    en: "municipality-group",
    name: true,
    title: true,
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Een naam voor een vaste groep gemeenten, te gebruiken waar een gemeente kan staan.",
      en: "A name for a fixed group of municipalities, to be used wherever a municipality may stand.",
    },
    source: "Bestek",
  },
  "gemeentegroep.gemeenten": {
    en: "municipalities",
    value: municipality,
    list: true,
    doc: {
      nl: "De gemeenten in de groep.",
      en: "The municipalities in the group.",
    },
    source: "Bestek",
  },
  "niveau.samenwerking": {
    en: "cooperation",
    value: [yesNo, oneOf({ deels: { en: "partly" } })],
    list: true,
    qualifiers: ["voor"],
    doc: {
      nl: "Of gemeenten samen inkopen; `deels` als niet alle gemeenten overal aan meedoen. Kan per wet verschillen (`ja voor jeugdwet`).",
      en: "Whether municipalities procure together; `partly` if not all take part everywhere. May differ by act (`yes for youth-act`).",
    },
    source: "PPRC 2018",
  },
  "niveau.afwijking-per-gemeente": {
    en: "municipal-variation",
    value: municipality,
    list: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een verschil tussen gemeenten dat de aanbieder vooraf moet weten.",
      en: "A difference between municipalities that the provider must know in advance.",
    },
    source: "Monitor 2020",
  },
  "afwijking-per-gemeente.gemeenten": {
    en: "municipalities",
    value: municipality,
    list: true,
    doc: {
      nl: "De gemeenten die afwijken.",
      en: "The municipalities that differ.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "afwijking-per-gemeente.onderwerp": {
    en: "subject",
    kind: "variatieonderwerp",
    value: openList({
      tarief: { en: "tariff" },
      eenheid: { en: "unit" },
      code: { en: "code" },
      looptijd: { en: "term" },
      verantwoording: { en: "accountability" },
      documenten: { en: "documents" },
      facturatie: { en: "invoicing" },
      toegang: { en: "access" },
      producten: { en: "products" },
    }),
    list: true,
    doc: {
      nl: "Waarin de gemeenten verschillen.",
      en: "In what the municipalities differ.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "afwijking-per-gemeente.omschrijving": {
    en: "description",
    value: prose,
    doc: { nl: "Wat het verschil is.", en: "What the difference is." },
    source: "Verkenning taakgericht werken 2020",
  },
  "afwijking-per-gemeente.einde": {
    en: "end",
    value: moment,
    doc: {
      nl: "Tot wanneer het verschil bestaat.",
      en: "Until when the difference exists.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "bestek.regiovisie": {
    en: "regional-vision",
    kind: "visie",
    title: true,
    value: [yesNo, text],
    doc: {
      nl: "De regiovisie waar deze inkoop op rust.",
      en: "The regional vision on which this procurement rests.",
    },
    source: "Jeugdwet, art. 1.1",
  },
  "bestek.visie": {
    en: "vision",
    title: true,
    value: [yesNo, text],
    doc: {
      nl: "De visie waar deze inkoop op rust.",
      en: "The vision on which this procurement rests.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "visie.niveau": {
    en: "level",
    kind: "visieniveau",
    value: oneOf({
      lokaal: { en: "local" },
      regionaal: { en: "regional" },
      bovenregionaal: { en: "supra-regional" },
    }),
    doc: {
      nl: "Voor welk gebied de visie geldt.",
      en: "For which area the vision holds.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "visie.vastgesteld": {
    en: "adopted",
    value: moment,
    doc: {
      nl: "Wanneer de visie is vastgesteld.",
      en: "When the vision was adopted.",
    },
    source: "Jeugdwet, art. 1.1",
  },
  "bestek.uittreding": {
    en: "withdrawal",
    value: [yesNo, prose],
    doc: {
      nl: "Wat er gebeurt als een gemeente uit de samenwerking stapt.",
      en: "What happens when a municipality leaves the cooperation.",
    },
    source: "Rivierenland 2021, par. 6.2",
  },
  "bestek.herindeling": {
    en: "municipal-merger",
    value: [yesNo, prose],
    doc: {
      nl: "Wat er gebeurt als gemeenten fuseren.",
      en: "What happens when municipalities merge.",
    },
    source: "Bestek",
  },
  "bestek.toelichting-wijziging": {
    en: "change-explanation",
    value: prose,
    doc: {
      nl: "Waarom andere gemeenten meedoen dan in de vorige ronde.",
      en: "Why other municipalities take part than in the previous round.",
    },
    source: "Bestek",
  },
});
