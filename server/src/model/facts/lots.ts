import { exactly, type Interval } from "../../../../grammar/src/exact.ts";
import { kindTable } from "../../vocabulary/lookup.ts";
import type { AnyNode, Node, Slot } from "../node.ts";
import type { Specification } from "../specification.ts";

/**
 * The number of lots: those that are written, else the number that `percelen` announces; a specification without either
 * has none. Undefined while that number is PM.
 */
export function lotCount({ lots, root }: Specification): Interval | undefined {
  const [first, second] = lots;
  if (second || !first?.implicit || first.block.kind === "segment")
    return exactly(lots.length);
  const planned = root.slot("percelen");
  if (planned.state === "open" || planned.state === "unusable")
    return undefined;
  return root.count("percelen") ?? exactly(0);
}

/** The specification, its segments and its written lots: every level on which something can be set. */
export function levelsOf({ root, segments, lots }: Specification): AnyNode[] {
  return [root, ...segments, ...lots.filter((lot) => !lot.implicit)];
}

/** The lots that a level of its specification holds: all of them, those of a segment, or a lot itself. */
export function lotsOn(level: AnyNode): readonly Node<"perceel">[] {
  const { specification, kind } = level;
  if (kind === "bestek") return specification.lots;
  return kind === "segment"
    ? specification.lotsIn(level as Node<"segment">)
    : [level as Node<"perceel">];
}

/** Where one of these keys is written first, from the specification down; PM counts as written. */
export function firstWritten(
  specification: Specification,
  keys: readonly string[],
): Slot | undefined {
  for (const level of levelsOf(specification)) {
    for (const key of keys) {
      if (!kindTable(level.kind).byKeyword.has(key)) continue;
      const slot = level.slotAt(key);
      if (slot.state !== "absent") return slot;
    }
  }
  return undefined;
}
