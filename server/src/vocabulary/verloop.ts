import {
  entries,
  moment,
  openList,
  prose,
  reference,
  words,
  yesNo,
} from "./define.ts";

/** Who takes part in a talk with the market. */
const deelnemers = words({
  "alle-aanbieders": { en: "all-providers" },
  "individuele-aanbieders": { en: "individual-providers" },
  "geselecteerde-aanbieders": { en: "selected-providers" },
  "huidige-aanbieders": { en: "current-providers" },
  "grote-aanbieders": { en: "large-providers" },
  "kleine-aanbieders": { en: "small-providers" },
  clientvertegenwoordiging: { en: "client-representation" },
  verwijzers: { en: "referrers" },
  sleutelfunctionarissen: { en: "key-staff" },
});

const gespreksonderwerpen = words({
  opzet: { en: "set-up" },
  percelen: { en: "lots" },
  kwaliteit: { en: "quality" },
  tarief: { en: "tariff" },
  kostprijs: { en: "cost-price" },
  bekostiging: { en: "funding" },
  termijnen: { en: "time-limits" },
  doelen: { en: "goals" },
  implementatie: { en: "implementation" },
});

/** Steps with the market that the planning and the procedure may both date. */
export const verloopEntries = entries({
  "verloop.sluiting": {
    en: "closing",
    value: moment,
    doc: {
      nl: "Tot wanneer men kan inschrijven, met het tijdstip.",
      en: "Until when tenders can be submitted, with the time of day.",
    },
    source: "eForms, BT-131",
  },
  "sluiting.in-overleg-met-gegadigden": {
    en: "agreed-with-candidates",
    value: yesNo,
    doc: {
      nl: "Of de termijn met alle geselecteerde gegadigden is afgesproken.",
      en: "Whether the time limit was agreed with all selected candidates.",
    },
    source: "Aw 2012, art. 2.74a",
  },
  "sluiting.motivering": {
    en: "motivation",
    value: prose,
    answers: ["planning/sas-korte-termijn"],
    doc: {
      nl: "Waarom deze inschrijftermijn bij de opdracht past.",
      en: "Why this time for tendering suits the contract.",
    },
    source: "Aw 2012, art. 1.10",
  },
  "verloop.offerte": {
    en: "offer",
    value: [moment, yesNo],
    list: true,
    doc: {
      nl: "Wanneer aanbieders hun offerte doen.",
      en: "When providers make their offer.",
    },
    source: "Monitor 2020",
  },
  "offerte.definitief": {
    en: "final",
    value: yesNo,
    doc: {
      nl: "Of dit de definitieve offerte is, of een eerste waarover nog wordt gesproken.",
      en: "Whether this is the final offer, or a first one that is still discussed.",
    },
    source: "Monitor 2020",
  },
  "verloop.dialoogronde": {
    en: "dialogue-round",
    title: true,
    value: [moment, yesNo],
    list: true,
    repeat: true,
    kind: "gesprek",
    doc: {
      nl: "Een ronde waarin gemeente en aanbieders samen aan de overeenkomst werken.",
      en: "A round in which municipality and providers work on the contract together.",
    },
    source: "PPRC 2018",
  },
  "verloop.onderhandelingsronde": {
    en: "negotiation-round",
    title: true,
    value: [moment, yesNo],
    list: true,
    repeat: true,
    kind: "gesprek",
    doc: {
      nl: "Een ronde waarin met geselecteerde aanbieders wordt onderhandeld.",
      en: "A round in which there are negotiations with selected providers.",
    },
    source: "Monitor 2020",
  },
  "verloop.onderhandeling": {
    en: "negotiation",
    value: [yesNo, moment],
    kind: "gesprek",
    doc: {
      nl: "Of en wanneer er met aanbieders wordt onderhandeld.",
      en: "Whether and when there are negotiations with providers.",
    },
    source: "PPRC 2018",
  },
  "verloop.dialoog": {
    en: "dialogue",
    value: [yesNo, moment],
    kind: "gesprek",
    doc: {
      nl: "Of en wanneer er met aanbieders een dialoog over de voorwaarden is.",
      en: "Whether and when there is a dialogue on the terms with providers.",
    },
    source: "PPRC 2018",
  },
  "verloop.afstemmingsgesprekken": {
    en: "talks",
    aliases: ["afstemmingsgesprek"],
    value: [moment, yesNo],
    list: true,
    kind: "gesprek",
    doc: {
      nl: "Gesprekken met geselecteerde aanbieders over hun plan, voordat zij inschrijven of worden gekozen.",
      en: "Talks with selected providers about their plan, before they tender or are chosen.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },
  "verloop.overlegtafel": {
    en: "consultation-table",
    aliases: ["overlegtafels"],
    title: true,
    value: [moment, yesNo],
    list: true,
    repeat: true,
    kind: "gesprek",
    doc: {
      nl: "Plenair overleg van gemeente en aanbieders.",
      en: "Plenary consultation of municipality and providers.",
    },
    source: "PPRC 2018",
  },
  "verloop.concretisering": {
    en: "concretisation",
    aliases: ["concretiseringsfase"],
    value: [moment, yesNo],
    kind: "gesprek",
    doc: {
      nl: "De fase waarin de beste partij bij prestatie-inkoop haar plan uitwerkt.",
      en: "The phase in which the best party works out its plan in best value procurement.",
    },
    source: "PPRC 2018",
  },
  "verloop.interviews": {
    en: "interviews",
    aliases: ["interview"],
    value: [moment, yesNo],
    list: true,
    kind: "gesprek",
    doc: {
      nl: "Interviews met sleutelfunctionarissen van de inschrijver.",
      en: "Interviews with key staff of the tenderer.",
    },
    source: "PPRC 2018",
  },
  "verloop.presentatie": {
    en: "presentation",
    aliases: ["presentaties"],
    value: [moment, yesNo],
    list: true,
    kind: "gesprek",
    doc: {
      nl: "De presentatie van het plan door de inschrijver.",
      en: "The presentation of the plan by the tenderer.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },

  // What is said about a talk.
  "gesprek.onderwerp": {
    en: "subject",
    value: openList(gespreksonderwerpen),
    list: true,
    doc: { nl: "Waarover wordt gesproken.", en: "What is talked about." },
    source: "PPRC 2018",
  },
  "gesprek.deelnemers": {
    en: "participants",
    value: openList(deelnemers),
    list: true,
    doc: { nl: "Wie er aan tafel zitten.", en: "Who are at the table." },
    source: "Monitor 2020",
  },
  "gesprek.beslissend": {
    en: "decisive",
    value: yesNo,
    doc: {
      nl: "Of er in het gesprek iets wordt besloten.",
      en: "Whether something is decided in the talk.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },
  "gesprek.wijzigt-inschrijving": {
    en: "changes-tender",
    value: yesNo,
    doc: {
      nl: "Of de inschrijving na het gesprek anders kan worden.",
      en: "Whether the tender can become different after the talk.",
    },
    source: "Aw 2012, art. 2.26",
  },
  "gesprek.verslag": {
    en: "report",
    value: [moment, reference("bijlage"), yesNo],
    kind: "mijlpaal",
    doc: {
      nl: "Het gepubliceerde verslag van het gesprek.",
      en: "The published report of the talk.",
    },
    source: "Taakgericht 2020",
  },
  "gesprek.gelijke-informatie": {
    en: "equal-information",
    value: [yesNo, prose],
    doc: {
      nl: "Hoe wie niet meesprak dezelfde informatie krijgt.",
      en: "How those who did not take part get the same information.",
    },
    source: "Taakgericht 2020",
  },
  "gesprek.uitkomsten": {
    en: "outcomes",
    name: true,
    title: true,
    value: prose,
    list: true,
    repeat: true,
    doc: {
      nl: "Wat het gesprek heeft opgeleverd; met een naam kan er elders naar worden verwezen.",
      en: "What the talk has brought; with a name it can be referred to elsewhere.",
    },
    source: "Monitor 2020",
  },
  "uitkomsten.verwerkt-in": {
    en: "processed-in",
    value: reference(
      "bestek",
      "segment",
      "perceel",
      "product",
      "eisenset",
      "doel",
      "kpi",
      "bijlage",
    ),
    list: true,
    doc: {
      nl: "Het deel van het bestek waarin de uitkomst is verwerkt.",
      en: "The part of the specification in which the outcome has been processed.",
    },
    source: "Monitor 2020",
  },
});
