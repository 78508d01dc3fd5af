import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyChange,
  change,
  EXAMPLES,
} from "../../../grammar/src/test-arbitrary.ts";
import { offsetOf } from "../../../grammar/src/tree.ts";
import type { Block, Occurrence } from "./block.ts";
import type { Problem } from "./problem.ts";
import { type Unit, Workspace } from "./workspace.ts";

const uri = "/test.bestek";

/** A block as plain data, places included; its parents must be the blocks that hold it. */
function plain(block: Block): unknown {
  return {
    kind: block.kind,
    key: block.key?.id,
    at: [offsetOf(block.syntax), block.syntax.kind],
    name: block.name?.text,
    title: block.title?.text,
    doc: block.doc,
    body: block.body && offsetOf(block.body),
    slots: block.slots.flatMap((slot) =>
      slot
        ? [[slot.key.id, slot.occurrences.map((one) => said(one, block))]]
        : [],
    ),
  };
}

function said(
  { syntax, keyword, values, block }: Occurrence,
  outer: Block,
): unknown {
  if (block && values.length === 0) expect(block.parent).toBe(outer);
  return {
    at: [offsetOf(syntax), syntax.kind, offsetOf(keyword)],
    values: values.map(({ node, detail, qualifiers, ...meaning }) => [
      offsetOf(node),
      meaning,
      qualifiers,
      detail && plain(detail),
    ]),
    block: block && plain(block),
  };
}

function plainProblem({ node, ...problem }: Problem): unknown {
  return { ...problem, at: [offsetOf(node), node.length] };
}

function plainUnit({ tree, root, problems }: Unit): string {
  expect(root.syntax).toBe(tree);
  const data = { root: plain(root), problems: problems.map(plainProblem) };
  return JSON.stringify(data, null, 1);
}

function fresh(text: string): Unit {
  return new Workspace().set(uri, text);
}

function blockNamed(block: Block, name: string): Block | undefined {
  if (block.name?.text === name) return block;
  for (const slot of block.slots) {
    for (const { block: inner } of slot?.occurrences ?? []) {
      const found = inner && blockNamed(inner, name);
      if (found) return found;
    }
  }
  return undefined;
}

describe.each(EXAMPLES)("binding $name again", ({ text }) => {
  it("equals binding all of it after every edit of a series", () => {
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        (changes) => {
          const workspace = new Workspace();
          let unit = workspace.set(uri, text);
          for (const next of changes) {
            unit = workspace.set(uri, applyChange(unit.text, next).text);
            expect(plainUnit(unit)).toBe(plainUnit(fresh(unit.text)));
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("binding again", () => {
  const text = `bestek Test "Test" {
  looptijd { ingang: 2023-01-01 }
  looptijd.duur: 3 jaar
  segment A "A" {
    perceel 1 "Een" { kwaliteit "Plan" 60% { omschrijving: "Wat" } }
    perceel 2 "Twee" { opdrachtnemers: 3 }
    perceeel 3 "Drie"
  }
  segment B "B" { perceel 4 "Vier" { opdrachtnemers: 3 } }
}
`;

  function keptAfter(from: string, to: string) {
    const workspace = new Workspace();
    const { root } = workspace.set(uri, text);
    const before = (name: string) => blockNamed(root, name);
    const kept = new Map(
      ["Test", "A", "B", "1", "2", "4"].map((name) => [name, before(name)]),
    );
    const unit = workspace.set(uri, text.replace(from, to));
    expect(plainUnit(unit)).toBe(plainUnit(fresh(unit.text)));
    return [...kept]
      .filter(([name, block]) => block && block === blockNamed(unit.root, name))
      .map(([name]) => name);
  }

  const all = ["Test", "A", "B", "1", "2", "4"];

  it.each([
    ["a value", "opdrachtnemers: 3", "opdrachtnemers: 4"],
    ["a title", '"Een"', '"Eerste"'],
    ["the title of an outer block", 'Test "Test"', 'Test "Proef"'],
    ["a value of the head", "60%", "70%"],
    ["a key with a typing error", "perceeel", "percceel"],
    ["a key given twice", "opdrachtnemers: 3", "opdrachtnemers: 3; wet: wmo"],
    ["a dotted path", "duur: 3", "duur: 4"],
    ["a block that a dotted path adds to", "2023-01-01", "2024-01-01"],
  ])("keeps the blocks when %s is edited", (_, from, to) => {
    expect(keptAfter(from, to)).toEqual(all);
  });

  it("makes a block anew when its key changes", () => {
    const kept = keptAfter('perceel 2 "Twee"', 'voorganger 2 "Twee"');
    expect(kept).toEqual(all.filter((name) => name !== "2"));
  });
});
