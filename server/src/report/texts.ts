import type { Language } from "../../../grammar/src/exact.ts";
import type { RuleKind } from "../rules/define.ts";
import { counted, severityNames } from "../rules/shared/severities.ts";
import type { Localized } from "../vocabulary/define.ts";

/** Every word that reports show beside the findings themselves. */

export { counted, severityNames };

export const kindNames: Readonly<Record<RuleKind, Localized>> = {
  legal: { nl: "wet", en: "law" },
  definition: { nl: "begrip", en: "definition" },
  consistency: { nl: "samenhang", en: "consistency" },
  completeness: { nl: "volledigheid", en: "completeness" },
  guidance: { nl: "advies", en: "guidance" },
  statistic: { nl: "gebruik", en: "prevalence" },
};

/** `1 bestand`, `14 bestanden` */
function fileCount(count: number, language: Language): string {
  if (language === "nl")
    return `${count} ${count === 1 ? "bestand" : "bestanden"}`;
  return `${count} ${count === 1 ? "file" : "files"}`;
}

/** `a, b en c` */
export function enumerated(
  parts: readonly string[],
  language: Language,
): string {
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return last;
  const and = language === "nl" ? "en" : "and";
  return `${parts.slice(0, -1).join(", ")} ${and} ${last}`;
}

export function summary(
  counts: readonly string[],
  withFindings: number,
  checked: number,
  language: Language,
): string {
  const list = enumerated(counts, language);
  const all = fileCount(checked, language);
  if (checked === 1) return `${list}.`;
  return language === "nl"
    ? `${list} in ${withFindings} van ${all}.`
    : `${list} in ${withFindings} of ${all}.`;
}

export function clean(checked: number, language: Language): string {
  const all = fileCount(checked, language);
  return language === "nl"
    ? `${all} gecontroleerd, geen bevindingen.`
    : `${all} checked, no findings.`;
}

export function waivedCount(count: number, language: Language): string {
  if (language === "nl") {
    return count === 1
      ? "1 bevinding is in het document gemotiveerd."
      : `${count} bevindingen zijn in het document gemotiveerd.`;
  }
  return count === 1
    ? "1 finding is motivated in the document."
    : `${count} findings are motivated in the document.`;
}

export function hiddenCount(count: number, language: Language): string {
  if (language === "nl") {
    return `${counted(count, "hint", language)} niet getoond (--profile volledig toont alles).`;
  }
  return `${counted(count, "hint", language)} not shown (--profile volledig shows everything).`;
}

export function baselineCount(count: number, language: Language): string {
  if (language === "nl") {
    return count === 1
      ? "1 bevinding stond al in de nulmeting."
      : `${count} bevindingen stonden al in de nulmeting.`;
  }
  return count === 1
    ? "1 finding was in the baseline already."
    : `${count} findings were in the baseline already.`;
}

export function everyLot(count: number, language: Language): string {
  return language === "nl" ? `alle ${count} percelen` : `all ${count} lots`;
}

/** The name of the case that passes for a document without findings. */
export const noFindings: Localized = {
  nl: "geen bevindingen",
  en: "no findings",
};

/** Beside a range of several lines. */
export function upToLine(line: number, language: Language): string {
  return language === "nl" ? `t/m regel ${line}` : `through line ${line}`;
}
