import { rangeOf } from "../../../../grammar/src/tree.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import { kindTable } from "../../vocabulary/lookup.ts";

/** A block that a rule looks at, and the lots that share it. */
export interface ScopedNode {
  readonly node: AnyNode;
  readonly lots: readonly Node<"perceel">[];
}

/** The blocks of a scope, each effective block once. */
export function nodesIn(
  specification: Specification,
  scope: string,
): ScopedNode[] {
  const { root, segments, lots } = specification;
  if (scope === "bestek") return [{ node: root, lots }];
  if (scope === "perceel")
    return lots.map((lot) => ({ node: lot, lots: [lot] }));
  if (scope === "segment") {
    return segments.map((segment) => ({
      node: segment,
      lots: specification.lotsIn(segment),
    }));
  }
  const shared = new Map<AnyNode, Node<"perceel">[]>();
  const first = scope.split(".")[0] as string;
  if (kindTable("perceel").byKeyword.has(first)) {
    for (const lot of lots) {
      for (const node of blocksIn(lot, scope)) {
        const known = shared.get(node);
        if (known) known.push(lot);
        else shared.set(node, [lot]);
      }
    }
  } else {
    for (const node of root.slotAt(scope).blocks) shared.set(node, [...lots]);
  }
  return [...shared].map(([node, sharing]) => ({ node, lots: sharing }));
}

/** The innermost lot, segment or specification around an offset of the document that they are written in. */
export function levelAt(
  offset: number,
  specifications: readonly Specification[],
): AnyNode | undefined {
  let known = levels.get(specifications);
  if (!known) {
    known = specifications.flatMap(({ root, segments, lots }) =>
      [root, ...segments, ...lots].map((node) => {
        const { start, end } = rangeOf(node.block.syntax);
        return { node, start, end };
      }),
    );
    levels.set(specifications, known);
  }
  const innermost = known.findLast(
    ({ start, end }) => offset >= start && offset < end,
  );
  return innermost?.node;
}

/** Every level of a document with its range, the inner ones later: asked for at each finding about the text. */
const levels = new WeakMap<
  readonly Specification[],
  readonly { node: AnyNode; start: number; end: number }[]
>();

/** The blocks at a path of a lot; a product that a lot refers to (`product: X`) is one of its products. */
function blocksIn(lot: Node<"perceel">, scope: string): readonly AnyNode[] {
  return scope === "product" ? productsOf(lot) : lot.slotAt(scope).blocks;
}
