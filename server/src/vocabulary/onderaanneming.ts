import { vormen } from "./bekostiging.ts";
import { entries, oneOf, openList, percentage, prose } from "./define.ts";

/** Work that the contractor passes on to others. */
export const onderaannemingEntries = entries({
  "niveau.onderaanneming": {
    en: "subcontracting",
    value: oneOf({
      toegestaan: { en: "allowed" },
      verplicht: { en: "mandatory" },
      verboden: { en: "forbidden" },
    }),
    doc: {
      nl: "Of de opdrachtnemer werk mag of moet uitbesteden, en onder welke afspraken.",
      en: "Whether the contractor may or must subcontract, and under which agreements.",
    },
    source: "Contractstandaard Wmo, art. 3.9",
  },
  "onderaanneming.afspraken": {
    en: "agreements",
    kind: "onderaannemingsafspraak",
    value: openList({
      kwaliteit: { en: "quality" },
      financien: { en: "finance" },
      administratie: { en: "administration" },
    }),
    list: true,
    doc: {
      nl: "Waarover afspraken gelden: kwaliteit, financiën, administratie.",
      en: "What agreements cover: quality, finance, administration.",
    },
    source: "Monitor 2020",
  },
  "onderaanneming.kwaliteit": {
    en: "quality",
    kind: "onderaannemerskwaliteit",
    value: [
      openList({
        "gelijke-eisen": {
          en: "same-requirements",
          doc: {
            nl: "Dezelfde eisen als voor de opdrachtnemer.",
            en: "The same requirements as for the contractor.",
          },
        },
      }),
      prose,
    ],
    doc: {
      nl: "De eisen aan onderaannemers.",
      en: "The requirements on subcontractors.",
    },
    source: "Contractstandaard Wmo, art. 3.9",
  },
  "onderaanneming.financien": {
    en: "finance",
    value: [
      openList({
        "reele-prijs": {
          en: "real-price",
          doc: {
            nl: "De opdrachtnemer betaalt onderaannemers een reële prijs.",
            en: "The contractor pays subcontractors a real price.",
          },
        },
      }),
      prose,
    ],
    list: true,
    doc: {
      nl: "Wat over de betaling van onderaannemers is afgesproken.",
      en: "What is agreed about paying subcontractors.",
    },
    source: "Besluit Jeugdwet, art. 2.3 lid 3",
  },
  "onderaanneming.administratie": {
    en: "administration",
    value: [
      openList({
        toestemming: { en: "consent" },
        registratie: { en: "registration" },
        rapportage: { en: "reporting" },
      }),
      prose,
    ],
    list: true,
    doc: {
      nl: "Toestemming, registratie en rapportage over onderaannemers.",
      en: "Consent, registration and reporting on subcontractors.",
    },
    source: "Contractstandaard Wmo, art. 3.9",
  },
  "onderaanneming.aandeel-kleine-aanbieders": {
    en: "small-provider-share",
    value: percentage,
    doc: {
      nl: "Het deel dat naar kleine aanbieders moet gaan.",
      en: "The part that must go to small providers.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "onderaanneming.maximum-aandeel": {
    en: "maximum-share",
    value: percentage,
    doc: {
      nl: "Het deel dat ten hoogste mag worden uitbesteed.",
      en: "The part that may be subcontracted at most.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "onderaanneming.beperking": {
    en: "restriction",
    value: openList({
      "kritieke-taken": {
        en: "critical-tasks",
        doc: {
          nl: "Alleen kritieke taken mogen niet worden uitbesteed.",
          en: "Only critical tasks may not be passed on.",
        },
      },
      "onder-onderaanneming": {
        en: "further-subcontracting",
        doc: {
          nl: "Onderaannemers mogen zelf niet uitbesteden.",
          en: "Subcontractors may not subcontract themselves.",
        },
      },
    }),
    list: true,
    doc: {
      nl: "Waar het verbod toe is beperkt.",
      en: "What the prohibition is limited to.",
    },
    source: "Aw 2012, art. 2.95 lid 2",
  },
  "onderaanneming.bekostiging": {
    en: "funding",
    kind: "onderaannemersbekostiging",
    value: oneOf(vormen),
    doc: {
      nl: "Hoe onderaannemers volgens het bestek worden betaald.",
      en: "How subcontractors are paid according to the specification.",
    },
    source: "Verkenning taakgericht werken 2020",
  },
  "onderaannemersbekostiging.toepassing": {
    en: "application",
    value: oneOf({
      altijd: { en: "always" },
      soms: { en: "sometimes" },
      incidenteel: {
        en: "incidental",
        doc: {
          nl: "Alleen voor losse specialistische hulp.",
          en: "Only for single specialist help.",
        },
      },
      vrij: {
        en: "free",
        doc: {
          nl: "De opdrachtnemer kiest zelf.",
          en: "The contractor chooses.",
        },
      },
    }),
    doc: { nl: "Wanneer deze betaling geldt.", en: "When this payment holds." },
    source: "Verkenning taakgericht werken 2020",
  },
  "onderaanneming.motivering": {
    en: "motivation",
    value: prose,
    answers: ["opdrachtnemer/onderaanneming-verplicht"],
    doc: {
      nl: "Waarom onderaanneming verplicht is.",
      en: "Why subcontracting is mandatory.",
    },
    source: "AEF 2015",
  },
});
