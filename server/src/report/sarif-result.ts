import type { Result, Fix as SarifFix } from "sarif";
import type { Language } from "../../../grammar/src/exact.ts";
import type { Fix, Severity } from "../rules/define.ts";
import type { ReportedFinding } from "../rules/finding.ts";
import { motivationOf } from "./motivation.ts";
import type { SarifPlaces } from "./sarif-places.ts";

/** SARIF has no word for a hint; `properties` keeps ours. */
export const levels: Readonly<Record<Severity, "error" | "warning" | "note">> =
  { error: "error", warning: "warning", info: "note", hint: "note" };

/** One finding. A waived one is suppressed in the source, with its motivation as the justification. */
export function sarifResult(
  finding: ReportedFinding,
  ruleIndex: number,
  places: SarifPlaces,
  language: Language,
): Result {
  const { rule, related, fixes } = finding;
  return {
    ruleId: rule.id,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: finding.message[language] },
    locations: [
      {
        ...places.location(finding),
        logicalLocations: finding.subjects.map(({ kind, label }) => ({
          name: label,
          kind,
        })),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, index) => ({
        id: index + 1,
        ...places.location(other),
        message: { text: other.message[language] },
      })),
    }),
    // The anchor survives edits elsewhere and moved files, so a service recognises the finding.
    partialFingerprints: { "bestekAnchor/v1": finding.anchor },
    ...(fixes.length > 0 && {
      fixes: fixes.map((fix) => sarifFix(fix, places, language)),
    }),
    ...(finding.waivedBy && {
      suppressions: [
        {
          kind: "inSource",
          status: "accepted",
          justification: motivationOf(finding) ?? "",
        },
      ],
    }),
    properties: { severity: finding.severity },
  };
}

function sarifFix(fix: Fix, places: SarifPlaces, language: Language): SarifFix {
  const byDocument = Map.groupBy(fix.edits, ({ uri }) => uri);
  return {
    description: { text: fix.title[language] },
    artifactChanges: [...byDocument].map(([uri, edits]) => ({
      artifactLocation: places.artifact(uri),
      replacements: edits.map(({ start, length, text }) => ({
        deletedRegion: places.region({ uri, start, end: start + length }),
        insertedContent: { text },
      })),
    })),
  };
}
