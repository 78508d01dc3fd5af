import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
} from "vscode-languageserver-types";
import { citation, isSource, sourceLink } from "../law/citation.ts";
import { isStatute } from "../law/statutes.ts";
import type { Severity } from "../rules/define.ts";
import type { Finding } from "../rules/finding.ts";
import { type Language, toRange } from "./convert.ts";
import { encodedUri } from "./uri.ts";

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules about words that are understood but better not used: editors strike them through. */
const deprecating: ReadonlySet<string> = new Set([
  "taal/synoniem",
  "taal/verouderde-term",
  "gunning/emvi-term",
]);

/** What a code action needs to find its finding again. */
export interface DiagnosticData {
  readonly anchor: string;
}

/**
 * A finding as the protocol shows it: the message with its legal basis, the rule as code, the law itself as link.
 * `documentOf` gives the lines of other documents for related places.
 */
export function toDiagnostic(
  finding: Finding,
  document: TextDocument,
  documentOf: (uri: string) => TextDocument | undefined,
  language: Language,
  day: number,
): Diagnostic {
  const { rule, start, end, message, related, anchor } = finding;
  const basis = legalBasis(finding, language);
  const link = linkOf(finding, day, language);
  const places = related.flatMap((place) => {
    const other = place.uri === document.uri ? document : documentOf(place.uri);
    if (!other) return [];
    const range = toRange(other, place.start, place.end);
    return [
      {
        location: { uri: encodedUri(place.uri), range },
        message: place.message[language],
      },
    ];
  });
  return {
    range: toRange(document, start, end),
    severity: severities[finding.severity],
    code: rule.id,
    ...(link && { codeDescription: { href: link } }),
    source: "bestek",
    message: basis ? `${message[language]} (${basis})` : message[language],
    ...(places.length > 0 && { relatedInformation: places }),
    ...(deprecating.has(rule.id) && { tags: [DiagnosticTag.Deprecated] }),
    data: { anchor } satisfies DiagnosticData,
  };
}

/** The first source of law, else the first study; nothing for rules of the language itself. */
function legalBasis(
  { rule, message }: Finding,
  language: Language,
): string | undefined {
  const known = rule.sources.filter(
    ({ ref }) => isSource(ref) && ref !== "taal" && ref !== "rekenkundig",
  );
  const first = known.find(({ ref }) => isStatute(ref)) ?? known[0];
  if (!first || !isSource(first.ref)) return undefined;
  const text = citation(first.ref, first.at, language);
  return message[language].includes(text) ? undefined : text;
}

function linkOf(
  { rule }: Finding,
  day: number,
  language: Language,
): string | undefined {
  for (const { ref, at } of rule.sources) {
    const link = isSource(ref) ? sourceLink(ref, at, day, language) : undefined;
    if (link) return link;
  }
  return undefined;
}

/** A short text that is the same for the same diagnostics: a client that has it need not be sent them again. */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  // Two 32-bit FNV-1a hashes over the characters, one with them swapped for a mixed copy.
  let first = 0x811c9dc5;
  let second = 0x1b873593;
  for (const char of JSON.stringify(diagnostics)) {
    const code = char.codePointAt(0) ?? 0;
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ (code + 0x9e37), 0x85ebca6b);
  }
  const text = (hash: number) => (hash >>> 0).toString(36);
  return `${diagnostics.length}-${text(first)}${text(second)}`;
}
