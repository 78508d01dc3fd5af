import type { Language } from "../../../grammar/src/exact.ts";
import type { AnyNode } from "../model/node.ts";
import type { ReportedFinding } from "../rules/finding.ts";
import { citedSources } from "../rules/sources.ts";
import { motivationOf } from "./motivation.ts";
import type { Block, Excerpt, Piece, Words } from "./page.ts";
import { pageTexts as say } from "./page-texts.ts";
import { dayOf, type Report } from "./report.ts";
import { loadRuleDocs } from "./rule-docs.ts";
import { enumerated, everyLot, severityNames } from "./texts.ts";

/** Columns of source beside the part that a finding is about. */
const context = 80;
const longestMark = 160;

/** A finding for people, with its line, its sources and what it concerns. */
export function findingBlock(
  finding: ReportedFinding,
  report: Report,
  verdict?: string,
): Block {
  const { language, documents } = report;
  const { path, start } = documents.span(finding);
  return {
    kind: "finding",
    finding: {
      severity: finding.severity,
      label: capital(severityNames[finding.severity][language]),
      message: finding.message[language],
      rule: finding.rule.id,
      place: `${path}:${start.line}`,
      excerpt: excerptOf(finding, report),
      notes: notesOf(finding, report),
      ...(verdict !== undefined && { verdict }),
    },
  };
}

/** A word as it begins a sentence. */
export function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** The sources of a finding as links, as they hold on its decisive date. */
export function sourceWords(finding: ReportedFinding, report: Report): Words {
  const { language } = report;
  const day = dayOf(finding, report);
  const sources = citedSources(finding.rule.sources, day, language);
  return sources.flatMap(({ text, link }, index): (string | Piece)[] => [
    ...(index > 0 ? ["; "] : []),
    { text, link },
  ]);
}

/** A text of ours, in which backquotes mark words of the language. */
export function withCode(text: string): readonly Piece[] {
  return text
    .split("`")
    .map((text, index) =>
      index % 2 === 1 ? { text, style: "code" } : { text },
    );
}

/** What a finding is about, by label. */
export function subjectsOf(
  { subjects, isEveryLot }: ReportedFinding,
  { language }: Report,
): string {
  const labels = [...new Set(subjects.map(({ label }) => label))];
  return isEveryLot
    ? everyLot(labels.length, language)
    : enumerated(labels, language);
}

/** Labels as a list; every lot of a specification is said in two words. */
export function labelled(
  labels: readonly string[],
  lots: readonly AnyNode[],
  language: Language,
): string {
  const isEveryLot =
    labels.length > 3 &&
    labels.length === lots.length &&
    lots.every(({ label }) => labels.includes(label));
  return isEveryLot
    ? everyLot(lots.length, language)
    : enumerated(labels, language);
}

/** The explanation of every rule that these findings come from, with its sources. */
export async function ruleBlocks(
  findings: readonly ReportedFinding[],
  report: Report,
): Promise<Block[]> {
  const { language } = report;
  const byRule = new Map(findings.map((finding) => [finding.rule.id, finding]));
  if (byRule.size === 0) return [];
  const docs = await loadRuleDocs();
  const sorted = [...byRule].sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks: Block[] = [
    { kind: "heading", level: 2, text: say.rules[language] },
  ];
  for (const [id, finding] of sorted) {
    const doc = docs[id];
    const title = doc?.title[language] ?? id;
    blocks.push({ kind: "rule", id, title });
    if (doc) {
      const words = withCode(doc.explain[language]);
      blocks.push({ kind: "paragraph", words });
    }
    const words = sourceWords(finding, report);
    if (words.length > 0) {
      const rows = [[say.sources[language], words] as const];
      blocks.push({ kind: "facts", rows });
    }
  }
  return blocks;
}

function notesOf(finding: ReportedFinding, report: Report): [string, Words][] {
  const { language, documents } = report;
  const notes: [string, Words][] = [];
  const subjects = subjectsOf(finding, report);
  if (subjects !== "") notes.push([say.concerns[language], subjects]);
  const sources = sourceWords(finding, report);
  if (sources.length > 0) notes.push([say.sources[language], sources]);
  for (const related of finding.related) {
    const { path, start } = documents.span(related);
    const told = `${related.message[language]} (${path}:${start.line})`;
    notes.push([say.seeAlso[language], told]);
  }
  for (const { title } of finding.fixes) {
    notes.push([say.option[language], title[language]]);
  }
  const motivation = motivationOf(finding);
  if (motivation !== undefined) {
    notes.push([say.motivation[language], motivation]);
  }
  return notes;
}

function excerptOf(finding: ReportedFinding, { documents }: Report): Excerpt {
  const { start, end } = documents.span(finding);
  const line = documents.lines(finding.uri).line(start.line);
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.length;
  const first = Math.max(0, from - context);
  const until = Math.min(to, from + longestMark);
  const before = line.slice(first, from).trimStart();
  const after = line.slice(until, until + context);
  return {
    line: start.line,
    before: `${first > 0 ? "…" : ""}${before}`,
    marked: line.slice(from, until),
    after: `${after}${until + context < line.length ? "…" : ""}`,
  };
}
