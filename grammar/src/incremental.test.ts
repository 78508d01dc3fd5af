import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reparse, reparseWithin } from "./incremental.ts";
import { parse } from "./parser.ts";
import { applyChange, change, EXAMPLES } from "./test-arbitrary.ts";
import type { SourceFile, Statement, SyntaxNode } from "./tree.ts";
import { childrenOf } from "./walk.ts";

/** The tree as text, without the parents, which would go round in circles. */
function plain(file: SourceFile): string {
  return JSON.stringify(file, (key, value) =>
    key === "parent" ? undefined : value,
  );
}

function hasSoundParents(node: SyntaxNode): boolean {
  return childrenOf(node).every(
    (child) => child.parent === node && hasSoundParents(child),
  );
}

function statementNamed(file: SourceFile, name: string): Statement {
  let found: Statement | undefined;
  const visit = (node: SyntaxNode): void => {
    if (node.kind === "statement" && node.name?.text === name) found = node;
    for (const child of childrenOf(node)) visit(child);
  };
  visit(file);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

describe.each(EXAMPLES)("parsing $name again", ({ text }) => {
  it("equals a full parse after every edit of a series", () => {
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        (changes) => {
          let file = parse(text);
          for (const next of changes) {
            const edit = applyChange(file.text, next);
            file = reparse(file, edit.text, edit);
            expect(plain(file)).toBe(plain(parse(edit.text)));
            expect(hasSoundParents(file)).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("reads only part of the text when a word is typed anywhere in it", () => {
    let partial = 0;
    let all = 0;
    for (const { index } of text.matchAll(/\w\b/g)) {
      if (index % 7 !== 0) continue;
      const edit = applyChange(text, {
        at: (index + 1) / text.length,
        removed: 0,
        added: "a",
      });
      all++;
      if (reparseWithin(parse(text), edit.text, edit).changed) partial++;
    }
    expect(partial / all).toBeGreaterThan(0.98);
  });
});

describe("parsing again", () => {
  const { text } = EXAMPLES[1] ?? { text: "" };

  it("keeps the objects of what did not change", () => {
    const old = parse(text);
    const before = statementNamed(old, "W1");
    const after = statementNamed(old, "J5");
    const start = text.indexOf("veel-aanbieders");
    const edit = { start, removed: 0, inserted: 2 };
    const next = `${text.slice(0, start)}zo${text.slice(start)}`;
    const { file, changed } = reparseWithin(old, next, edit);
    expect(statementNamed(file, "W1")).toBe(before);
    expect(statementNamed(file, "J5")).toBe(after);
    expect(changed?.owner.kind).toBe("body");
    expect(changed?.added).toHaveLength(1);
    expect(changed?.removed).toHaveLength(1);
  });

  it("parses all of it when a brace is lost", () => {
    const start = text.indexOf("{");
    const next = text.slice(0, start) + text.slice(start + 1);
    const edit = { start, removed: 1, inserted: 0 };
    expect(reparseWithin(parse(text), next, edit).changed).toBeUndefined();
  });
});
