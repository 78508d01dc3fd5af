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

/** Who is let in, and what would make an open house a choice after all. */
export const toelatingEntries = entries({
  "niveau.toelatingsprocedure": {
    en: "admission-procedure",
    value: [moment, yesNo, reference("bijlage")],
    qualifiers: ["op"],
    kind: "bekendmaking",
    doc: {
      nl: "De bekendgemaakte procedure waarmee een aanbieder wordt toegelaten: de datum of de bijlage.",
      en: "The published procedure by which a provider is admitted: its date or annex.",
    },
    source: "HvJ EU C-410/14 (Falk Pharma)",
  },
  "niveau.toelating": {
    en: "admission",
    value: oneOf({
      "ieder-die-voldoet": { en: "all-who-qualify" },
      "volgorde-van-aanmelding": { en: "order-of-application" },
    }),
    doc: {
      nl: "Wie van de aanbieders die voldoen wordt toegelaten.",
      en: "Which of the providers that qualify are admitted.",
    },
    source: "HvJ EU C-410/14 (Falk Pharma)",
  },
  "toelating.maximum": {
    en: "maximum",
    value: count("aanbieder"),
    doc: {
      nl: "Het aantal waarna de toelating stopt.",
      en: "The number after which admission stops.",
    },
    source: "HvJ EU C-410/14 (Falk Pharma)",
  },
  "niveau.rangorde": {
    en: "ranking",
    value: [yesNo, prose],
    doc: {
      nl: "Of en hoe aanbieders worden gerangschikt om te bepalen wie een overeenkomst krijgt.",
      en: "Whether and how providers are ranked to decide who gets a contract.",
    },
    source: "HvJ EU C-9/17 (Tirkkonen)",
  },
  "niveau.loting": {
    en: "lottery",
    value: [yesNo, prose],
    doc: {
      nl: "Of en wanneer het lot beslist wie doorgaat of een overeenkomst krijgt.",
      en: "Whether and when chance decides who goes on or gets a contract.",
    },
    source: "Aw 2012, art. 2.100",
  },
  "niveau.inschrijfprijs": {
    en: "bid-price",
    value: yesNo,
    doc: {
      nl: "Of de aanbieder een prijs moet bieden.",
      en: "Whether the provider must offer a price.",
    },
    source: "PPRC 2018",
  },
  "niveau.per-aanbieder": {
    en: "per-provider",
    value: openList({
      tarief: { en: "tariff" },
      eisen: { en: "requirements" },
      voorwaarden: { en: "terms" },
    }),
    list: true,
    doc: {
      nl: "Wat per aanbieder of per moment van toetreding verschilt.",
      en: "What differs per provider or per moment of entry.",
    },
    source: "PPRC 2018",
  },
  "niveau.maatwerkafspraak": {
    en: "bespoke-agreement",
    value: [yesNo, prose],
    doc: {
      nl: "Afspraken met één aanbieder die van de standaard afwijken.",
      en: "Agreements with one provider that differ from the standard.",
    },
    source: "Monitor 2020",
  },
  "niveau.exclusiviteit": {
    en: "exclusivity",
    value: [yesNo, prose],
    doc: {
      nl: "Of aanbieders voor een gebied of doelgroep als enige mogen leveren.",
      en: "Whether providers may be the only ones to deliver for an area or target group.",
    },
    source: "HvJ EU C-410/14 (Falk Pharma)",
  },
  "exclusiviteit.uit-de-wet": {
    en: "by-statute",
    value: yesNo,
    doc: {
      nl: "Of de exclusiviteit uit de wet volgt, zoals bij een gecertificeerde instelling.",
      en: "Whether the exclusivity follows from the law, as with a certified institution.",
    },
    source: "HvJ EU C-410/14 (Falk Pharma)",
  },
  "niveau.voorkeursaanbieder": {
    en: "preferred-provider",
    value: [yesNo, text],
    list: true,
    doc: {
      nl: "De aanbieder die voorrang krijgt.",
      en: "The provider that takes precedence.",
    },
    source: "HvJ EU C-410/14 (Falk Pharma)",
  },
});
