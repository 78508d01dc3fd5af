import type { Language } from "../../../../grammar/src/exact.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Severity } from "../define.ts";

/** What the severities are called, in both languages. */
export const severityNames: Readonly<Record<Severity, Localized>> = {
  error: { nl: "fout", en: "error" },
  warning: { nl: "waarschuwing", en: "warning" },
  info: { nl: "opmerking", en: "note" },
  hint: { nl: "tip", en: "hint" },
};

const severityPlurals: Readonly<Record<Severity, Localized>> = {
  error: { nl: "fouten", en: "errors" },
  warning: { nl: "waarschuwingen", en: "warnings" },
  info: { nl: "opmerkingen", en: "notes" },
  hint: { nl: "tips", en: "hints" },
};

/** `3 fouten` */
export function counted(
  count: number,
  severity: Severity,
  language: Language,
): string {
  const names = count === 1 ? severityNames : severityPlurals;
  return `${count} ${names[severity][language]}`;
}
