import type { ReportedFinding } from "../rules/finding.ts";
import type { Format, Report } from "./report.ts";
import { harmless } from "./width.ts";

/**
 * One finding a line, `path:line:column: severity: message [rule]`, the form that editors, `grep` and problem matchers
 * know. The severity keeps its technical name, whatever the language, so that a pattern written once goes on working.
 */
export const compact: Format = {
  render: (report) =>
    report.findings.map((finding) => `${line(finding, report)}\n`).join(""),
};

function line(
  finding: ReportedFinding,
  { documents, language }: Report,
): string {
  const { path, start } = documents.span(finding);
  const place = `${harmless(path)}:${start.line}:${start.column}`;
  const message = harmless(finding.message[language]);
  return `${place}: ${finding.severity}: ${message} [${finding.rule.id}]`;
}
