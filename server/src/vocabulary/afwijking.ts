import { entries, prose, reference } from "./define.ts";

/** Everything with a name that a deviation may concern. */
const benoembaar = reference(
  "bestek",
  "segment",
  "perceel",
  "percelengroep",
  "product",
  "eisenset",
  "geschiktheidseis",
  "uitvoeringseis",
  "kwaliteitseis",
  "uitsluitingsgrond",
  "selectiecriterium",
  "kwaliteit",
  "prijs",
  "kosten",
  "doel",
  "kpi",
  "pilot",
  "bijlage",
);

/** Comply or explain: a departure from a rule, with its reasons. */
export const afwijkingEntries = entries({
  // The name slot of a deviation refers to a rule; of all names it is the only one that does not define.
  "afwijkbaar.afwijking": {
    en: "deviation",
    name: true,
    value: { type: "rule-id" },
    repeat: true,
    mode: "nooit",
    doc: {
      nl: "Wijkt gemotiveerd af van een regel: `afwijking perceel/clustering { motivering: ... }`.",
      en: "Departs from a rule with reasons: `deviation perceel/clustering { motivation: ... }`.",
    },
    source: "Gids Proportionaliteit",
  },
  "afwijking.betreft": {
    en: "concerns",
    value: benoembaar,
    list: true,
    doc: {
      nl: "Waar de afwijking over gaat. Zonder `betreft` gaat zij over het blok waarin zij staat.",
      en: "What the deviation is about. Without `concerns` it is about the block in which it stands.",
    },
    source: "Bestek",
  },
  "afwijking.motivering": {
    en: "motivation",
    value: prose,
    doc: {
      nl: "Waarom van de regel wordt afgeweken.",
      en: "Why the rule is departed from.",
    },
    source: "Aw 2012, art. 1.10",
  },
  "afwijking.markt": {
    en: "market",
    value: prose,
    doc: {
      nl: "Bij samenvoegen: wat het doet met de markt en met de kansen van het midden- en kleinbedrijf.",
      en: "When joining contracts: what it does to the market and to the chances of small and medium-sized firms.",
    },
    source: "Aw 2012, art. 1.5",
  },
  "afwijking.organisatie": {
    en: "organisation",
    value: prose,
    doc: {
      nl: "Bij samenvoegen: de gevolgen voor organisatie en risico's van opdrachtgever en aanbieder.",
      en: "When joining contracts: the effects on organisation and risks of authority and provider.",
    },
    source: "Aw 2012, art. 1.5",
  },
  "afwijking.samenhang": {
    en: "coherence",
    value: prose,
    doc: {
      nl: "Bij samenvoegen: hoeveel de delen met elkaar te maken hebben.",
      en: "When joining contracts: how far the parts belong together.",
    },
    source: "Aw 2012, art. 1.5",
  },
});
