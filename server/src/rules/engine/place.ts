import {
  rangeOf,
  type Statement,
  type SyntaxNode,
} from "../../../../grammar/src/tree.ts";
import type { Block } from "../../model/block.ts";
import { AnyNode, keyOf, type Slot } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import type { Unit } from "../../model/workspace.ts";
import type { Place } from "../define.ts";
import type { Location } from "../finding.ts";

/** Where a place stands: the document and the offsets to underline. `unit` is the document of bare syntax nodes. */
export function locate(place: Place, unit: Unit): Location {
  if (place instanceof AnyNode)
    return locateBlock(place.block, place.specification);
  if (isKeyOfBlock(place)) {
    const [node, keyword] = place;
    const slot = node.resolve(keyOf(node.kind, keyword));
    return slot.occurrences.length > 0 ? locateSlot(slot) : locate(node, unit);
  }
  if ("occurrences" in place) return locateSlot(place);
  if (!("kind" in place))
    return {
      uri: unit.uri,
      start: place.start,
      end: place.start + place.length,
    };
  return { uri: unit.uri, ...rangeOf(place) };
}

function isKeyOfBlock(place: Place): place is readonly [AnyNode, string] {
  return Array.isArray(place);
}

function locateSlot(slot: Slot): Location {
  const { specification } = slot.owner;
  const occurrence = slot.occurrences[0];
  if (!occurrence) return locateBlock(slot.owner.block, specification);
  const { block, syntax, values } = occurrence;
  if (block && values.length === 0) return locateBlock(block, specification);
  const { start, root } = standingOf(syntax);
  const { uri } = unitUnder(root, specification);
  return { uri, start, end: start + syntax.length };
}

/** The keyword with name and title: a finding about a block never underlines the whole body. */
function locateBlock(
  { syntax }: Block,
  specification: Specification,
): Location {
  const { start, root } = standingOf(syntax);
  const { uri } = unitUnder(root, specification);
  if (syntax.kind !== "statement")
    return { uri, start, end: start + syntax.length };
  const last = headEnd(syntax);
  return { uri, start, end: start + last.start + last.length };
}

function headEnd(statement: Statement): SyntaxNode {
  return (
    statement.values.at(-1) ??
    statement.title ??
    statement.name ??
    statement.keyword
  );
}

/** Where a node starts in its document, and the tree that it stands in: asked for at every finding. */
function standingOf(node: SyntaxNode): { start: number; root: SyntaxNode } {
  let root = node;
  let { start } = node;
  while (root.parent) {
    root = root.parent;
    start += root.start;
  }
  return { start, root };
}

/** The document that a node of this specification was written in: its own, or one that it uses. */
export function unitOf(node: SyntaxNode, specification: Specification): Unit {
  return unitUnder(standingOf(node).root, specification);
}

function unitUnder(root: SyntaxNode, specification: Specification): Unit {
  const { unit } = specification;
  if (root === unit.tree) return unit;
  for (const other of specification.workspace.units) {
    if (other.tree === root) return other;
  }
  return unit;
}
