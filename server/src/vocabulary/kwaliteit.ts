import {
  duration,
  entries,
  oneOf,
  openList,
  prose,
  reference,
  words,
  yesNo,
} from "./define.ts";

/** Who may supervise. */
export const toezichthouders = words({
  igj: {
    en: "igj",
    aliases: ["inspectie-gezondheidszorg-en-jeugd"],
    doc: {
      nl: "Inspectie Gezondheidszorg en Jeugd.",
      en: "Health and Youth Care Inspectorate.",
    },
  },
  ggd: {
    en: "ggd",
    doc: {
      nl: "De gemeentelijke gezondheidsdienst.",
      en: "The municipal health service.",
    },
  },
  "gemeentelijke-toezichthouder": {
    en: "municipal-supervisor",
    aliases: ["wmo-toezichthouder"],
  },
  "regionale-toezichthouder": { en: "regional-supervisor" },
  "inspectie-justitie-en-veiligheid": { en: "justice-inspectorate" },
  gemeente: { en: "municipality" },
});

/** Quality during execution: requirements, supervision, incidents and confidentiality. */
export const kwaliteitEntries = entries({
  "eisenlijst.uitvoeringseis": {
    en: "performance-condition",
    aliases: ["eis", "requirement", "uitvoeringsbepaling"],
    name: true,
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een voorwaarde waaraan elke gecontracteerde aanbieder tijdens de uitvoering moet voldoen.",
      en: "A condition that every contracted provider must meet during the contract.",
    },
    source: "Aw 2012, art. 2.80; Monitor 2020",
  },
  "uitvoeringseis.motivering": {
    en: "motivation",
    value: prose,
    answers: ["kwaliteit/uitvoeringseis-niet-voor-allen"],
    doc: {
      nl: "Waarom de eis maar voor een deel van de aanbieders geldt.",
      en: "Why the condition holds for some of the providers only.",
    },
    source: "Monitor 2020",
  },
  "eisenlijst.kwaliteitseis": {
    en: "quality-requirement",
    name: true,
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een eis van wet of gemeente aan de kwaliteit van de hulp.",
      en: "A requirement of the law or the municipality on the quality of care.",
    },
    source: "AEF 2015",
  },
  "niveau.kwaliteitseisen": {
    en: "quality-requirements",
    value: openList({
      regulier: { en: "regular" },
      wettelijk: { en: "statutory" },
      "landelijke-beroepsstandaarden": {
        en: "national-professional-standards",
      },
      aanvullend: { en: "additional" },
      strenger: { en: "stricter" },
    }),
    list: true,
    doc: {
      nl: "Het niveau van de kwaliteitseisen in het contract, zolang ze niet zijn uitgeschreven.",
      en: "The level of the quality requirements in the contract, as long as they are not written out.",
    },
    source: "Rivierenland 2021",
  },
  "niveau.kwaliteitskader": {
    en: "quality-framework",
    value: [reference("bijlage"), prose],
    list: true,
    doc: {
      nl: "Het kwaliteitskader of kwaliteitshoofdstuk waarnaar wordt verwezen.",
      en: "The quality framework or chapter that is referred to.",
    },
    source: "Monitor 2020",
  },
  "niveau.transformatieplan": {
    en: "transformation-plan",
    value: [
      yesNo,
      oneOf({
        voorwaarde: { en: "condition" },
        eis: { en: "requirement" },
        gunningscriterium: { en: "award-criterion" },
        vrijwillig: { en: "voluntary" },
      }),
    ],
    doc: {
      nl: "Of aanbieders een plan moeten maken voor de vernieuwing van de hulp, en hoe het meetelt.",
      en: "Whether providers must write a plan for the renewal of care, and how it counts.",
    },
    source: "Monitor 2020",
  },
  "transformatieplan.doelen": {
    en: "goals",
    value: openList({
      preventie: { en: "prevention" },
      "afschaling-zorgintensiteit": {
        en: "scaling-down",
        aliases: ["afschaling"],
      },
      ketensamenwerking: { en: "chain-cooperation" },
      "client-centraal": { en: "client-centred" },
    }),
    list: true,
    doc: {
      nl: "De doelen waaraan het plan moet bijdragen.",
      en: "The goals the plan must contribute to.",
    },
    source: "Monitor 2020",
  },
  "transformatieplan.opvolging": {
    en: "follow-up",
    value: prose,
    doc: {
      nl: "Hoe het plan tijdens de looptijd wordt gevolgd.",
      en: "How the plan is followed during the term.",
    },
    source: "Monitor 2020",
  },

  "niveau.toezicht": {
    en: "supervision",
    mode: "samenvoegen",
    doc: {
      nl: "Wie toezicht houdt, en waarop.",
      en: "Who supervises, and on what.",
    },
    source: "Wmo 2015, art. 6.1; Jeugdwet, art. 9.1",
  },
  "toezicht.kwaliteit": {
    en: "quality",
    value: openList(toezichthouders),
    list: true,
    qualifiers: ["voor"],
    kind: "toezichthouder",
    doc: {
      nl: "Wie toeziet op de kwaliteit; per wet met `voor jeugdwet` of `voor wmo-2015`.",
      en: "Who supervises quality; per law with `for youth-act` or `for wmo-2015`.",
    },
    source: "Wmo 2015, art. 6.1; Jeugdwet, art. 9.1",
  },
  "toezicht.rechtmatigheid": {
    en: "lawfulness",
    value: openList(toezichthouders),
    list: true,
    qualifiers: ["voor"],
    kind: "toezichthouder",
    doc: {
      nl: "Wie toeziet op rechtmatigheid, fraude en naleving van het contract.",
      en: "Who supervises lawfulness, fraud and compliance with the contract.",
    },
    source: "Wmo 2015, art. 6.1",
  },
  "toezichthouder.aangewezen": {
    en: "designated",
    value: [yesNo, { type: "moment" }],
    doc: {
      nl: "Of (en wanneer) het college deze toezichthouder heeft aangewezen.",
      en: "Whether (and when) the college designated this supervisor.",
    },
    source: "Wmo 2015, art. 6.1",
  },

  "niveau.geheimhouding": {
    en: "confidentiality",
    value: prose,
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een beding over wat partijen niet naar buiten mogen brengen.",
      en: "A clause on what the parties may not disclose.",
    },
    source: "Wmo 2015, art. 3.4a; Jeugdwet, art. 4.1.8a",
  },
  "geheimhouding.betreft": {
    en: "concerns",
    value: openList({
      alles: { en: "everything" },
      incidenten: { en: "incidents" },
      calamiteiten: { en: "calamities" },
      kwaliteit: { en: "quality" },
      inkoopprocedure: { en: "procurement-procedure", aliases: ["procedure"] },
      persoonsgegevens: { en: "personal-data" },
      bedrijfsgegevens: { en: "business-data" },
      beroepsgeheim: { en: "professional-secrecy" },
    }),
    list: true,
    doc: {
      nl: "Waarover de geheimhouding gaat.",
      en: "What the confidentiality is about.",
    },
    source: "Wmo 2015, art. 3.4a; Jeugdwet, art. 4.1.8a",
  },
  "geheimhouding.uitzondering": {
    en: "exception",
    value: openList({
      "wettelijke-plichten": { en: "statutory-duties" },
      incidenten: { en: "incidents" },
      toezichthouder: { en: "supervisor" },
    }),
    list: true,
    doc: {
      nl: "Waarvoor de geheimhouding niet geldt.",
      en: "What the confidentiality does not cover.",
    },
    source: "Wmo 2015, art. 3.4a; Jeugdwet, art. 4.1.8a",
  },
  "niveau.calamiteitenmelding": {
    en: "incident-report",
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een afspraak over het melden van calamiteiten, geweld of maatregelen.",
      en: "An agreement on reporting calamities, violence or measures.",
    },
    source: "Wmo 2015, art. 3.4; Jeugdwet, art. 4.1.8",
  },
  "calamiteitenmelding.betreft": {
    en: "concerns",
    value: openList({
      calamiteit: { en: "calamity" },
      geweld: { en: "violence" },
      "maatregel-toezichthouder": { en: "supervisory-measure" },
    }),
    list: true,
    doc: { nl: "Wat er gemeld moet worden.", en: "What must be reported." },
    source: "Wmo 2015, art. 3.4; Jeugdwet, art. 4.1.8",
  },
  "calamiteitenmelding.termijn": {
    en: "time-limit",
    value: [
      duration,
      oneOf({ onverwijld: { en: "immediately", aliases: ["direct"] } }),
    ],
    doc: {
      nl: "Hoe snel er gemeld moet worden.",
      en: "How soon the report must be made.",
    },
    source: "Wmo 2015, art. 3.4; Jeugdwet, art. 4.1.8",
  },
  "calamiteitenmelding.ontvanger": {
    en: "recipient",
    value: openList({
      toezichthouder: { en: "supervisor" },
      igj: { en: "igj", aliases: ["inspectie"] },
      contractmanager: { en: "contract-manager" },
      gemeente: { en: "municipality" },
    }),
    list: true,
    doc: {
      nl: "Bij wie gemeld moet worden.",
      en: "To whom the report is made.",
    },
    source: "Wmo 2015, art. 3.4; Jeugdwet, art. 4.1.8",
  },
  "niveau.weigergrond": {
    en: "refusal-ground",
    value: prose,
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een reden waarom een aanbieder een cliënt mag weigeren; geen uitsluitingsgrond van de aanbesteding.",
      en: "A reason for which a provider may refuse a client; not an exclusion ground of the tender.",
    },
    source: "Rivierenland 2021",
  },
  "niveau.klachten": {
    en: "complaints",
    value: [reference("bijlage"), prose],
    doc: {
      nl: "Hoe klachten worden behandeld en waar men terecht kan.",
      en: "How complaints are handled and where to go.",
    },
    source: "Contractstandaard Wmo",
  },
});
