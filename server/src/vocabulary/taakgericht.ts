import {
  count,
  entries,
  moment,
  oneOf,
  openList,
  prose,
  reference,
  text,
  yesNo,
} from "./define.ts";
import { zorgvormen } from "./zorgvorm.ts";

/** One task for a whole population: what belongs to it, and what is agreed when reality turns out differently. */
export const taakgerichtEntries = entries({
  "niveau.populatie": {
    en: "population",
    aliases: ["deelpopulatie"],
    value: text,
    list: true,
    doc: {
      nl: "De groep mensen voor wie de taak geldt, ook wie nu geen hulp heeft.",
      en: "The group of people that the task is for, also those without help now.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "populatie.leeftijd": {
    en: "age",
    value: count("jaar"),
    doc: {
      nl: "De leeftijden die de populatie omvat.",
      en: "The ages that the population covers.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "populatie.aantal": {
    en: "number",
    value: count("inwoner", "bewoner", "client"),
    qualifiers: ["in"],
    doc: { nl: "Hoeveel mensen het zijn.", en: "How many people there are." },
    source: "Verkenning taakgericht 2020",
  },
  "populatie.omschrijving": {
    en: "description",
    value: prose,
    doc: { nl: "De afbakening in woorden.", en: "The demarcation in words." },
    source: "Verkenning taakgericht 2020",
  },
  "niveau.taak": {
    en: "task",
    value: [reference("bijlage"), prose],
    doc: {
      nl: "De opdracht: wat de opdrachtnemer voor de populatie moet doen en bereiken.",
      en: "The task: what the contractor must do and achieve for the population.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "niveau.omvang": {
    en: "extent",
    value: openList({
      preventie: { en: "prevention" },
      licht: { en: "light", aliases: ["lichte-hulp"] },
      zwaar: { en: "heavy", aliases: ["zware-hulp"] },
      toegang: { en: "access" },
      "alle-jeugdhulp": { en: "all-youth-care", aliases: ["hele-jeugdhulp"] },
      "alle-begeleiding": { en: "all-support" },
      "huidige-producten": {
        en: "current-products",
        doc: {
          nl: "Alleen een opsomming van de producten van nu.",
          en: "Only a list of the products of today.",
        },
      },
    }),
    list: true,
    kind: "opdrachtomvang",
    doc: {
      nl: "Welke delen van de hulp de opdracht omvat.",
      en: "Which parts of the help the assignment covers.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "niveau.uitgezonderd": {
    en: "excluded",

    value: openList(zorgvormen),
    list: true,
    doc: {
      nl: "Zorgvormen die uitdrukkelijk niet tot de opdracht horen.",
      en: "Forms of care that expressly do not belong to the assignment.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "niveau.volume": {
    en: "volume",
    value: openList({
      laag: { en: "low" },
      onvoorspelbaar: { en: "unpredictable" },
      "laag-en-onvoorspelbaar": { en: "low-and-unpredictable" },
      stabiel: { en: "stable" },
      hoog: { en: "high" },
    }),
    list: true,
    doc: {
      nl: "Hoe groot en voorspelbaar de vraag is.",
      en: "How large and predictable demand is.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "niveau.acceptatieplicht": {
    en: "duty-to-accept",
    value: yesNo,
    doc: {
      nl: "Of de opdrachtnemer iedere cliënt moet aannemen die zich meldt of wordt toegewezen.",
      en: "Whether the contractor must accept every client who applies or is assigned.",
    },
    source: "Contractstandaard Wmo, art. 3.1.1",
  },
  "acceptatieplicht.uitzondering": {
    en: "exception",
    value: prose,
    doc: {
      nl: "Wanneer de plicht niet geldt.",
      en: "When the duty does not apply.",
    },
    source: "Contractstandaard Wmo, art. 3.1.1",
  },
  "niveau.werkwijze-eis": {
    en: "working-method-requirement",
    title: true,
    value: prose,
    mode: "optellen",
    repeat: true,
    doc: {
      nl: "Een voorschrift over hoe de aanbieder werkt, met uren, producten of methoden.",
      en: "A prescription of how the provider works, with hours, products or methods.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "werkwijze-eis.bron": {
    en: "origin",
    value: openList({
      wet: { en: "statute" },
      beroepsstandaard: { en: "professional-standard" },
      veiligheid: { en: "safety" },
      gemeente: { en: "municipality" },
    }),
    doc: {
      nl: "Waar het voorschrift vandaan komt.",
      en: "Where the prescription comes from.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "niveau.ingrijpclausule": {
    en: "intervention-clause",
    value: prose,
    doc: {
      nl: "Wanneer de gemeente zich met het hoe mag bemoeien omdat resultaten uitblijven.",
      en: "When the municipality may step in on the how because results fail.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "niveau.indicatoren": {
    en: "indicators",
    value: oneOf({
      gezamenlijk: {
        en: "jointly",
        aliases: ["gezamenlijk-opstellen"],
        doc: {
          nl: "Gemeente en opdrachtnemer stellen de indicatoren samen op.",
          en: "Municipality and contractor draw up the indicators together.",
        },
      },
      gemeente: { en: "municipality" },
      opdrachtnemer: { en: "contractor" },
    }),
    doc: {
      nl: "Wie de indicatoren opstelt als zij er nog niet zijn.",
      en: "Who draws up the indicators when they do not exist yet.",
    },
    source: "Verkenning taakgericht 2020",
  },
  "indicatoren.datum": {
    en: "date",
    value: moment,
    doc: {
      nl: "Wanneer de indicatoren klaar zijn.",
      en: "When the indicators are ready.",
    },
    source: "Verkenning taakgericht 2020",
  },
});
