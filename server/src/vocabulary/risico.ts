import { entries, percentage, prose } from "./define.ts";

/** What is agreed for when population or spending turns out differently. */
export const risicoEntries = entries({
  "bekostiging.risico": {
    en: "risk",
    aliases: ["risicoverdeling"],
    mode: "samenvoegen",
    doc: {
      nl: "Hoe risico's van groei, krimp en overschrijding worden verdeeld.",
      en: "How the risks of growth, decline and overrun are shared.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "risico.populatiewijziging": {
    en: "population-change",
    value: prose,
    doc: {
      nl: "Wat er gebeurt als de populatie sterk groeit of krimpt.",
      en: "What happens when the population grows or shrinks significantly.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "populatiewijziging.stijging": {
    en: "rise",
    value: prose,
    doc: { nl: "Wat er gebeurt bij groei.", en: "What happens on growth." },
    source: "Verkenning taakgericht 2020",
  },
  "populatiewijziging.daling": {
    en: "fall",
    value: prose,
    doc: { nl: "Wat er gebeurt bij krimp.", en: "What happens on decline." },
    source: "Verkenning taakgericht 2020",
  },
  "populatiewijziging.drempel": {
    en: "threshold",
    value: percentage,
    doc: {
      nl: "Vanaf welke verandering dit geldt.",
      en: "From which change this applies.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "risico.overschrijding": {
    en: "overrun",
    value: prose,
    doc: {
      nl: "Wat er gebeurt als de uitgaven hoger zijn dan het budget.",
      en: "What happens when spending exceeds the budget.",
    },
    source: "AEF 2015",
  },
  "overschrijding.drempel": {
    en: "threshold",
    value: percentage,
    doc: {
      nl: "Vanaf welk deel van het budget dit geldt, bijvoorbeeld 105%.",
      en: "From which part of the budget this applies, for example 105%.",
    },
    source: "AEF 2015",
  },
  "overschrijding.signaal": {
    en: "signal",
    aliases: ["vroegsignalering"],
    value: percentage,
    doc: {
      nl: "Bij welk deel van het budget de opdrachtnemer waarschuwt.",
      en: "At which part of the budget the contractor warns.",
    },
    source: "AEF 2015",
  },
  "risico.onderschrijding": {
    en: "underspend",
    value: prose,
    doc: {
      nl: "Wat er gebeurt met geld dat overblijft.",
      en: "What happens with money that is left.",
    },
    source: "Verkenning taakgericht 2020",
  },
});
