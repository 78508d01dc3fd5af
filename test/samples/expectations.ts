import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseIso } from "../../grammar/src/calendar.ts";
import { Workspace } from "../../server/src/model/workspace.ts";
import { check } from "../../server/src/rules/engine/check.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { rules } from "../../server/src/rules/generated/registry.ts";

/** What is written in `verwacht.json` beside a sample, by document. */
export type Expectations = Readonly<Record<string, Expectation>>;

export interface Expectation {
  /** Every finding that is no hint: `line severity rule`. Rewritten by `npm run samples:accept`, read in the diff. */
  readonly found: readonly string[];
  /** Findings that the source itself calls for: rule ids that must be among them, each with the reason. */
  readonly must: Readonly<Record<string, string>>;
  /** Rules that must stay silent, each with the reason. */
  readonly never: Readonly<Record<string, string>>;
}

export const samples = join(import.meta.dirname, "../../samples");

/** The folders of samples. */
export function cases(): string[] {
  return readdirSync(samples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The findings in every document of a sample, hints included, by file name. */
export function findingsOf(
  name: string,
): Map<string, { lines: string[]; all: readonly Finding[] }> {
  const folder = join(samples, name);
  const workspace = new Workspace([folder]);
  const files = readdirSync(folder, {
    recursive: true,
    encoding: "utf8",
  }).filter((file) => file.endsWith(".bestek"));
  for (const file of files.sort())
    workspace.set(join(folder, file), readFileSync(join(folder, file), "utf8"));
  const { findings } = check(workspace, rules, {
    today: parseIso("2026-11-01") ?? 0,
  });
  const found = new Map<string, { lines: string[]; all: readonly Finding[] }>();
  for (const { uri, text } of workspace.units) {
    const all = findings.filter((finding) => finding.uri === uri);
    const lines = all
      .filter(({ severity }) => severity !== "hint")
      .map(
        ({ start, severity, rule }) =>
          `${text.slice(0, start).split("\n").length} ${severity} ${rule.id}`,
      );
    found.set(relative(folder, uri), { lines, all });
  }
  return found;
}

export function expectationsOf(name: string): Expectations {
  return JSON.parse(
    readFileSync(join(samples, name, "verwacht.json"), "utf8"),
  ) as Expectations;
}
