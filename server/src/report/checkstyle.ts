import type { Severity } from "../rules/define.ts";
import type { Format } from "./report.ts";
import { element, xmlDocument } from "./xml.ts";

/** What Checkstyle calls our severities; a hint is an `info`, since `ignore` hides it. */
const severities: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "info",
  hint: "info",
};

/** Checkstyle XML, which most review bots and Jenkins read: a file for each document, also for a clean one. */
export const checkstyle: Format = {
  render({ documents, findings, language }) {
    const byDocument = Map.groupBy(findings, ({ uri }) => uri);
    const files = documents.uris().map((uri) => {
      const errors = (byDocument.get(uri) ?? []).map((finding) => {
        const { start } = documents.span(finding);
        return element("error", {
          line: start.line,
          column: start.column,
          severity: severities[finding.severity],
          message: finding.message[language],
          source: `bestek.${finding.rule.id.replaceAll("/", ".")}`,
        });
      });
      return element("file", { name: documents.pathOf(uri) }, errors);
    });
    return xmlDocument(element("checkstyle", { version: "10.0" }, files));
  },
};
