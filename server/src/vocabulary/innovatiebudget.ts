import {
  entries,
  moment,
  money,
  percentage,
  prose,
  reference,
  text,
  yesNo,
} from "./define.ts";

/** Money set apart for renewal. */
export const innovatiebudgetEntries = entries({
  "niveau.innovatiebudget": {
    en: "innovation-budget",
    value: [money, percentage],
    qualifiers: ["per", "in", "van", "of", "excl. btw", "incl. btw"],
    mode: "nooit",
    doc: {
      nl: "Geld dat apart is gezet voor vernieuwing op voorstel van aanbieders.",
      en: "Money set apart for renewal proposed by providers.",
    },
    source: "AEF 2015",
  },
  "innovatiebudget.indiener": {
    en: "applicant",
    value: text,
    list: true,
    doc: { nl: "Wie een plan mag indienen.", en: "Who may submit a plan." },
    source: "AEF 2015",
  },
  "innovatiebudget.indiening": {
    en: "submission",
    value: [moment, prose],
    doc: {
      nl: "Wanneer een plan kan worden ingediend.",
      en: "When a plan can be submitted.",
    },
    source: "AEF 2015",
  },
  "innovatiebudget.beoordeling": {
    kind: "planbeoordeling",
    en: "assessment",
    value: [reference("bijlage"), prose],
    doc: { nl: "Hoe plannen worden beoordeeld.", en: "How plans are judged." },
    source: "AEF 2015",
  },
  "innovatiebudget.voorwaarden": {
    en: "conditions",
    value: prose,
    doc: {
      nl: "Waaraan een plan inhoudelijk moet voldoen.",
      en: "What a plan must meet in substance.",
    },
    source: "AEF 2015",
  },
  "innovatiebudget.naast-inkoop": {
    en: "beside-procurement",
    value: yesNo,
    doc: {
      nl: "Of het budget naast de reguliere inkoop staat en er geen deel van is.",
      en: "Whether the budget stands beside regular procurement and is no part of it.",
    },
    source: "AEF 2015",
  },
});
