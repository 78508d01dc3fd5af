import type { AnyNode, Node } from "../node.ts";
import type { Specification } from "../specification.ts";

/**
 * What is computed over all lots of a specification, computed once however many rules ask for it, until an edit changes
 * what it read. Rules run again only when it comes out as something else. It is computed again by itself: `compute`
 * takes everything from the specification. The first word of the name says what it is, the rest tells variants apart.
 */
export function remembered<T>(
  specification: Specification,
  name: string,
  compute: () => T,
): T {
  return specification.memory.overall(specification, name, compute);
}

/** The lots of which something holds. Rules run again only when it holds of others. */
export function lotsWhere(
  specification: Specification,
  name: string,
  holds: (lot: Node<"perceel">) => boolean,
): readonly Node<"perceel">[] {
  return remembered(specification, name, () => {
    const { lots } = specification;
    const held = rememberedOfEach(specification, name, lots, holds);
    return lots.filter((_, index) => held[index]);
  });
}

/** The same for what is computed over each of these blocks. */
export function rememberedOfEach<N extends AnyNode, T>(
  specification: Specification,
  name: string,
  nodes: readonly N[],
  compute: (node: N) => T,
): T[] {
  return specification.memory.ofEach(specification, name, nodes, compute);
}

/** The same for what is computed over one block. */
export function rememberedOf<T>(
  node: AnyNode,
  name: string,
  compute: () => T,
): T {
  const { specification } = node;
  return specification.memory.of(specification, name, node, compute);
}
