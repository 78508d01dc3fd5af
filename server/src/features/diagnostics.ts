import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from "vscode-languageserver-types";
import { citation, isSource, sourceLink } from "../law/citation.ts";
import { isStatute } from "../law/statutes.ts";
import type { Severity } from "../rules/define.ts";
import type { Finding } from "../rules/finding.ts";
import type { Localized } from "../vocabulary/define.ts";
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

/** All of a diagnostic but its places. */
type Said = Omit<Diagnostic, "range" | "relatedInformation">;

/** What was last shown of a finding, and for whom. */
interface Shown {
  readonly language: Language;
  readonly day: number;
  readonly anchor: string;
  readonly said: Said;
  readonly diagnostic: Diagnostic;
}

/** By the sentence of the finding, which is one object for as long as its rule has nothing else to say. */
const shown = new WeakMap<Localized, Shown>();

/**
 * A finding as the protocol shows it: the message with its legal basis, the rule as code, the law itself as link.
 * `documentOf` gives the lines of other documents for related places. What is shown as before is the same object.
 */
export function toDiagnostic(
  finding: Finding,
  document: TextDocument,
  documentOf: (uri: string) => TextDocument | undefined,
  language: Language,
  day: number,
): Diagnostic {
  const before = shownBefore(finding, language, day);
  const range = toRange(document, finding.start, finding.end);
  const places = finding.related.flatMap((place) => {
    const other = place.uri === document.uri ? document : documentOf(place.uri);
    if (!other) return [];
    const location = {
      uri: encodedUri(place.uri),
      range: toRange(other, place.start, place.end),
    };
    return [{ location, message: place.message[language] }];
  });
  if (before && isSamePlace(before.diagnostic, range, places))
    return before.diagnostic;
  const said = before?.said ?? saidOf(finding, language, day);
  const diagnostic = {
    ...said,
    range,
    ...(places.length > 0 && { relatedInformation: places }),
  };
  const { message, anchor } = finding;
  shown.set(message, { language, day, anchor, said, diagnostic });
  return diagnostic;
}

/** What was last shown of a finding, if that says the same as now; it may stand elsewhere. */
function shownBefore(
  { message, anchor, severity }: Finding,
  language: Language,
  day: number,
): Shown | undefined {
  const last = shown.get(message);
  return last?.language === language &&
    last.day === day &&
    last.anchor === anchor &&
    last.said.severity === severities[severity]
    ? last
    : undefined;
}

function saidOf(finding: Finding, language: Language, day: number): Said {
  const { rule, severity, message, anchor } = finding;
  const basis = legalBasis(finding, language);
  const link = linkOf(finding, day, language);
  return {
    severity: severities[severity],
    code: rule.id,
    ...(link && { codeDescription: { href: link } }),
    source: "bestek",
    message: basis ? `${message[language]} (${basis})` : message[language],
    ...(deprecating.has(rule.id) && { tags: [DiagnosticTag.Deprecated] }),
    data: { anchor } satisfies DiagnosticData,
  };
}

function isSamePlace(
  { range, relatedInformation = [] }: Diagnostic,
  now: Range,
  places: readonly DiagnosticRelatedInformation[],
): boolean {
  return (
    isSameRange(range, now) &&
    places.length === relatedInformation.length &&
    places.every(({ location, message }, index) => {
      const before = relatedInformation[index];
      return (
        before?.message === message &&
        before.location.uri === location.uri &&
        isSameRange(before.location.range, location.range)
      );
    })
  );
}

function isSameRange(one: Range, other: Range): boolean {
  return (
    one.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  );
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
  let [first, second] = seeds;
  for (const diagnostic of diagnostics) {
    const [one, other] = hashOf(diagnostic);
    first = Math.imul(first ^ one, 0x01000193);
    second = Math.imul(second ^ other, 0x85ebca6b);
  }
  const text = (hash: number) => (hash >>> 0).toString(36);
  return `${diagnostics.length}-${text(first)}${text(second)}`;
}

type Hash = readonly [number, number];

const seeds: Hash = [0x811c9dc5, 0x1b873593];

/** After an edit most diagnostics are the objects that they were. */
const hashes = new WeakMap<Diagnostic, Hash>();

/** Two 32-bit FNV-1a hashes over the characters, one with them swapped for a mixed copy. */
function hashOf(diagnostic: Diagnostic): Hash {
  const known = hashes.get(diagnostic);
  if (known) return known;
  let [first, second] = seeds;
  const text = JSON.stringify(diagnostic);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ (code + 0x9e37), 0x85ebca6b);
  }
  const hash: Hash = [first, second];
  hashes.set(diagnostic, hash);
  return hash;
}
