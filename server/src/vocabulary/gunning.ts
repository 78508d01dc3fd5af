import {
  count,
  entries,
  number,
  oneOf,
  openList,
  percentage,
  points,
  prose,
  reference,
  words,
} from "./define.ts";

/** How the winner is determined. */
export const gunningsmethoden = words({
  bpkv: {
    en: "bpkv",
    aliases: [
      "beste-prijs-kwaliteitverhouding",
      "beste prijs-kwaliteitverhouding",
      "beste prijs/kwaliteitsverhouding",
      "best-price-quality-ratio",
    ],
    doc: {
      nl: "Beste prijs-kwaliteitverhouding.",
      en: "Best price-quality ratio.",
    },
  },
  "laagste-prijs": { en: "lowest-price" },
  "laagste-kosten": {
    en: "lowest-cost",
    doc: {
      nl: "Laagste kosten op basis van kosteneffectiviteit, bijvoorbeeld over de levensduur.",
      en: "Lowest cost on the basis of cost-effectiveness, for example over the life cycle.",
    },
  },
  "hoogste-kwaliteit": { en: "highest-quality" },
  emvi: {
    en: "emvi",
    aliases: ["meat"],
    doc: {
      nl: "Economisch meest voordelige inschrijving; sinds 2016 de overkoepelende term.",
      en: "Most economically advantageous tender; the umbrella term since 2016.",
    },
  },
});

/** Award: the method, the criteria and how they are scored. */
export const gunningEntries = entries({
  "niveau.gunningscriteria": {
    en: "award-criteria",
    aliases: ["gunningcriteria"],
    mode: "samenvoegen",
    doc: {
      nl: "Waarop inschrijvingen met elkaar worden vergeleken. Zet een perceel zelf een criterium, dan vervallen alle geërfde criteria.",
      en: "What offers are compared on. When a lot sets a criterion itself, every inherited criterion lapses.",
    },
    source: "Aw 2012, art. 2.114 en 2.115",
  },
  "gunningscriteria.methode": {
    en: "method",
    aliases: ["gunningsmethode"],
    value: oneOf(gunningsmethoden),
    doc: {
      nl: "Hoe de winnaar wordt bepaald.",
      en: "How the winner is determined.",
    },
    source: "Aw 2012, art. 2.114",
  },
  "gunningscriteria.maximum-punten": {
    en: "max-points",
    value: [points, number()],
    doc: {
      nl: "Het totaal aantal punten dat te halen is.",
      en: "The total number of points that can be scored.",
    },
    source: "Aw 2012, art. 2.115",
  },
  "gunningscriteria.beoordelingsmethode": {
    en: "assessment-method",
    value: [reference("bijlage"), prose],
    doc: {
      nl: "Hoe de scores samen tot een uitkomst leiden.",
      en: "How the scores together lead to a result.",
    },
    source: "Aw 2012, art. 2.113a",
  },
  "gunningscriteria.reden-volgorde": {
    en: "order-reason",
    value: prose,
    doc: {
      nl: "Waarom de criteria alleen op volgorde van belang staan en geen gewicht hebben.",
      en: "Why the criteria are only in order of importance and have no weight.",
    },
    source: "Aw 2012, art. 2.115 lid 5",
  },
  "gunningscriteria.motivering": {
    en: "motivation",
    value: prose,
    answers: ["gunning/laagste-kosten"],
    doc: {
      nl: "Waarom voor deze methode is gekozen.",
      en: "Why this method was chosen.",
    },
    source: "Aw 2012, art. 2.114 lid 4",
  },
  "gunningscriteria.kwaliteit": {
    en: "quality",
    value: [percentage, points],
    valueKey: "gewicht",
    name: true,
    title: true,
    repeat: true,
    mode: "set",
    family: "gunningscriterium",
    doc: {
      nl: "Een gunningscriterium op kwaliteit, met zijn gewicht.",
      en: "An award criterion on quality, with its weight.",
    },
    source: "Aw 2012, art. 2.115",
  },
  "gunningscriteria.prijs": {
    en: "price",
    value: [percentage, points],
    valueKey: "gewicht",
    name: true,
    title: true,
    repeat: true,
    mode: "set",
    family: "gunningscriterium",
    doc: {
      nl: "Een gunningscriterium op prijs, met zijn gewicht.",
      en: "An award criterion on price, with its weight.",
    },
    source: "Aw 2012, art. 2.115",
  },
  "gunningscriteria.kosten": {
    en: "cost",
    value: [percentage, points],
    valueKey: "gewicht",
    name: true,
    title: true,
    repeat: true,
    mode: "set",
    family: "gunningscriterium",
    doc: {
      nl: "Een gunningscriterium op kosten, bijvoorbeeld over de hele levensduur, met zijn gewicht.",
      en: "An award criterion on cost, for example over the whole life cycle, with its weight.",
    },
    source: "Aw 2012, art. 2.114 en 2.115a",
  },

  "criterium.betreft": {
    en: "concerns",
    value: openList({
      tarief: { en: "tariff" },
      opslag: { en: "surcharge" },
      korting: { en: "discount" },
      overhead: { en: "overhead" },
      implementatiekosten: { en: "implementation-costs" },
      "totale-kosten": { en: "total-cost" },
    }),
    list: true,
    doc: {
      nl: "Op welk onderdeel van de prijs het criterium ziet, als de tarieven zelf vastliggen.",
      en: "Which part of the price the criterion is about, when the tariffs themselves are fixed.",
    },
    source: "Bestek",
  },
  "criterium.motivering": {
    en: "motivation",
    value: prose,
    answers: ["geschiktheid/vestigingseis"],
    doc: {
      nl: "Waarom dit criterium voor deze opdracht nodig is.",
      en: "Why this contract needs this criterion.",
    },
    source: "Aw 2012, art. 1.10 lid 4",
  },
  "gewogen.volgorde": {
    en: "rank",
    value: count(),
    mode: "nooit",
    doc: {
      nl: "De plaats in de volgorde van belang, als er geen gewicht is; 1 is het belangrijkste.",
      en: "The place in the order of importance, when there is no weight; 1 matters most.",
    },
    source: "Aw 2012, art. 2.115 lid 5",
  },
  "gewogen.beoordeling": {
    en: "scoring",
    aliases: ["beoordelingswijze"],
    value: [reference("bijlage"), prose],
    doc: {
      nl: "Hoe het criterium wordt beoordeeld: een schaal, een beschrijving of een bijlage.",
      en: "How the criterion is scored: a scale, a description or an annex.",
    },
    source: "Aw 2012, art. 2.113a",
  },
  "beoordeling.paragraaf": {
    en: "section",
    value: { type: "text" },
    doc: {
      nl: "De paragraaf van de bijlage.",
      en: "The section of the annex.",
    },
    source: "Bestek",
  },
  "beoordeling.schaal": {
    en: "scale",
    value: prose,
    doc: {
      nl: "De scores die gegeven kunnen worden en wat ze betekenen.",
      en: "The scores that can be given and what they mean.",
    },
    source: "Aw 2012, art. 2.113a",
  },
  "gewogen.formule": {
    en: "formula",
    value: prose,
    doc: {
      nl: "De formule die van een bod een score maakt.",
      en: "The formula that turns a bid into a score.",
    },
    source: "Aw 2012, art. 2.113a",
  },
  "gewogen.minimumscore": {
    en: "min-score",
    value: [points, percentage, number()],
    mode: "nooit",
    doc: {
      nl: "De score waaronder een inschrijving afvalt.",
      en: "The score below which an offer is dropped.",
    },
    source: "Aw 2012, art. 2.113a",
  },
  "gewogen.maximumscore": {
    en: "max-score",
    value: [points, percentage, number()],
    mode: "nooit",
    doc: {
      nl: "De hoogste score op dit criterium.",
      en: "The highest score on this criterion.",
    },
    source: "Aw 2012, art. 2.113a",
  },
  "gewogen.subcriterium": {
    en: "subcriterion",
    value: [percentage, points],
    valueKey: "gewicht",
    name: true,
    title: true,
    repeat: true,
    // A part has its own parts or none, never those of the criterion that it is part of.
    mode: "nooit",
    doc: {
      nl: "Een onderdeel van het criterium, met zijn gewicht.",
      en: "A part of the criterion, with its weight.",
    },
    source: "Aw 2012, art. 2.115",
  },
});
