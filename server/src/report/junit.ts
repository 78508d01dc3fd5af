import type { ReportedFinding } from "../rules/finding.ts";
import { motivationOf } from "./motivation.ts";
import type { Format, JudgedFinding, Report } from "./report.ts";
import * as texts from "./texts.ts";
import { element, textElement, xmlDocument } from "./xml.ts";

/**
 * JUnit, for the test tab of a pipeline: a suite for each document and a case for each finding. What makes the check
 * fail is a failure; a lighter finding passes, with its sentence in the output; a motivated one is skipped, with the
 * motivation. A document without findings is one case that passes: a clean check shows as a check that was made. Times
 * are zero and left out is the clock, so that equal documents give equal files. Nothing stands in it that the schema of
 * Jenkins does not know, such as the attributes `file` and `line` of some writers.
 */
export const junit: Format = {
  render(report) {
    const suites = suitesOf(report);
    const count = (kind: Kind) =>
      suites.flatMap(({ cases }) => cases).filter((one) => one.kind === kind)
        .length;
    return xmlDocument(
      element(
        "testsuites",
        {
          name: "bestek",
          tests: suites.flatMap(({ cases }) => cases).length,
          failures: count("failure"),
          errors: count("error"),
          time: 0,
        },
        suites.map(suiteElement),
      ),
    );
  },
};

type Kind = "passed" | "failure" | "error" | "skipped";

interface Case {
  readonly kind: Kind;
  readonly name: string;
  readonly classname: string;
  readonly body: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

function suitesOf(report: Report): Suite[] {
  const { documents, findings, waived, troubles, language } = report;
  const open = Map.groupBy(findings, ({ uri }) => uri);
  const motivated = Map.groupBy(waived, ({ uri }) => uri);
  const suites = documents.uris().map((uri) => {
    const path = documents.pathOf(uri);
    const cases = [
      ...(open.get(uri) ?? []).map((found) => openCase(found, report)),
      ...(motivated.get(uri) ?? []).map((found) =>
        motivatedCase(found, report),
      ),
    ];
    if (cases.length > 0) return { name: path, cases };
    const name = texts.noFindings[language];
    const passed = { kind: "passed", name, classname: path, body: [] } as const;
    return { name: path, cases: [passed] };
  });
  if (troubles.length === 0) return suites;
  const cases = troubles.map((trouble) => ({
    kind: "error" as const,
    name: trouble,
    classname: "bestek",
    body: [textElement("error", { message: trouble, type: "trouble" }, "")],
  }));
  return [...suites, { name: "bestek", cases }];
}

function motivatedCase(finding: ReportedFinding, report: Report): Case {
  const text = motivationOf(finding) ?? finding.message[report.language];
  return {
    ...namedCase(finding, report),
    kind: "skipped",
    body: [textElement("skipped", {}, text)],
  };
}

function openCase(finding: JudgedFinding, report: Report): Case {
  const { documents, language } = report;
  const { path, start } = documents.span(finding);
  const message = finding.message[language];
  const place = `${path}:${start.line}:${start.column}`;
  const told = `${place}: ${texts.severityNames[finding.severity][language]}: ${message}`;
  const type = finding.rule.id;
  const common = namedCase(finding, report);
  return finding.fails
    ? {
        ...common,
        kind: "failure",
        body: [textElement("failure", { message, type }, told)],
      }
    : {
        ...common,
        kind: "passed",
        body: [textElement("system-out", {}, told)],
      };
}

function namedCase(finding: ReportedFinding, { documents }: Report) {
  return {
    // Names of cases are compared from one run to the next: the anchor stays the same when lines move.
    name: finding.anchor,
    classname: documents.pathOf(finding.uri),
  };
}

function suiteElement({ name, cases }: Suite): string {
  const count = (kind: Kind) => cases.filter((one) => one.kind === kind).length;
  return element(
    "testsuite",
    {
      name,
      tests: cases.length,
      failures: count("failure"),
      errors: count("error"),
      skipped: count("skipped"),
      time: 0,
    },
    cases.map(({ body, kind: _, ...given }) =>
      element("testcase", { ...given, time: 0 }, body),
    ),
  );
}
