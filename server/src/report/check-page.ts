import type { Severity } from "../rules/define.ts";
import type { ReportedFinding } from "../rules/finding.ts";
import type { Block, Page } from "./page.ts";
import { findingBlock, ruleBlocks } from "./page-finding.ts";
import { pageTexts as say } from "./page-texts.ts";
import type { Report } from "./report.ts";
import * as texts from "./texts.ts";
import { version } from "./version.ts";

const severities = ["error", "warning", "info", "hint"] as const;

/** What `bestek check` found, for people: the outcome, the findings by document, what is motivated, and why. */
export async function checkPage(report: Report): Promise<Page> {
  const { language, findings, waived, troubles } = report;
  const blocks: Block[] = [
    { kind: "paragraph", words: outcome(report) },
    ...troubled(troubles, report),
    ...byDocument(findings, report),
  ];
  if (waived.length > 0) {
    blocks.push(
      { kind: "heading", level: 2, text: say.motivated[language] },
      ...waived.map((finding) => findingBlock(finding, report)),
    );
  }
  blocks.push(...(await ruleBlocks([...findings, ...waived], report)));
  blocks.push(madeWith(report));
  return { language, title: say.title[language], blocks };
}

/** The findings under the name of their document. */
export function byDocument(
  findings: readonly ReportedFinding[],
  report: Report,
  verdict?: string,
): Block[] {
  const groups = Map.groupBy(findings, ({ uri }) => uri);
  return [...groups].flatMap(([uri, own]): Block[] => [
    { kind: "heading", level: 2, text: report.documents.pathOf(uri) },
    ...own.map((finding) => findingBlock(finding, report, verdict)),
  ]);
}

/** What was not read, under a heading; nothing when everything was. */
export function troubled(
  troubles: readonly string[],
  { language }: Report,
): Block[] {
  if (troubles.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: say.notRead[language] },
    { kind: "list", items: troubles },
  ];
}

/** The program and its version, at the end of a page. */
export function madeWith({ language }: Report): Block {
  const words = `${say.tool[language]} Bestek ${version}.`;
  return { kind: "paragraph", words };
}

/** How many of what, in one paragraph. */
export function outcome(report: Report): string {
  const { language, findings, checked, waived, hidden, baseline } = report;
  const counts = severities.flatMap((severity: Severity) => {
    const count = findings.filter((f) => f.severity === severity).length;
    return count === 0 ? [] : [texts.counted(count, severity, language)];
  });
  const uris = new Set(findings.map(({ uri }) => uri));
  const first =
    counts.length === 0
      ? texts.clean(checked, language)
      : texts.summary(counts, uris.size, checked, language);
  const all = [first];
  if (waived.length > 0) all.push(texts.waivedCount(waived.length, language));
  if (baseline > 0) all.push(texts.baselineCount(baseline, language));
  if (hidden > 0) all.push(texts.hiddenCount(hidden, language));
  return all.join(" ");
}
