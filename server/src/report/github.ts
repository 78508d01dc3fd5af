import type { Severity } from "../rules/define.ts";
import type { ReportedFinding } from "../rules/finding.ts";
import { citedSources } from "../rules/sources.ts";
import { dayOf, type Format, type Report } from "./report.ts";
import { harmless } from "./width.ts";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/** An annotation is a small box; `bestek explain` lists every source. */
const shownSources = 3;

/**
 * Workflow commands of GitHub Actions, which become annotations beside the changed lines. GitHub ignores an annotation
 * over several lines that names columns, so those have none.
 */
export const github: Format = {
  render(report) {
    const { findings, troubles } = report;
    const lines = [
      ...troubles.map((trouble) => `::error title=bestek::${data(trouble)}`),
      ...findings.map((finding) => annotation(finding, report)),
    ];
    return lines.map((line) => `${line}\n`).join("");
  },
};

function annotation(finding: ReportedFinding, report: Report): string {
  const { documents, language } = report;
  const { path, start, end } = documents.span(finding);
  const oneLine = start.line === end.line;
  const properties = {
    file: path,
    line: start.line,
    endLine: end.line,
    ...(oneLine && { col: start.column, endColumn: end.column }),
    title: finding.rule.id,
  };
  const written = Object.entries(properties)
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(",");
  const sources = citedSources(
    finding.rule.sources,
    dayOf(finding, report),
    language,
  )
    .slice(0, shownSources)
    .map(({ text }) => text);
  const message = [finding.message[language], sources.join("; ")]
    .filter((part) => part !== "")
    .join("\n");
  return `::${commands[finding.severity]} ${written}::${data(message)}`;
}

/** A message ends at its line end, and a percent sign starts an escape. */
function data(text: string): string {
  return text
    .split("\n")
    .map((line) => harmless(line).replaceAll("%", "%25"))
    .join("%0A");
}

/** A property ends at a comma too, and the list of them at a colon. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
