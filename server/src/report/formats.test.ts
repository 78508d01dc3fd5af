import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../grammar/src/calendar.ts";
import { Workspace } from "../model/workspace.ts";
import { check } from "../rules/engine/check.ts";
import { saidWith } from "../rules/finding.ts";
import { rules } from "../rules/generated/registry.ts";
import { formatNames, formats, tellsFixes } from "./formats.ts";
import { type Report, ReportDocuments } from "./report.ts";

const dates = { today: dayNumber(2026, 11, 22) };
const [uri, text] = ["/map/b.bestek", 'bestek B "Hulp" { wet: jeugdwet }\n'];

/** A report whose findings tell that they were asked for their fixes. */
function reportThatTells(asked: () => void): Report {
  const workspace = new Workspace();
  workspace.set(uri, text);
  const findings = check(workspace, rules, dates).findings.map((finding) =>
    saidWith(finding, {
      fails: false,
      get fixes() {
        asked();
        return finding.fixes;
      },
    }),
  );
  return {
    language: "nl",
    documents: new ReportDocuments("/map", new Map([[uri, text]])),
    checked: 1,
    findings,
    waived: [],
    hidden: 0,
    baseline: 0,
    troubles: [],
    dates,
  };
}

describe("tellsFixes", () => {
  it.each(formatNames)(
    "says of %s whether it asks findings for their fixes",
    async (name) => {
      let isAsked = false;
      const report = reportThatTells(() => {
        isAsked = true;
      });
      expect(report.findings).not.toHaveLength(0);
      const { render } = await formats[name]();
      await render(report, { colour: false, quiet: false });
      expect(isAsked).toBe(tellsFixes(name));
    },
  );
});
