import { createHash } from "node:crypto";
import type { Severity } from "../rules/define.ts";
import type { Format } from "./report.ts";

const severities: Readonly<Record<Severity, string>> = {
  error: "critical",
  warning: "major",
  info: "minor",
  hint: "info",
};

/**
 * A Code Quality report of GitLab: a list of issues. The fingerprint is made of the anchor, so that the merge request
 * shows what is new and what was solved, not what moved.
 */
export const gitlab: Format = {
  render({ findings, documents, language }) {
    const used = new Map<string, number>();
    const issues = findings.map((finding) => {
      const { path, start, end } = documents.span(finding);
      // Documents of different roots may name the same thing; a fingerprint has to be the only one of its kind.
      const count = (used.get(finding.anchor) ?? 0) + 1;
      used.set(finding.anchor, count);
      return {
        description: finding.message[language].toWellFormed(),
        check_name: finding.rule.id,
        fingerprint: createHash("sha256")
          .update(count === 1 ? finding.anchor : `${finding.anchor} ${count}`)
          .digest("hex"),
        severity: severities[finding.severity],
        location: {
          path: path.replace(/^\.\//, ""),
          lines: { begin: start.line, end: end.line },
        },
      };
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
};
