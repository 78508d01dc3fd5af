import type { Log, Run } from "sarif";
import type { RuleMetadata } from "../rules/define.ts";
import type { Format, Report } from "./report.ts";
import { loadRuleDocs } from "./rule-docs.ts";
import { baseId, SarifPlaces } from "./sarif-places.ts";
import { sarifResult } from "./sarif-result.ts";
import { sarifRule } from "./sarif-rule.ts";
import { version } from "./version.ts";

/** SARIF 2.1.0, for code scanning services: rules with their texts, results, suppressions and what went wrong. */
export const sarif: Format = {
  async render(report) {
    const log: Log = {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [await sarifRun(report)],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

async function sarifRun(report: Report): Promise<Run> {
  const { language, findings, waived, troubles, documents } = report;
  const all = [...findings, ...waived];
  const rules = [...new Set<RuleMetadata>(all.map(({ rule }) => rule))];
  const docs = await loadRuleDocs();
  const places = new SarifPlaces(documents);
  const index = new Map(rules.map((rule, at) => [rule, at]));
  const results = all.map((finding) =>
    sarifResult(finding, index.get(finding.rule) ?? -1, places, language),
  );
  return {
    tool: {
      driver: {
        name: "Bestek",
        semanticVersion: version,
        rules: rules.map((rule) => sarifRule(rule, docs[rule.id], report)),
      },
    },
    // Left out are the time and the address of the folder: the same documents give the same log, on every machine.
    invocations: [
      {
        executionSuccessful: troubles.length === 0,
        toolExecutionNotifications: troubles.map((trouble) => ({
          level: "error",
          message: { text: trouble },
        })),
      },
    ],
    language,
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: {
      [baseId]: {
        description: {
          text:
            language === "nl"
              ? "De map waarin Bestek werd gestart."
              : "The folder in which Bestek was started.",
        },
      },
    },
    artifacts: places.artifacts(),
    results,
  };
}
