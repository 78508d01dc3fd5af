import { describe, expect, test } from "vitest";
import type { AnyRule, Example } from "../../server/src/rules/define.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { ruleDocs } from "../../server/src/rules/generated/docs.ts";
import { rules } from "../../server/src/rules/generated/registry.ts";
import { checkText, describeFinding } from "./check-text.ts";

/** Rules of other kinds that also speak of what an excerpt leaves out: a term, an address, a reference date. */
const absences: ReadonlySet<string> = new Set([
  "planning/datum-verstreken",
  "planning/rechtsbeschermingstermijn",
  "publicatie/stukken-niet-vrij",
]);

/**
 * What else may be found in an example. Examples are excerpts, so what they leave out is reported by completeness
 * rules; hints about other choices are no errors of the example either.
 */
function isNoise(finding: Finding, rule: AnyRule): boolean {
  if (finding.rule.id === rule.id) return false;
  if (absences.has(finding.rule.id)) return true;
  const { severity } = finding;
  return (
    finding.rule.kind === "completeness" ||
    severity === "info" ||
    severity === "hint"
  );
}

function relevant(text: string, rule: AnyRule, { files }: Example): Finding[] {
  return checkText(text, files).filter((finding) => !isNoise(finding, rule));
}

describe.each(rules.map((rule) => ({ id: rule.id, rule })))(
  "$id",
  ({ id, rule }) => {
    const { examples = [], title } = ruleDocs[id] ?? {};

    test("has texts and an example", () => {
      expect(title?.nl).toBeTruthy();
      expect(examples.length).toBeGreaterThan(0);
    });

    test.each(
      examples.map((example, index) => ({ index: index + 1, example })),
    )(
      "example $index: bad flags exactly this rule, good is clean",
      ({ example }) => {
        const bad = relevant(example.bad, rule, example);
        expect(
          bad.map((finding) => finding.rule.id),
          bad.map(describeFinding).join("\n"),
        ).toEqual([id]);
        expect(bad[0]?.severity).toBe(example.severity ?? rule.severity);
        expect(bad[0]?.message.nl).not.toMatch(/[{}]|undefined|NaN/);
        expect(bad[0]?.message.en).not.toMatch(/[{}]|undefined|NaN/);
        expect(
          relevant(example.good, rule, example).map(describeFinding),
        ).toEqual([]);
      },
    );
  },
);
