import type { SyntaxNode } from "../../../../grammar/src/tree.ts";
import type { Block } from "../block.ts";
import { blocksOn, inTree, perLevel } from "../levels.ts";
import { noteAnything } from "../reads.ts";

/** A running text of a document: a title or a written text. */
export interface WrittenText {
  readonly text: string;
  readonly node: SyntaxNode;
  /** The key that it is the value of; undefined for a title. */
  readonly keyword: string | undefined;
  readonly block: Block;
}

/** Notes are for the writer only; contracts and documents of before have their own numbering. */
const apart: ReadonlySet<string> = new Set([
  "notitie",
  "voorganger",
  "oud-perceel",
  "oud-product",
  "afwijking",
]);

/**
 * The titles and texts of a level and the levels inside it, without notes, deviations and predecessors: those that may
 * matter to who asks, which depends on nothing but the text. `name` tells one asker from another.
 */
export function textsIn(
  root: Block,
  name: string,
  mayMatter: (text: string) => boolean,
): readonly WrittenText[] {
  noteAnything();
  return inTree(root, `texts ${name}`, (level) =>
    perLevel(level, "texts", textsOn).filter(({ text }) => mayMatter(text)),
  );
}

function textsOn(level: Block): WrittenText[] {
  const found: WrittenText[] = [];
  for (const block of blocksOn(level)) {
    if (isApart(block)) continue;
    const { title } = block;
    if (title)
      found.push({ text: title.text, node: title, keyword: undefined, block });
    for (const slot of block.slots) {
      if (!slot || apart.has(slot.key.keyword)) continue;
      const { keyword } = slot.key;
      for (const { values } of slot.occurrences) {
        for (const value of values) {
          if (value.type === "text")
            found.push({ text: value.text, node: value.node, keyword, block });
        }
      }
    }
  }
  return found;
}

function isApart(block: Block): boolean {
  for (let at: Block | undefined = block; at; at = at.parent) {
    if (apart.has(at.key?.keyword ?? "")) return true;
  }
  return false;
}
