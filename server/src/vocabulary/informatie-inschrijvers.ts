import {
  entries,
  money,
  number,
  openList,
  prose,
  reference,
  yesNo,
} from "./define.ts";

/** What tenderers are told, and what protects clients. */
export const informatieInschrijversEntries = entries({
  "niveau.informatie-inschrijvers": {
    en: "tenderer-information",
    mode: "samenvoegen",
    doc: {
      nl: "De cijfers die inschrijvers krijgen om een bedrag te beoordelen of te bieden.",
      en: "The figures that tenderers get to judge or offer an amount.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "informatie-inschrijvers.bijlage": {
    en: "annex",
    name: true,
    title: true,
    repeat: true,
    mode: "optellen",
    doc: {
      nl: "Een bijlage met cijfers of onderzoek.",
      en: "An annex with figures or research.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "informatie-inschrijvers.huidige-uitgaven": {
    en: "current-expenditure",
    value: [yesNo, money, reference("bijlage")],
    list: true,
    qualifiers: ["in", "per", "voor"],
    doc: {
      nl: "Wat nu aan deze hulp wordt uitgegeven.",
      en: "What is spent on this help now.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "informatie-inschrijvers.clientaantallen": {
    en: "client-numbers",
    value: [yesNo, number("client", "inwoner"), reference("bijlage")],
    list: true,
    qualifiers: ["in", "per", "voor"],
    doc: {
      nl: "Hoeveel cliënten er nu zijn.",
      en: "How many clients there are now.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "informatie-inschrijvers.ontwikkeling": {
    en: "expected-development",
    aliases: ["verwachte-ontwikkeling"],
    value: [yesNo, reference("bijlage"), prose],
    doc: {
      nl: "Hoe de populatie zich naar verwachting ontwikkelt.",
      en: "How the population is expected to develop.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "niveau.clientwaarborgen": {
    en: "client-safeguards",
    value: openList({
      klachtenprocedure: {
        en: "complaints-procedure",
        aliases: ["klachtenregeling"],
      },
      "onafhankelijke-clientondersteuning": {
        en: "independent-advocacy",
        aliases: ["clientondersteuning"],
      },
      tevredenheidsmeting: {
        en: "satisfaction-survey",
        aliases: ["clienttevredenheidsonderzoek", "kto"],
      },
      opvolging: { en: "follow-up" },
      "kpi-clientpositie": { en: "client-position-indicator" },
      verwijzersonderzoek: { en: "referrer-survey" },
    }),
    list: true,
    doc: {
      nl: "Wat de positie van de cliënt beschermt als er één aanbieder is.",
      en: "What protects the client's position when there is one provider.",
    },
    source: "Verkenning taakgericht 2020",
  },
});
