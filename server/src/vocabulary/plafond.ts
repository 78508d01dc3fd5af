import {
  duration,
  entries,
  moment,
  money,
  percentage,
  prose,
  reference,
  text,
  yesNo,
} from "./define.ts";

/** Limits to what is paid, and what happens when they are reached. */
export const plafondEntries = entries({
  "bekostiging.budgetplafond": {
    en: "ceiling",
    aliases: ["omzetplafond", "plafond", "budget-ceiling"],
    value: money,
    list: true,
    qualifiers: ["per", "in", "voor", "excl. btw", "incl. btw"],
    doc: {
      nl: "Het hoogste bedrag dat wordt betaald; de betaling kan lager uitvallen.",
      en: "The highest amount that is paid; payment may turn out lower.",
    },
    source: "AEF 2015",
  },
  "budgetplafond.onderdeel": {
    en: "component",
    value: text,
    list: true,
    doc: {
      nl: "Het deel van de opdracht waarvoor het plafond geldt.",
      en: "The part that the ceiling holds for.",
    },
    source: "Bestek",
  },
  "budgetplafond.vaststelling": {
    en: "determination",
    value: [reference("bijlage"), prose],
    doc: {
      nl: "Hoe en wanneer het bedrag wordt bepaald.",
      en: "How and when the amount is determined.",
    },
    source: "Contractstandaard Wmo, art. 1.5",
  },
  "bekostiging.bestedingsruimte": {
    en: "spending-limit",
    value: [yesNo, money],
    qualifiers: ["per", "in", "voor", "excl. btw", "incl. btw"],
    mode: "samenvoegen",
    doc: {
      nl: "De ruimte die de contractstandaard geeft om de uitgaven per aanbieder te begrenzen.",
      en: "The room that the contract standard gives to limit spending per provider.",
    },
    source: "Contractstandaard Wmo, art. 1.4",
  },
  "bestedingsruimte.bedrag": {
    en: "amount",
    value: money,
    list: true,
    qualifiers: ["per", "in", "voor", "excl. btw", "incl. btw"],
    doc: {
      nl: "Het bedrag van de bestedingsruimte.",
      en: "The amount of the spending limit.",
    },
    source: "Contractstandaard Wmo, art. 1.5",
  },
  "bestedingsruimte.onderdeel": {
    en: "component",
    value: text,
    list: true,
    doc: {
      nl: "Het deel van de opdracht waarvoor zij geldt.",
      en: "The part that it holds for.",
    },
    source: "Bestek",
  },
  "bestedingsruimte.vaststelling": {
    en: "determination",
    value: [reference("bijlage"), prose],
    doc: {
      nl: "Hoe en wanneer het bedrag wordt bepaald.",
      en: "How and when the amount is determined.",
    },
    source: "Contractstandaard Wmo, art. 1.5",
  },
  "bestedingsruimte.ingang": {
    en: "start",
    value: moment,
    doc: {
      nl: "De eerste dag waarop zij geldt.",
      en: "The first day on which it holds.",
    },
    source: "Contractstandaard Wmo, art. 1.4",
  },
  "bestedingsruimte.voornemen": {
    en: "intention",
    value: duration,
    doc: {
      nl: "Hoe lang vooraf het voornemen wordt gemeld.",
      en: "How long beforehand the intention is announced.",
    },
    source: "Contractstandaard Wmo, art. 1.4",
  },
  "bestedingsruimte.besluit": {
    en: "decision",
    value: duration,
    doc: {
      nl: "Hoe lang vooraf over het bedrag wordt besloten.",
      en: "How long beforehand the amount is decided.",
    },
    source: "Contractstandaard Wmo, art. 1.4",
  },
  "bestedingsruimte.signaal": {
    en: "signal",
    aliases: ["vroegsignalering"],
    value: percentage,
    doc: {
      nl: "Het deel van het bedrag waarbij de aanbieder een signaal geeft.",
      en: "The part of the amount at which the provider gives a signal.",
    },
    source: "Contractstandaard Wmo, art. 1.4",
  },
  "bestedingsruimte.overleg": {
    kind: "plafondoverleg",
    en: "consultation",
    value: duration,
    doc: {
      nl: "Binnen welke tijd na het signaal wordt overlegd.",
      en: "Within what time after the signal talks are held.",
    },
    source: "Contractstandaard Wmo, art. 1.5",
  },
  "bekostiging.uitputting": {
    en: "exhaustion",
    mode: "samenvoegen",
    doc: {
      nl: "Wat er gebeurt als het plafond is bereikt.",
      en: "What happens when the ceiling has been reached.",
    },
    source: "Contractstandaard Wmo, art. 1.5",
  },
  "uitputting.lopende-clienten": {
    en: "current-clients",
    value: prose,
    doc: {
      nl: "Wat er met cliënten gebeurt die al hulp krijgen.",
      en: "What happens to clients already in care.",
    },
    source: "Contractstandaard Wmo, art. 1.5",
  },
  "uitputting.nieuwe-clienten": {
    en: "new-clients",
    value: prose,
    doc: {
      nl: "Wat er met nieuwe cliënten met een beschikking gebeurt.",
      en: "What happens to new clients with a decision.",
    },
    source: "Contractstandaard Wmo, art. 1.5",
  },
  "uitputting.wachtlijst": {
    en: "waiting-list",
    value: prose,
    doc: {
      nl: "Hoe met een wachtlijst wordt omgegaan.",
      en: "How a waiting list is handled.",
    },
    source: "Contractstandaard Wmo, art. 1.5",
  },
  "uitputting.crisis": {
    en: "crisis",
    value: prose,
    doc: {
      nl: "Wat er bij crisishulp gebeurt.",
      en: "What happens with crisis help.",
    },
    source: "Contractstandaard Wmo, art. 1.5",
  },
  "uitputting.plan": {
    en: "plan",
    value: [yesNo, reference("bijlage")],
    doc: {
      nl: "Of het plan uit de contractstandaard geldt, of de bijlage met een eigen plan.",
      en: "Whether the plan of the contract standard applies, or the annex with an own plan.",
    },
    source: "Contractstandaard Wmo, art. 1.5.5",
  },
  "bekostiging.tekortmaatregel": {
    en: "shortage-measure",
    value: prose,
    doc: {
      nl: "Wat de gemeente doet als de verwachte uitgaven hoger zijn dan het budget.",
      en: "What the municipality does when expected spending exceeds the budget.",
    },
    source: "Bestek",
  },
});
