import type { Key } from "../vocabulary/lookup.ts";
import { absentSlot, effectiveSlot } from "./effective.ts";
import { editCount } from "./levels.ts";
import type { AnyNode } from "./node.ts";
import { apart, noteAsBefore, Reads } from "./reads.ts";
import type { Slot } from "./slot.ts";

/** The effective slots of one block that were asked for, by the index of their key. */
export class Slots {
  readonly #values: (Slot | undefined)[] = [];
  /** Of sums the edit for which they are true, and what was read for them. */
  #sums: Map<number, { at: number; reads: Reads | undefined }> | undefined;

  /** The slot of a key, computed once. */
  get(node: AnyNode, key: Key): Slot {
    const known = this.#values[key.index];
    if (known) return known;
    const slot = effectiveSlot(node, key);
    this.#values[key.index] = slot;
    return slot;
  }

  /** A slot to which sets may add that are written anywhere: it is true for one edit only. */
  sum(node: AnyNode, key: Key): Slot {
    const { index } = key;
    const known = this.#values[index];
    this.#sums ??= new Map();
    const sum = this.#sums.get(index);
    if (known && sum?.at === editCount()) {
      if (sum.reads) noteAsBefore(sum.reads, node.level);
      return known;
    }
    // A set of requirements that refers back to itself finds nothing more, instead of no end.
    this.#values[index] = absentSlot(node, key);
    this.#sums.set(index, { at: editCount(), reads: undefined });
    const { slot, reads } = node.table.including.some((reference) =>
      node.ownSlot(reference),
    )
      ? withSets(node, key)
      : { slot: effectiveSlot(node, key), reads: node.outer?.lookedUp(key) };
    this.#sums.set(index, { at: editCount(), reads });
    this.#values[index] = slot;
    return slot;
  }

  /** What was looked up for a sum; undefined when that was nothing. */
  lookedUp({ index }: Key): Reads | undefined {
    return this.#sums?.get(index)?.reads;
  }
}

/** A sum on a block that refers to sets itself, and what was read to find them. */
function withSets(node: AnyNode, key: Key) {
  const reads = new Reads();
  const slot = apart(reads, node.level, () => effectiveSlot(node, key));
  noteAsBefore(reads, node.level);
  // Which names were looked up counts for everyone who is served the outcome.
  const hasLookedUp = reads.names.size > 0 || reads.elsewhere;
  return { slot, reads: hasLookedUp ? reads : undefined };
}
