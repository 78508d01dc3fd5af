import type { Report } from "../report/report.ts";
import { loadRuleDocs } from "../report/rule-docs.ts";
import { severityNames } from "../report/texts.ts";
import type { Severity } from "../rules/define.ts";
import type { ReportedFinding } from "../rules/finding.ts";
import { statisticsHead } from "./change-texts.ts";

/** How often each rule speaks, most often first: where to begin, and what to discuss. */
export async function statistics({
  findings,
  waived,
  language,
}: Report): Promise<string> {
  const docs = await loadRuleDocs();
  const rules = Map.groupBy([...findings, ...waived], ({ rule }) => rule.id);
  const rows = [...rules]
    .map(([id, found]) => ({
      id,
      open: found.filter(({ waivedBy }) => !waivedBy).length,
      motivated: found.filter(({ waivedBy }) => waivedBy).length,
      severity: heaviest(found),
    }))
    .sort((a, b) => b.open - a.open || (a.id < b.id ? -1 : 1))
    .map(({ id, open, motivated, severity }) => [
      String(open),
      String(motivated),
      severityNames[severity][language],
      id,
      docs[id]?.title[language] ?? "",
    ]);
  return table([statisticsHead.map((name) => name[language]), ...rows]);
}

const order: readonly Severity[] = ["error", "warning", "info", "hint"];

function heaviest(findings: readonly ReportedFinding[]): Severity {
  return (
    order.find((severity) => findings.some((f) => f.severity === severity)) ??
    "hint"
  );
}

/** Columns under each other, counts to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row.map((cell, column) =>
        column < 2
          ? cell.padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      ),
    )
    .map((cells) => `${cells.join("  ").trimEnd()}\n`)
    .join("");
}
