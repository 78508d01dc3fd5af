import { jsonReport } from "./json.ts";
import type { Format } from "./report.ts";

/**
 * A JSON value a line, for programs that read along: `finding` and `waived` in the shape of `--format json`, a
 * `trouble` for what could not be read, and `summary` at the end, so that a reader knows that nothing was cut off.
 */
export const jsonl: Format = {
  render(report) {
    const { findings, waived, troubles, ...rest } = jsonReport(report);
    const lines = [
      ...findings.map((finding) => ({ type: "finding", ...finding })),
      ...waived.map((finding) => ({ type: "waived", ...finding })),
      ...troubles.map((message) => ({ type: "trouble", message })),
      { type: "summary", ...rest },
    ];
    return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  },
};
