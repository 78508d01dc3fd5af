import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "./parser.ts";
import { applyChange, change, EXAMPLES, noise } from "./test-arbitrary.ts";
import { checkErrors, checkTree } from "./test-sound.ts";
import { offsetOf, type SourceFile, type SyntaxNode } from "./tree.ts";
import { childrenOf } from "./walk.ts";

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
