import {
  duration,
  entries,
  moment,
  money,
  openList,
  percentage,
  text,
  yesNo,
} from "./define.ts";

/** Amounts that are available, promised or limited. */
export const budgetEntries = entries({
  "bekostiging.budget": {
    en: "budget",
    value: money,
    list: true,
    qualifiers: ["voor", "in", "per", "excl. btw", "incl. btw"],
    mode: "nooit",
    doc: {
      nl: "Het beschikbare geld, desgewenst per gemeente, per jaar of per opdrachtnemer.",
      en: "The money available, if wanted per municipality, per year or per contractor.",
    },
    source: "PPRC 2018",
  },
  "bekostiging.totaal": {
    en: "total",
    aliases: ["totaalbudget"],
    value: money,
    qualifiers: ["in", "per", "excl. btw", "incl. btw"],
    mode: "nooit",
    doc: {
      nl: "De som van alle genoemde budgetten of bedragen.",
      en: "The sum of all budgets or amounts stated.",
    },
    source: "Bestek",
  },
  "bekostiging.budgetdeel": {
    en: "budget-part",
    name: true,
    title: true,
    value: money,
    valueKey: "bedrag",
    qualifiers: ["voor", "in", "per", "excl. btw", "incl. btw"],
    mode: "nooit",
    repeat: true,
    doc: { nl: "Een onderdeel van het budget.", en: "One part of the budget." },
    source: "Bestek",
  },
  "budgetdeel.bedrag": {
    en: "amount",
    value: money,
    qualifiers: ["voor", "in", "per", "excl. btw", "incl. btw"],
    doc: { nl: "Het bedrag van het onderdeel.", en: "The amount of the part." },
    source: "Bestek",
  },
  "budgetdeel.aandeel": {
    en: "share",
    value: percentage,
    qualifiers: ["van", "of"],
    doc: {
      nl: "Het deel van het geheel, bijvoorbeeld `40% van totaal`.",
      en: "The part of the whole, for example `40% of total`.",
    },
    source: "Bestek",
  },
  "bekostiging.verdeling": {
    en: "distribution",
    value: percentage,
    list: true,
    qualifiers: ["voor", "van", "of"],
    mode: "nooit",
    doc: {
      nl: "Hoe één budget over gemeenten, percelen of opdrachtnemers wordt verdeeld.",
      en: "How one budget is divided over municipalities, lots or contractors.",
    },
    source: "Bestek",
  },
  "verdeling.volledig": {
    en: "complete",
    value: yesNo,
    doc: {
      nl: "Of de genoemde delen samen het hele budget zijn.",
      en: "Whether the parts stated make up the whole budget.",
    },
    source: "Bestek",
  },
  "bekostiging.niet-inbegrepen": {
    en: "excluded",
    value: text,
    list: true,
    doc: {
      nl: "Onderdelen die buiten het genoemde totaal vallen.",
      en: "Parts that are left out of the total stated.",
    },
    source: "Bestek",
  },
  "bekostiging.bedrag": {
    en: "amount",
    value: money,
    list: true,
    qualifiers: ["in", "per", "voor", "excl. btw", "incl. btw"],
    mode: "nooit",
    doc: {
      nl: "Het afgesproken bedrag voor de taak of dienst, per jaar of per periode.",
      en: "The amount agreed for the task or service, per year or per period.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "bekostiging.periode": {
    en: "period",
    value: [duration, moment],
    doc: {
      nl: "De tijd waarvoor het bedrag geldt.",
      en: "The time for which the amount holds.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "bekostiging.verlengingsjaren": {
    en: "extension-years",
    value: openList({
      "later-bepaald": { en: "set-later" },
      geindexeerd: { en: "indexed" },
    }),
    doc: {
      nl: "Wat voor de jaren van verlenging geldt als er nog geen bedrag voor is genoemd.",
      en: "What holds for the years of extension when no amount is stated for them yet.",
    },
    source: "Bestek",
  },
  "bekostiging.vast-budget": {
    en: "fixed-budget",
    aliases: ["beschikbaarheidsbudget"],
    value: money,
    list: true,
    qualifiers: ["in", "per", "voor", "excl. btw", "incl. btw"],
    mode: "nooit",
    doc: {
      nl: "Een bedrag waarvan de aanbieder zeker is, los van de geleverde hoeveelheid.",
      en: "An amount that the provider is certain of, whatever quantity is delivered.",
    },
    source: "PPRC 2018",
  },
  "vast-budget.onderdeel": {
    en: "component",
    value: text,
    list: true,
    doc: {
      nl: "Het deel van de opdracht dat dit budget dekt.",
      en: "The part of the assignment that it covers.",
    },
    source: "Bestek",
  },
  "bekostiging.bestemming": {
    en: "purpose",
    value: openList({
      dienst: {
        en: "service",
        aliases: ["beschikbaarheid"],
        doc: {
          nl: "Voor het beschikbaar houden van een dienst.",
          en: "For keeping a service available.",
        },
      },
      populatie: {
        en: "population",
        doc: {
          nl: "Voor een afgebakende groep mensen.",
          en: "For a delimited group of people.",
        },
      },
    }),
    doc: {
      nl: "Of een vast budget voor een dienst of voor een populatie is.",
      en: "Whether a fixed budget is for a service or for a population.",
    },
    source: "AEF 2015",
  },
});
