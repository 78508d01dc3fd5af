import { entries, oneOf, prose, reference, yesNo } from "./define.ts";

/** Another contractor in the place of the first. */
export const contractsovernemingEntries = entries({
  "niveau.contractsoverneming": {
    en: "contract-transfer",
    value: oneOf({
      toegestaan: { en: "allowed" },
      verboden: { en: "forbidden" },
    }),
    doc: {
      nl: "Of een ander het contract van de opdrachtnemer mag overnemen.",
      en: "Whether another may take over the contract from the contractor.",
    },
    source: "Aw 2012, art. 2.163f",
  },
  "niveau.vervanging": {
    en: "replacement",
    kind: "contractsoverneming",
    value: oneOf({
      toegestaan: { en: "allowed" },
      verboden: { en: "forbidden" },
    }),
    doc: {
      nl: "Of een opdrachtnemer die wegvalt door een ander mag worden vervangen.",
      en: "Whether a contractor that drops out may be replaced by another.",
    },
    source: "Aw 2012, art. 2.163f",
  },
  "contractsoverneming.opvolger-voldoet-aan-eisen": {
    en: "successor-meets-requirements",
    value: yesNo,
    doc: {
      nl: "Of de opvolger aan de oorspronkelijke geschiktheidseisen moet voldoen.",
      en: "Whether the successor must meet the original suitability requirements.",
    },
    source: "Aw 2012, art. 2.163f",
  },
  "contractsoverneming.clausule": {
    en: "clause",
    value: reference("herzieningsclausule"),
    doc: {
      nl: "De herzieningsclausule die dit regelt.",
      en: "The review clause that provides for this.",
    },
    source: "Aw 2012, art. 2.163f",
  },
  "contractsoverneming.voorwaarden": {
    en: "conditions",
    aliases: ["voorwaarde", "condition"],
    value: prose,
    doc: { nl: "Onder welke voorwaarden.", en: "Under which conditions." },
    source: "Aw 2012, art. 2.163f",
  },
});
