import type { AnyNode } from "../node.ts";
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

/** The same for what is computed over one block. */
export function rememberedOf<T>(
  node: AnyNode,
  name: string,
  compute: () => T,
): T {
  const { specification } = node;
  return specification.memory.of(specification, name, node, compute);
}
