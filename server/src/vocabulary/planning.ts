import {
  duration,
  entries,
  moment,
  oneOf,
  prose,
  reference,
  text,
  yesNo,
} from "./define.ts";

/** The planning: when which step is taken, and the terms that it keeps to. */
export const planningEntries = entries({
  "niveau.planning": {
    en: "planning",
    value: oneOf({
      "op-platform": {
        en: "on-platform",
        doc: {
          nl: "De data staan op TenderNed of een gekoppeld platform.",
          en: "The dates are on TenderNed or a linked platform.",
        },
      },
    }),
    mode: "samenvoegen",
    doc: {
      nl: "De stappen van de inkoop met hun datum.",
      en: "The steps of the purchase with their dates.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },
  "planning.mijlpaal": {
    en: "milestone",
    name: true,
    title: true,
    value: moment,
    repeat: true,
    doc: {
      nl: 'Een stap die hier geen eigen naam heeft: `mijlpaal "Besluit college": uiterlijk 8 juli 2021`.',
      en: 'A step that has no name of its own here: `milestone "Council decision": by 8 July 2021`.',
    },
    source: "Rivierenland 2021",
  },
  "mijlpalen.door": {
    en: "owner",
    value: text,
    list: true,
    doc: { nl: "Wie voor de stap zorgt.", en: "Who takes care of the step." },
    source: "Rivierenland 2021",
  },
  "mijlpalen.resultaat": {
    en: "deliverable",
    value: text,
    list: true,
    kind: "mijlpaalresultaat",
    doc: { nl: "Wat er dan ligt.", en: "What is there by then." },
    source: "Rivierenland 2021",
  },
  "mijlpalen.gerealiseerd": {
    en: "completed",
    value: yesNo,
    doc: {
      nl: "Of de stap al is gezet.",
      en: "Whether the step has been taken already.",
    },
    source: "Bestek",
  },
  "mijlpalen.ronde": {
    en: "round",
    aliases: ["label"],
    value: text,
    doc: {
      nl: 'Bij welke ronde de datum hoort: `"eerste ronde"`.',
      en: 'Which round the date belongs to: `"first round"`.',
    },
    source: "Bestek",
  },

  // Before publication.
  "planning.voorbereiding": {
    en: "preparation",
    value: moment,
    kind: "mijlpaal",
    doc: {
      nl: "Het begin van de voorbereiding.",
      en: "The start of the preparation.",
    },
    source: "Taakgericht 2020",
  },
  "planning.vaststelling": {
    en: "adoption",
    title: true,
    value: moment,
    repeat: true,
    kind: "mijlpaal",
    doc: {
      nl: 'Het besluit van college of raad over de strategie, de verordening of de stukken: `vaststelling "Verordening": ...`.',
      en: 'The decision of executive or council on the strategy, by-law or documents: `adoption "By-law": ...`.',
    },
    source: "Rivierenland 2021",
  },
  "planning.tariefvaststelling": {
    en: "tariff-adoption",
    value: moment,
    kind: "mijlpaal",
    doc: {
      nl: "Het besluit waarmee de tarieven worden vastgesteld.",
      en: "The decision by which the tariffs are set.",
    },
    source: "Uitvoeringsbesluit Wmo 2015, art. 5.4",
  },
  "planning.koersdocument": {
    en: "course-document",
    value: [moment, reference("bijlage")],
    kind: "mijlpaal",
    doc: {
      nl: "Het stuk met opdracht en randvoorwaarden waarmee de markt wordt geraadpleegd.",
      en: "The document with assignment and conditions with which the market is consulted.",
    },
    source: "Taakgericht 2020",
  },
  "planning.marktconsultatie": {
    en: "market-consultation",
    aliases: ["marktdialoog", "marktverkenning"],
    value: [moment, yesNo],
    list: true,
    repeat: true,
    kind: "gesprek",
    doc: {
      nl: "De raadpleging van de markt over een voorgenomen inkoop, vrijblijvend en voor iedereen gelijk.",
      en: "The consultation of the market on an intended purchase, non-binding and the same for everyone.",
    },
    source: "Aw 2012, art. 2.25",
  },
  "planning.verslag": {
    en: "report",
    value: [moment, reference("bijlage"), yesNo],
    kind: "mijlpaal",
    doc: {
      nl: "De publicatie van het verslag van de marktconsultatie.",
      en: "The publication of the report of the market consultation.",
    },
    source: "Taakgericht 2020",
  },

  // From publication to closing; notices are in `kennisgeving.ts`.
  "planning.stukken-beschikbaar": {
    en: "documents-available",
    value: moment,
    kind: "mijlpaal",
    doc: {
      nl: "De dag waarop de stukken volledig online staan.",
      en: "The day on which the documents are fully online.",
    },
    source: "Aw 2012, art. 2.66",
  },
  "planning.vragen": {
    en: "questions",
    value: moment,
    list: true,
    kind: "mijlpaal",
    doc: {
      nl: "Tot wanneer men vragen kan stellen.",
      en: "Until when questions can be asked.",
    },
    source: "eForms, BT-13",
  },
  "planning.nota-van-inlichtingen": {
    en: "clarification-note",
    aliases: ["nvi"],
    value: moment,
    list: true,
    kind: "mijlpaal",
    doc: {
      nl: "Wanneer de vragen en antwoorden verschijnen. Bij meer nota's telt de laatste.",
      en: "When the questions and answers appear. With several notes the last one counts.",
    },
    source: "Aw 2012, art. 2.54",
  },
  "planning.belangstelling": {
    en: "expression-of-interest",
    value: moment,
    kind: "mijlpaal",
    doc: {
      nl: "Tot wanneer men na een vooraankondiging belangstelling kan melden.",
      en: "Until when interest can be expressed after a prior notice.",
    },
    source: "Aw 2012, art. 2.58a",
  },
  "planning.verzoek-tot-deelneming": {
    en: "request-to-participate",
    value: moment,
    kind: "mijlpaal",
    doc: {
      nl: "Tot wanneer men kan vragen te mogen meedoen; bij een DAS de eerste aanvraag tot toelating.",
      en: "Until when one can ask to take part; for a DPS the first application for admission.",
    },
    source: "Aw 2012, art. 2.71",
  },
  "planning.selectie": {
    en: "selection",
    value: moment,
    kind: "mijlpaal",
    doc: {
      nl: "De keuze van de gegadigden die mogen inschrijven.",
      en: "The choice of the candidates who may tender.",
    },
    source: "Aw 2012, art. 2.100",
  },
  "planning.uitnodiging": {
    en: "invitation",
    value: moment,
    kind: "mijlpaal",
    doc: {
      nl: "De uitnodiging tot inschrijving.",
      en: "The invitation to tender.",
    },
    source: "Aw 2012, art. 2.71",
  },
  "planning.aanmelding": {
    en: "registration",
    value: moment,
    list: true,
    kind: "mijlpaal",
    doc: {
      nl: "Tot wanneer, of op welke dagen, aanbieders zich voor toelating kunnen melden.",
      en: "Until when, or on which days, providers can register for admission.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },

  // From award to start.
  "planning.gunning": {
    en: "award",
    aliases: ["gunningsdatum", "gunningsbeslissing", "award-date"],
    value: moment,
    kind: "mijlpaal",
    doc: {
      nl: "De dag waarop de beslissing wordt verzonden wie de opdracht krijgt.",
      en: "The day on which the decision is sent who gets the contract.",
    },
    source: "Aw 2012, art. 2.130",
  },
  "planning.overeenkomst": {
    en: "agreement",
    value: moment,
    kind: "mijlpaal",
    doc: {
      nl: "De dag waarop de overeenkomst wordt getekend.",
      en: "The day on which the contract is signed.",
    },
    source: "Aw 2012, art. 2.127",
  },
  "planning.ingang": {
    en: "start",
    value: moment,
    kind: "mijlpaal",
    doc: {
      nl: "De eerste dag van de overeenkomst, zoals de planning die noemt.",
      en: "The first day of the contract, as the planning gives it.",
    },
    source: "Contractstandaard Wmo, art. 1.3",
  },
  "planning.proces-verbaal": {
    en: "award-report",
    value: [moment, reference("bijlage"), yesNo],
    kind: "mijlpaal",
    doc: {
      nl: "Het verslag van hoe de opdracht is verleend.",
      en: "The record of how the contract was awarded.",
    },
    source: "Aw 2012, art. 2.132",
  },

  // Terms.
  "planning.opschortende-termijn": {
    en: "standstill",
    aliases: ["standstilltermijn", "alcateltermijn"],
    value: duration,
    doc: {
      nl: "Hoelang na de gunningsbeslissing met tekenen wordt gewacht.",
      en: "How long signing waits after the award decision.",
    },
    source: "Aw 2012, art. 2.127",
  },
  "planning.bezwaartermijn": {
    en: "objection-period",
    value: duration,
    doc: {
      nl: "Hoelang een afgewezen aanbieder bezwaar kan maken.",
      en: "How long a rejected provider can object.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },
  "planning.rechtsbescherming": {
    en: "legal-protection",
    doc: {
      nl: "Hoe men tegen een afwijzing kan opkomen.",
      en: "How one can challenge a rejection.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },
  "rechtsbescherming.termijn": {
    en: "time-limit",
    value: duration,
    doc: {
      nl: "Binnen hoeveel tijd men naar de rechter moet.",
      en: "Within what time one must go to court.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },
  "rechtsbescherming.wijze": {
    en: "manner",
    value: prose,
    doc: {
      nl: "Waar en hoe men opkomt: klacht, kort geding, bezwaar.",
      en: "Where and how to do so: complaint, interim proceedings, objection.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },
  "planning.gestanddoening": {
    en: "tender-validity",
    value: [duration, moment],
    doc: {
      nl: "Hoelang, of tot welke dag, een inschrijving geldt.",
      en: "How long, or until which day, a tender is valid.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },
  "gestanddoening.verlengbaar": {
    en: "extendable",
    value: yesNo,
    doc: {
      nl: "Of alle inschrijvers vooraf met verlenging instemmen.",
      en: "Whether all tenderers accept an extension in advance.",
    },
    source: "Contractstandaard Wmo, inkoopdocumenten",
  },
});
