import { entries, oneOf, words } from "./define.ts";

/** The forms of contract. */
export const contractvormen = words({
  raamovereenkomst: {
    en: "framework",
    aliases: ["raamcontract", "framework-agreement"],
    doc: {
      nl: "Een raamovereenkomst, zonder te zeggen of anderen later toetreden.",
      en: "A framework agreement.",
    },
  },
  "raam-met-toetreding": {
    en: "framework-with-accession",
    doc: {
      nl: "Nieuwe aanbieders kunnen tijdens de looptijd toetreden.",
      en: "New providers can join during the term.",
    },
  },
  "raam-zonder-toetreding": {
    en: "framework-without-accession",
    doc: {
      nl: "Alleen de eerste opdrachtnemers doen mee.",
      en: "Only the first contractors take part.",
    },
  },
  "overeenkomst-van-opdracht": {
    en: "service-contract",
    doc: {
      nl: "Een opdracht aan één partij, geen raamovereenkomst.",
      en: "An assignment to one party, no framework.",
    },
  },
  "vast-budget": {
    en: "fixed-budget",
    doc: {
      nl: "Een vast bedrag voor een taak of dienst.",
      en: "A fixed amount for a task or service.",
    },
  },
  budgetplafond: {
    en: "budget-ceiling",
    aliases: ["omzetplafond", "productiebekostiging met plafond"],
    doc: {
      nl: "Betaling per product tot een plafond.",
      en: "Payment by product up to a ceiling.",
    },
  },
});

/** The form of the contract with the provider. */
export const contractvormEntries = entries({
  "niveau.contractvorm": {
    en: "contract-form",
    value: oneOf(contractvormen),
    list: true,
    doc: {
      nl: "De vorm van de overeenkomst met de aanbieder.",
      en: "The form of the contract with the provider.",
    },
    source: "PPRC 2018",
  },
});
