import type { Block } from "../model/block.ts";
import type { AnyNode } from "../model/node.ts";
import type { Specification } from "../model/specification.ts";
import type { Unit, Workspace } from "../model/workspace.ts";
import { kindTable } from "../vocabulary/lookup.ts";

/** The specification that a block of a document belongs to; undefined for what stands outside one. */
export function specificationOf(
  workspace: Workspace,
  unit: Unit,
  block: Block,
): Specification | undefined {
  let root = block;
  while (root.parent && root.kind !== "bestek") root = root.parent;
  return workspace
    .specificationsOf(unit)
    .find((specification) => specification.root.block === root);
}

/** A block after inheritance; undefined outside a specification. */
export function nodeOf(
  workspace: Workspace,
  unit: Unit,
  block: Block,
): AnyNode | undefined {
  const specification = specificationOf(workspace, unit, block);
  if (!specification) return undefined;
  const steps: Block[] = [];
  for (
    let at: Block | undefined = block;
    at && at.kind !== "bestek";
    at = at.parent
  )
    steps.unshift(at);
  let node: AnyNode | undefined = specification.root;
  for (const step of steps) {
    if (!node || !step.key) return undefined;
    const key = kindTable(node.kind).same(step.key);
    if (!key) return undefined;
    const { blocks } = node.resolve(key);
    node = blocks.find((candidate: AnyNode) => candidate.block === step);
  }
  return node;
}
