import { defineRule } from "../define.ts";

/** What is said when a rule itself fails. It belongs to no family: the fault is the checker's, not the document's. */
export const internalError = defineRule({
  id: "intern/regel-mislukt",
  kind: "consistency",
  severity: "warning",
  scope: "bestand",
  waivable: false,
  sources: [],
  message: {
    nl: "De regel {regel} kon dit document niet controleren ({reden}). De andere regels zijn wel uitgevoerd; meld dit aan de makers van Bestek.",
    en: "The rule {regel} could not check this document ({reden}). The other rules did run; please report this to the makers of Bestek.",
  },
  check() {},
});
