import type { Key } from "../../vocabulary/lookup.ts";
import type { Block, Occurrence } from "../block.ts";
import type { BoundValue } from "../values.ts";

/** One value as it was written, with the key and the block that it stands in. */
export interface Written {
  readonly block: Block;
  readonly key: Key;
  readonly occurrence: Occurrence;
  readonly value: BoundValue;
}

/** A block and every block inside it, in source order. */
export function* blocksIn(block: Block): Iterable<Block> {
  yield block;
  for (const slot of block.slots) {
    for (const { block: inner, values } of slot?.occurrences ?? []) {
      if (inner) yield* blocksIn(inner);
      for (const { detail } of values) {
        if (detail && detail !== inner) yield* blocksIn(detail);
      }
    }
  }
}

/** Every value that is written in a block and the blocks inside it. */
export function* valuesIn(block: Block): Iterable<Written> {
  for (const inner of blocksIn(block)) {
    for (const slot of inner.slots) {
      for (const occurrence of slot?.occurrences ?? []) {
        for (const value of occurrence.values) {
          if (slot) yield { block: inner, key: slot.key, occurrence, value };
        }
      }
    }
  }
}
