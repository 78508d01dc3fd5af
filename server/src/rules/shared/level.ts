import type { AnyNode, Node } from "../../model/node.ts";

type Lot = Node<"perceel">;

/**
 * Where one finding about several lots points, and where what they lack can be added for all of them: the lot itself,
 * the segment that holds them all, else the specification. All levels have the keys of a lot.
 */
export function levelOf(lots: readonly Lot[]): Lot | undefined {
  const [first, ...rest] = lots;
  if (!first || rest.length === 0) return first;
  const outer: AnyNode | undefined = first.outer;
  const shared = rest.every((lot) => lot.outer === outer);
  return (shared && outer ? outer : first.specification.root) as Lot;
}
