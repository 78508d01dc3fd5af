import { entries, oneOf, openList, prose, words, yesNo } from "./define.ts";

/** The forms in which providers may join forces. */
export const samenwerkingsvormen = words({
  zelfstandig: {
    en: "single",
    doc: { nl: "Eén onderneming.", en: "One company." },
  },
  combinatie: {
    en: "joint-tender",
    doc: {
      nl: "Aanbieders die samen inschrijven en samen worden gecontracteerd.",
      en: "Providers that tender and are contracted together.",
    },
  },
  consortium: {
    en: "consortium",
    doc: {
      nl: "Een vaste groep aanbieders die als één opdrachtnemer werkt.",
      en: "A fixed group of providers that works as one contractor.",
    },
  },
  hoofdaannemer: {
    en: "main-contractor",
    doc: {
      nl: "Eén aanbieder met onderaannemers.",
      en: "One provider with subcontractors.",
    },
  },
  cooperatie: {
    en: "cooperative",
    doc: {
      nl: "Een samenwerking die zelf rechtspersoon is.",
      en: "A collaboration that is a legal person itself.",
    },
  },
});

/** In which form providers tender and work together. */
export const samenwerkingsvormEntries = entries({
  "niveau.opdrachtnemer-vorm": {
    en: "contractor-form",
    kind: "samenwerkingsvorm",
    value: oneOf(samenwerkingsvormen),
    list: true,
    doc: {
      nl: "De vorm die de opdrachtnemer moet hebben of naar verwachting heeft.",
      en: "The form that the contractor must have or is expected to have.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "niveau.inschrijfvorm": {
    en: "tenderer-form",
    kind: "samenwerkingsvorm",
    value: oneOf(samenwerkingsvormen),
    list: true,
    doc: {
      nl: "In welke vorm aanbieders mogen inschrijven en wat dan van hen wordt gevraagd.",
      en: "In which form providers may tender and what is then asked of them.",
    },
    source: "Aw 2012, art. 2.52",
  },
  "samenwerkingsvorm.combinatie": {
    en: "consortium",
    value: yesNo,
    doc: {
      nl: "Of aanbieders samen als combinatie mogen inschrijven.",
      en: "Whether providers may tender together as a consortium.",
    },
    source: "Aw 2012, art. 2.52 lid 3",
  },
  "samenwerkingsvorm.rechtsvorm": {
    en: "legal-form",
    value: oneOf({
      "niet-vereist": { en: "not-required" },
      "bij-inschrijving": { en: "at-tender" },
      "na-gunning": { en: "after-award" },
    }),
    doc: {
      nl: "Of en wanneer een combinatie een bepaalde rechtsvorm moet hebben.",
      en: "Whether and when a consortium must have a certain legal form.",
    },
    source: "Aw 2012, art. 2.52 lid 4",
  },
  "samenwerkingsvorm.hoofdelijke-aansprakelijkheid": {
    en: "joint-liability",
    value: yesNo,
    doc: {
      nl: "Of ieder lid voor het geheel kan worden aangesproken.",
      en: "Whether each member can be held liable for the whole.",
    },
    source: "Contractstandaard Wmo",
  },
  "samenwerkingsvorm.penvoerder": {
    en: "lead-partner",
    kind: "partij",
    value: openList({
      een: {
        en: "one",
        doc: { nl: "Eén penvoerder.", en: "One lead partner." },
      },
      meer: { en: "several" },
    }),
    doc: {
      nl: "Wie namens de leden spreekt en ondertekent.",
      en: "Who speaks and signs on behalf of the members.",
    },
    source: "Contractstandaard Wmo",
  },
  "samenwerkingsvorm.contract": {
    en: "contract",
    value: oneOf({
      gezamenlijk: {
        en: "joint",
        doc: {
          nl: "Eén overeenkomst met de groep.",
          en: "One contract with the group.",
        },
      },
      "per-lid": { en: "per-member" },
      "per-gemeente": {
        en: "per-municipality",
        doc: {
          nl: "Met elke gemeente een overeenkomst met de groep.",
          en: "A contract with the group by municipality.",
        },
      },
    }),
    list: true,
    doc: {
      nl: "Of met de groep als geheel of met elk lid een overeenkomst wordt gesloten.",
      en: "Whether a contract is concluded with the group as a whole or with each member.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "samenwerkingsvorm.beroep-op-derden": {
    en: "reliance-on-others",
    value: yesNo,
    doc: {
      nl: "Of een inschrijver de geschiktheid van anderen mag meetellen.",
      en: "Whether a tenderer may count the capacity of others.",
    },
    source: "Aw 2012, art. 2.92 en 2.94",
  },
  "beroep-op-derden.kritieke-taken": {
    en: "critical-tasks",
    value: prose,
    list: true,
    doc: {
      nl: "Taken die de inschrijver of een lid zelf moet uitvoeren.",
      en: "Tasks that the tenderer or a member has to perform itself.",
    },
    source: "Aw 2012, art. 2.95 lid 2",
  },
  "samenwerkingsvorm.werkverdeling": {
    en: "division-of-work",
    value: openList({
      voorgeschreven: { en: "prescribed" },
      vrij: { en: "free" },
    }),
    doc: {
      nl: "Of het bestek voorschrijft hoe de leden het werk verdelen.",
      en: "Whether the specification prescribes how the members divide the work.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "samenwerkingsvorm.gezamenlijke-tarieven": {
    en: "shared-tariffs",
    value: yesNo,
    doc: {
      nl: "Of de leden samen tarieven moeten afspreken.",
      en: "Whether the members have to agree tariffs together.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
});
