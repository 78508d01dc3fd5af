import type { Severity } from "../rules/define.ts";
import type { Location, ReportedFinding } from "../rules/finding.ts";
import { citedSources } from "../rules/sources.ts";
import type { JsonFinding, JsonPlace, JsonReport } from "./json-schema.ts";
import { motivationOf } from "./motivation.ts";
import { dayOf, type Format, type Report } from "./report.ts";
import { version } from "./version.ts";

/** For programs: everything that is known of each finding, in the shape of `json-schema.ts`. */
export const json: Format = {
  render: (report) => `${JSON.stringify(jsonReport(report), null, 2)}\n`,
};

/** The report as data, in the shape of `json-schema.ts`. */
export function jsonReport(report: Report): JsonReport {
  const { findings, waived, language, checked, hidden, troubles } = report;
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    tool: { name: "bestek", version },
    language,
    summary: {
      files: checked,
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      hint: count("hint"),
      waived: waived.length,
      hidden,
      baseline: report.baseline,
    },
    findings: findings.map((finding) => jsonFinding(finding, report)),
    waived: waived.map((finding) => {
      const motivation = motivationOf(finding);
      return {
        ...jsonFinding(finding, report),
        ...(motivation !== undefined && { motivation }),
      };
    }),
    troubles: [...troubles],
  };
}

export function jsonFinding(
  finding: ReportedFinding,
  report: Report,
): JsonFinding {
  const { language } = report;
  const place = (location: Location) => jsonPlace(location, report);
  return {
    rule: finding.rule.id,
    kind: finding.rule.kind,
    severity: finding.severity,
    message: finding.message[language],
    ...place(finding),
    anchor: finding.anchor,
    subjects: finding.subjects.map(({ kind, name, title }) => ({
      kind,
      ...(name !== undefined && { name }),
      ...(title !== undefined && { title }),
    })),
    related: finding.related.map((related) => ({
      message: related.message[language],
      ...place(related),
    })),
    sources: citedSources(
      finding.rule.sources,
      dayOf(finding, report),
      language,
    ).map(({ ref, at, text, link }) => ({
      ref,
      at,
      text,
      ...(link !== undefined && { link }),
    })),
    fixes: finding.fixes.map(({ title, safe, edits }) => ({
      title: title[language],
      safe,
      edits: edits.map(({ uri, start, length, text }) => ({
        ...place({ uri, start, end: start + length }),
        text,
      })),
    })),
  };
}

function jsonPlace(location: Location, { documents }: Report): JsonPlace {
  const { path, start, end, startOffset, endOffset } = documents.span(location);
  return {
    path,
    start: { ...start, offset: startOffset },
    end: { ...end, offset: endOffset },
  };
}
