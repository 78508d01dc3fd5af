import type { AnyNode } from "../node.ts";
import type { Specification } from "../specification.ts";

/**
 * What is computed over all lots of a specification, computed once however many rules ask for it, until an edit changes
 * what it read.
 */
export function remembered<T>(
  specification: Specification,
  name: string,
  compute: () => T,
): T {
  return specification.memory.get(specification, name, undefined, compute);
}

/** The same for what is computed over one block. */
export function rememberedOf<T>(
  node: AnyNode,
  name: string,
  compute: () => T,
): T {
  const { specification } = node;
  return specification.memory.get(specification, name, node, compute);
}
