import {
  all,
  count,
  entries,
  money,
  number,
  oneOf,
  openList,
  prose,
  reference,
  text,
  unlimited,
  yesNo,
} from "./define.ts";
import { frequenties } from "./kpi.ts";

/** Running the contract: management, meetings, control, liability and general terms. */
export const contractmanagementEntries = entries({
  "niveau.contractmanagement": {
    en: "contract-management",
    mode: "samenvoegen",
    doc: {
      nl: "Hoe de gemeente de overeenkomst beheert: wie, met welk overleg en hoe er wordt opgeschaald.",
      en: "How the authority manages the contract: who, with which meetings and which escalation.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "contractmanagement.uitvoering": {
    en: "execution",
    value: openList({
      lokaal: { en: "local" },
      regionaal: { en: "regional" },
      centrumgemeente: { en: "centre-municipality" },
      uitvoeringsorganisatie: { en: "executing-organisation" },
    }),
    doc: {
      nl: "Op welk niveau het contractmanagement gebeurt.",
      en: "At which level contract management is done.",
    },
    source: "Rivierenland 2021",
  },
  "contractmanagement.capaciteit": {
    en: "capacity",
    value: [number("fte"), text],
    doc: {
      nl: "Hoeveel mensen er voor het contractmanagement zijn.",
      en: "How many people there are for contract management.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "contractmanagement.team": {
    en: "team",
    value: text,
    list: true,
    doc: {
      nl: "De rollen of disciplines in het team.",
      en: "The roles or disciplines in the team.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "contractmanagement.overleg": {
    en: "meeting",
    value: [count("keer"), openList(frequenties)],
    valueKey: "frequentie",
    qualifiers: ["per"],
    name: true,
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een vast overleg met aanbieders, met hoe vaak.",
      en: "A regular meeting with providers, with how often.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "overleg.frequentie": {
    en: "frequency",
    value: [count("keer"), openList(frequenties)],
    qualifiers: ["per"],
    doc: {
      nl: "Hoe vaak het overleg is.",
      en: "How often the meeting is held.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "overleg.onderwerp": {
    en: "topic",
    value: text,
    list: true,
    doc: { nl: "Waarover het overleg gaat.", en: "What the meeting is about." },
    source: "Verkenning taakgericht 2020",
  },
  "overleg.deelnemers": {
    en: "participants",
    value: text,
    list: true,
    doc: { nl: "Wie erbij zijn.", en: "Who attend." },
    source: "Verkenning taakgericht 2020",
  },
  "contractmanagement.escalatie": {
    en: "escalation",
    value: [yesNo, prose],
    doc: {
      nl: "Hoe en naar wie een probleem wordt opgeschaald.",
      en: "How and to whom a problem is escalated.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "escalatie.ambtelijk": {
    en: "official",
    value: prose,
    doc: {
      nl: "De ambtelijke stap.",
      en: "The step at the level of officials.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "escalatie.bestuurlijk": {
    en: "political",
    value: prose,
    doc: {
      nl: "De bestuurlijke stap.",
      en: "The step at the level of the executive.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "contractmanagement.verbeterplan": {
    en: "improvement-plan",
    value: [yesNo, prose],
    doc: {
      nl: "Wanneer een aanbieder een verbeterplan moet maken.",
      en: "When a provider must write an improvement plan.",
    },
    source: "Contractstandaard Wmo, art. 3.19",
  },
  "contractmanagement.onderwerp": {
    en: "topic",
    value: text,
    list: true,
    doc: {
      nl: "Waarop het contractmanagement is gericht.",
      en: "What contract management is aimed at.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "niveau.leveranciersmanagement": {
    en: "supplier-management",
    value: openList({
      intensief: { en: "intensive" },
      regulier: { en: "regular" },
      licht: { en: "light" },
    }),
    doc: {
      nl: "Hoe intensief de relatie met aanbieders wordt onderhouden.",
      en: "How intensively the relation with providers is kept.",
    },
    source: "Rivierenland 2021",
  },
  "leveranciersmanagement.afspraken": {
    en: "agreements",
    value: prose,
    doc: {
      nl: "Wat er met aanbieders wordt afgesproken.",
      en: "What is agreed with providers.",
    },
    source: "Rivierenland 2021",
  },
  "niveau.tekortkoming": {
    en: "non-performance",
    value: [
      oneOf({
        contractstandaard: {
          en: "contract-standard",
          doc: {
            nl: "De algemene regeling van de contractstandaard (art. 3.19).",
            en: "The general clause of the contract standard (art. 3.19).",
          },
        },
        "eigen-regeling": { en: "own-clause" },
      }),
      prose,
    ],
    doc: {
      nl: "Wat er gebeurt als een partij haar afspraken niet nakomt.",
      en: "What happens when a party does not keep its agreements.",
    },
    source: "Contractstandaard Wmo, art. 3.19",
  },

  "niveau.controle": {
    en: "checks",
    mode: "samenvoegen",
    doc: {
      nl: "Hoe wordt nagegaan of betaalde hulp ook is geleverd.",
      en: "How is checked whether the care that was paid was delivered.",
    },
    source: "Regeling Jeugdwet, art. 6b.4; Contractstandaard Wmo, art. 3.16.1",
  },
  "controle.formeel": {
    en: "formal-check",
    value: [yesNo, prose],
    doc: {
      nl: "Nagaan of de declaratie klopt: cliënt, product, tarief, toewijzing.",
      en: "Checking whether the claim is right: client, product, tariff, assignment.",
    },
    source: "Regeling Jeugdwet, art. 6b.4; Contractstandaard Wmo, art. 3.16.1",
  },
  "controle.materieel": {
    en: "material-check",
    value: [yesNo, prose],
    doc: {
      nl: "Nagaan of de hulp echt en passend is geleverd.",
      en: "Checking whether the care was really and suitably delivered.",
    },
    source: "Regeling Jeugdwet, art. 6b.4; Contractstandaard Wmo, art. 3.16.1",
  },
  "controle.detailcontrole": {
    en: "detailed-check",
    aliases: ["dossieronderzoek"],
    value: [
      yesNo,
      count("keer"),
      openList({
        ...frequenties,
        "alleen-na-risicoanalyse": { en: "only-after-risk-analysis" },
      }),
    ],
    qualifiers: ["per"],
    doc: {
      nl: "Onderzoek in dossiers van cliënten, en hoe vaak.",
      en: "Examination of client files, and how often.",
    },
    source: "Regeling Jeugdwet, art. 6b.3-6b.5",
  },
  "detailcontrole.voorwaarde": {
    en: "condition",
    value: openList({
      "algemeen-controleplan": { en: "general-check-plan" },
      risicoanalyse: { en: "specific-risk-analysis" },
      "specifiek-controleplan": { en: "specific-check-plan" },
      toestemming: { en: "consent" },
      fraudeonderzoek: { en: "fraud-investigation" },
    }),
    list: true,
    doc: {
      nl: "Wat er eerst moet zijn voordat dossiers worden bekeken.",
      en: "What must be there before files are examined.",
    },
    source: "Regeling Jeugdwet, art. 6b.3-6b.7",
  },
  "controle.controleplan": {
    en: "check-plan",
    value: [reference("bijlage"), yesNo, text],
    doc: {
      nl: "Het plan waarin staat wat wordt gecontroleerd en hoe.",
      en: "The plan that says what is checked and how.",
    },
    source: "Regeling Jeugdwet, art. 6b.3",
  },
  "controleplan.openbaar": {
    en: "public",
    value: yesNo,
    doc: {
      nl: "Of het doel en het plan openbaar zijn.",
      en: "Whether the aim and the plan are public.",
    },
    source: "Regeling Jeugdwet, art. 6b.3",
  },

  "niveau.aansprakelijkheid": {
    en: "liability",
    value: [unlimited, money],
    list: true,
    qualifiers: ["per"],
    doc: {
      nl: "Tot welk bedrag de opdrachtnemer aansprakelijk is, per gebeurtenis en per jaar.",
      en: "Up to which amount the contractor is liable, per event and per year.",
    },
    source: "Contractstandaard Wmo, art. 3.28.2; Gids Proportionaliteit",
  },
  "aansprakelijkheid.micro": {
    en: "micro",
    value: money,
    list: true,
    qualifiers: ["per"],
    doc: {
      nl: "Het lagere bedrag voor een micro-onderneming.",
      en: "The lower amount for a micro-enterprise.",
    },
    source: "Contractstandaard Wmo, art. 3.28.2",
  },
  "aansprakelijkheid.zonder-maximum": {
    en: "uncapped-for",
    value: openList({
      letsel: { en: "injury" },
      opzet: { en: "intent" },
      privacy: { en: "privacy" },
    }),
    list: true,
    doc: {
      nl: "Waarvoor geen maximum geldt.",
      en: "What the cap does not cover.",
    },
    source: "Contractstandaard Wmo, art. 3.28.3",
  },
  "niveau.algemene-voorwaarden": {
    en: "general-terms",
    aliases: ["inkoopvoorwaarden"],
    value: openList({
      "vng-model": { en: "vng-model" },
      "eigen-gemeente": { en: "own-municipality", aliases: ["eigen"] },
      aanbieder: { en: "provider" },
    }),
    doc: {
      nl: "Welke algemene inkoopvoorwaarden gelden.",
      en: "Which general purchasing terms apply.",
    },
    source: "Gids Proportionaliteit; Contractstandaard Wmo, art. 3.26.2",
  },
  "algemene-voorwaarden.versie": {
    en: "version",
    value: [{ type: "moment" }, text],
    doc: {
      nl: "De versie van de voorwaarden.",
      en: "The version of the terms.",
    },
    source: "Contractstandaard Wmo",
  },
  "algemene-voorwaarden.uitgesloten-artikelen": {
    en: "excluded-articles",
    value: [all, text],
    list: true,
    doc: {
      nl: "De artikelen die niet gelden.",
      en: "The articles that do not apply.",
    },
    source: "Contractstandaard Wmo",
  },
});
