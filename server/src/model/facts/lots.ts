import { exactly, type Interval } from "../../../../grammar/src/exact.ts";
import type { AnyNode } from "../node.ts";
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
