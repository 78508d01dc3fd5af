import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { syntaxMessage } from "./messages.ts";
import { parse } from "./parser.ts";
import { applyChange, change, EXAMPLES, noise } from "./test-arbitrary.ts";
import { offsetOf, type SourceFile, type SyntaxNode } from "./tree.ts";
import { isLineBreak } from "./unclosed.ts";
import { childrenOf } from "./walk.ts";

/** Throws when the tree breaks a promise about parents and positions. */
function checkTree(file: SourceFile): void {
  const visit = (node: SyntaxNode, start: number): void => {
    let previous = 0;
    for (const child of childrenOf(node)) {
      const place = `${child.kind} in ${node.kind} at ${start + child.start}`;
      if (child.parent !== node) throw new Error(`parent of ${place}`);
      if (child.start < previous && !isInColumnHead(child))
        throw new Error(`order of ${place}`);
      if (child.length < 0) throw new Error(`length of ${place}`);
      if (child.start + child.length > node.length) {
        throw new Error(`end of ${place}`);
      }
      if (child.kind === "word" && child.form !== "string") {
        const at = start + child.start;
        const written = file.text.slice(at, at + child.length);
        if (written !== child.text) throw new Error(`text of ${place}`);
      }
      previous = Math.max(previous, child.start + child.length);
      visit(child, start + child.start);
    }
  };
  visit(file, 0);
}

/** The second word of a column head is a loose word of the statement, within the range of its table. */
function isInColumnHead(node: SyntaxNode): boolean {
  const { parent } = node;
  const table = parent?.kind === "statement" ? parent.table : undefined;
  return (
    node.kind === "word" &&
    table !== undefined &&
    node.start > table.start &&
    node.start + node.length <= table.start + table.length
  );
}

function checkErrors(file: SourceFile): void {
  let line = -1;
  for (const error of file.errors) {
    if (error.start <= line) throw new Error("two errors on a line");
    if (error.start + error.length > file.text.length) {
      throw new Error("an error behind the end");
    }
    line = error.start;
    while (
      line < file.text.length &&
      !isLineBreak(file.text.charCodeAt(line))
    ) {
      line++;
    }
    for (const language of ["nl", "en"] as const) {
      if (/undefined/.test(syntaxMessage(error, language))) {
        throw new Error(`incomplete message for ${error.code}`);
      }
    }
  }
}

function check(text: string): void {
  const file = parse(text);
  checkTree(file);
  checkErrors(file);
}

describe("any text", () => {
  it("gives a sound tree: noise", () => {
    fc.assert(fc.property(noise, check), {
      numRuns: 2_000,
      examples: [
        ["n.v.t.op // c\n|wet: y"],
        ["perceel\n| geraamde waarde | b |"],
      ],
    });
  });

  it("gives a sound tree: any characters", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), check));
  });

  it.each(EXAMPLES)("gives a sound tree: $name with damage", ({ text }) => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        check(changes.reduce((now, next) => applyChange(now, next).text, text));
      }),
      { numRuns: 200 },
    );
  });

  it.each(EXAMPLES)(
    "keeps what is left of $name when it is cut off",
    ({ text }) => {
      const keysOf = (file: SourceFile): Set<string> => {
        const keys = new Set<string>();
        const visit = (node: SyntaxNode): void => {
          if (node.kind === "statement") {
            keys.add(`${offsetOf(node)} in ${depthOf(node)}`);
          }
          for (const child of childrenOf(node)) visit(child);
        };
        visit(file);
        return keys;
      };
      const whole = [...keysOf(parse(text))];
      let kept = 0;
      let all = 0;
      let end = 0;
      for (let line = 0; end >= 0; line++) {
        end = text.indexOf("\n", end + 1);
        if (line % 3 !== 0 || end < 0) continue;
        const keys = keysOf(parse(text.slice(0, end)));
        for (const key of whole) {
          if (Number.parseInt(key, 10) >= end) continue;
          all++;
          if (keys.has(key)) kept++;
        }
      }
      expect(kept / all).toBeGreaterThan(0.995);
    },
  );
});

function depthOf(node: SyntaxNode): number {
  let depth = 0;
  for (let at = node.parent; at; at = at.parent) depth++;
  return depth;
}
