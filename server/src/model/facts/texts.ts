import type { SyntaxNode } from "../../../../grammar/src/tree.ts";
import type { Block } from "../block.ts";
import { blocksOn, inTree } from "../levels.ts";
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
    [...textsOn(level)].filter(({ text }) => mayMatter(text)),
  );
}

function* textsOn(level: Block): Iterable<WrittenText> {
  for (const block of blocksOn(level)) {
    if (isApart(block)) continue;
    const { title } = block;
    if (title)
      yield { text: title.text, node: title, keyword: undefined, block };
    for (const slot of block.slots) {
      if (!slot || apart.has(slot.key.keyword)) continue;
      const { keyword } = slot.key;
      for (const { node, ...value } of slot.occurrences.flatMap(
        ({ values }) => values,
      )) {
        if (value.type === "text")
          yield { text: value.text, node, keyword, block };
      }
    }
  }
}

function isApart(block: Block): boolean {
  for (let at: Block | undefined = block; at; at = at.parent) {
    if (apart.has(at.key?.keyword ?? "")) return true;
  }
  return false;
}
