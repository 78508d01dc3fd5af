import type { SyntaxNode } from "../../../../grammar/src/tree.ts";
import type { Node, Slot } from "../../model/node.ts";

type Lot = Node<"perceel">;

/** Lots that have a value from one and the same place. */
export interface Sharing {
  readonly lots: readonly Lot[];
  /** The value, or where it is lacking, as the first of them sees it. */
  readonly slot: Slot;
}

/**
 * Groups lots by where they get a value from, so that what twenty lots share is said once. Lots that lack it altogether
 * stay apart: each of them needs its own.
 */
export function sharing(
  lots: readonly Lot[],
  slotOf: (lot: Lot) => Slot,
): Sharing[] {
  const groups = new Map<SyntaxNode | Lot, { lots: Lot[]; slot: Slot }>();
  for (const lot of lots) {
    const slot = slotOf(lot);
    const place = slot.occurrences[0]?.syntax ?? lot;
    const known = groups.get(place);
    if (known) known.lots.push(lot);
    else groups.set(place, { lots: [lot], slot });
  }
  return [...groups.values()];
}
