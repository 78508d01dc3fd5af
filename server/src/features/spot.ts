import {
  offsetOf,
  rangeOf,
  type Statement,
  type SyntaxNode,
  type Word,
} from "../../../grammar/src/tree.ts";
import type { Block, Occurrence } from "../model/block.ts";
import type { BoundValue } from "../model/values.ts";
import type { Unit } from "../model/workspace.ts";
import type { Key } from "../vocabulary/lookup.ts";

/** What stands at an offset: the innermost block, and the entry in it whose text surrounds the offset. */
export interface Spot {
  readonly unit: Unit;
  readonly offset: number;
  readonly block: Block;
  readonly key: Key | undefined;
  readonly occurrence: Occurrence | undefined;
  /** The value at the offset, if it stands in or directly behind one. */
  readonly value: BoundValue | undefined;
  readonly part: "keyword" | "name" | "title" | "value" | "between";
}

/** Finds what stands at an offset (UTF-16 code units). */
export function spotAt(unit: Unit, offset: number): Spot {
  let block = unit.root;
  for (;;) {
    const entry = entryAt(block, offset);
    if (!entry) return spot(unit, offset, block);
    const { key, occurrence } = entry;
    const inner = innerBlock(occurrence, offset);
    if (inner) {
      block = inner;
      continue;
    }
    return {
      ...spot(unit, offset, block),
      key,
      occurrence,
      ...partAt(occurrence, offset),
    };
  }
}

function spot(unit: Unit, offset: number, block: Block): Spot {
  return {
    unit,
    offset,
    block,
    key: undefined,
    occurrence: undefined,
    value: undefined,
    part: "between",
  };
}

function entryAt(
  block: Block,
  offset: number,
): { key: Key; occurrence: Occurrence } | undefined {
  for (const slot of block.slots) {
    for (const occurrence of slot?.occurrences ?? []) {
      if (slot && covers(occurrence.syntax, offset))
        return { key: slot.key, occurrence };
    }
  }
  return undefined;
}

/** The block behind an entry when the offset is inside its braces (or in its row). */
function innerBlock(occurrence: Occurrence, offset: number): Block | undefined {
  const blocks = [
    occurrence.block,
    ...occurrence.values.map(({ detail }) => detail),
  ];
  for (const block of blocks) {
    if (!block) continue;
    if (block.body) {
      const { start, end } = rangeOf(block.body);
      if (offset > start && (offset < end || !block.body.closed)) return block;
    } else if (
      block.syntax.kind === "row" ||
      occurrence.syntax.kind === "cell"
    ) {
      if (covers(block.syntax, offset) && entryAt(block, offset)) return block;
    }
  }
  return undefined;
}

function partAt(
  occurrence: Occurrence,
  offset: number,
): Pick<Spot, "part" | "value"> {
  const { syntax, values, block } = occurrence;
  // The name and title of a row stand in its cells.
  const head: Pick<Block, "name" | "title"> | Statement | undefined =
    syntax.kind === "statement" ? syntax : block;
  if (covers(occurrence.keyword, offset))
    return { part: "keyword", value: undefined };
  if (within(head?.name, offset)) return { part: "name", value: undefined };
  if (within(head?.title, offset)) return { part: "title", value: undefined };
  return {
    part: "value",
    value: values.find(({ node }) => covers(node, offset)),
  };
}

function within(word: Word | undefined, offset: number): boolean {
  return word !== undefined && covers(word, offset);
}

/** True when an offset is in a node or directly behind it, where a cursor that just typed it stands. */
export function covers(node: SyntaxNode, offset: number): boolean {
  const start = offsetOf(node);
  return offset >= start && offset <= start + node.length;
}
