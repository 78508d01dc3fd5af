import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { type Node, parse } from "acorn";
import { full } from "acorn-walk";
import { analyse } from "scslre";
import { expect, test } from "vitest";
import { vocabulary as tokens } from "../../grammar/src/tokens.ts";
import { vocabulary } from "../../server/src/vocabulary/index.ts";

/**
 * A document is written by whoever sends it: no expression may take more than linear time on any text, whether by
 * going back in a match or by starting again at every character.
 */

const root = join(import.meta.dirname, "../..");

function isLinear(source: string, flags: string): boolean {
  const expression = { source, flags } as RegExp;
  const reportTypes = { Move: true, Self: true, Trade: true };
  return analyse(expression, { reportTypes }).reports.length === 0;
}

/** Every expression that is written in the code, with the file. */
function written(): [file: string, source: string, flags: string][] {
  return globSync("{grammar,server,client}/src/**/*.ts", { cwd: root })
    .filter((file) => !/\.test\.ts$|generated/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const found: [string, string, string][] = [];
      const tree = parse(stripTypeScriptTypes(text), {
        ecmaVersion: "latest",
        sourceType: "module",
      });
      full(
        tree,
        (node: Node & { regex?: { pattern: string; flags: string } }) => {
          if (!node.regex) return;
          // The lexer makes the expressions of tokens sticky: they never start again further on.
          const sticky = file.endsWith("grammar/src/tokens.ts") ? "y" : "";
          const { pattern, flags } = node.regex;
          found.push([
            file,
            pattern,
            `${flags.replace("y", "")}${flags.includes("y") || sticky ? "y" : ""}`,
          ]);
        },
      );
      return found;
    });
}

test("the check sees what is quadratic and what is exponential", () => {
  expect(isLinear("\\s+$", "u")).toBe(false);
  expect(isLinear("\\[\\[([^\\]\\n]+)\\]\\]", "g")).toBe(false);
  expect(isLinear("^(?:a+)+$", "u")).toBe(false);
  expect(isLinear("(?<!\\s)\\s+$", "u")).toBe(true);
});

test("no expression in the code is super-linear", () => {
  const all = written();
  expect(all.length).toBeGreaterThan(200);
  const slow = all.filter(([, source, flags]) => !isLinear(source, flags));
  expect(slow).toEqual([]);
});

test("no token is super-linear", () => {
  const patterns = tokens.flatMap(({ PATTERN }) =>
    PATTERN instanceof RegExp ? [PATTERN] : [],
  );
  expect(patterns.length).toBeGreaterThan(10);
  const slow = patterns.filter(
    ({ source, flags }) => !isLinear(source, `${flags.replace("y", "")}y`),
  );
  expect(slow).toEqual([]);
});

test("no pattern of the vocabulary is super-linear", () => {
  const patterns = new Set(
    [
      ...JSON.stringify(vocabulary).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g),
    ].map(([, text = '""']): string => JSON.parse(text)),
  );
  expect(patterns.size).toBeGreaterThan(3);
  const slow = [...patterns].filter(
    (pattern) => !isLinear(`^(?:${pattern})$`, "u"),
  );
  expect(slow).toEqual([]);
});
