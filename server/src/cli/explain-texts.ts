import type { Stage } from "../rules/define.ts";
import type { Localized } from "../vocabulary/define.ts";

/** The words around the texts of a rule in `bestek explain` and `bestek rules`. */
export const explainWords = {
  sources: { nl: "Bronnen", en: "Sources" },
  example: { nl: "Voorbeeld", en: "Example" },
  readBy: { nl: "Regels die dit lezen", en: "Rules that read this" },
  valueOf: { nl: "waarde van", en: "value of" },
  bad: { nl: "Niet goed", en: "Not right" },
  good: { nl: "Wel goed", en: "Right" },
  waivable: {
    nl: "afwijken mag, met een motivering",
    en: "may be departed from, with a motivation",
  },
  fixed: { nl: "afwijken kan niet", en: "cannot be departed from" },
} satisfies Record<string, Localized>;

/** From when to when a rule holds; undefined when it always does. */
export function validity(
  from: string | undefined,
  to: string | undefined,
): Localized | undefined {
  if (from && to) {
    return {
      nl: `geldt van ${from} t/m ${to}`,
      en: `holds from ${from} through ${to}`,
    };
  }
  if (from) return { nl: `geldt vanaf ${from}`, en: `holds from ${from}` };
  if (to) return { nl: `gold t/m ${to}`, en: `held through ${to}` };
  return undefined;
}

/** The stage from which a rule counts. */
export function fromStage(stage: Stage): Localized {
  return {
    nl: `telt vanaf stadium ${stage}`,
    en: `counts from stage ${stage}`,
  };
}
