import { rangeOf, type SyntaxNode } from "../../../../grammar/src/tree.ts";
import type { AnyNode, Slot } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import type { BoundValue } from "../../model/values.ts";
import type { Unit } from "../../model/workspace.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fix } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { writtenText } from "../shared/written.ts";
import { replaceValue } from "./fix.ts";

/** Makers of fixes that take something away. */

/** Deletes the statement (line) that a slot was written in; undefined when it is not written in a statement. */
export function removeStatement(slot: Slot, title: Localized): Fix | undefined {
  return removal(slot.occurrences[0]?.syntax, slot.owner.specification, title);
}

/**
 * Takes values out of a list, `huisarts, gemeente` -> `gemeente`; the whole line where nothing is left. Undefined when
 * the key is written more than once, or when nothing is unwanted.
 */
export function removeValues(
  slot: Slot,
  isUnwanted: (value: BoundValue) => boolean,
  title: Localized,
): Fix | undefined {
  const [occurrence, more] = slot.occurrences;
  if (!occurrence || more || !occurrence.values.some(isUnwanted))
    return undefined;
  const kept = occurrence.values.filter((value) => !isUnwanted(value));
  if (kept.length === 0) return removeStatement(slot, title);
  const text = kept.map(({ node }) => writtenText(node)).join(", ");
  return replaceValue(slot, text, title);
}

/** Deletes a whole block with its documentation; undefined when it is the detail of a value. */
export function removeBlock(node: AnyNode, title: Localized): Fix | undefined {
  return removal(node.block.syntax, node.specification, title);
}

/** Deletes a statement or the row of a table, with the `///` lines above it. */
export function removal(
  syntax: SyntaxNode | undefined,
  specification: Specification,
  title: Localized,
): Fix | undefined {
  return syntax && removeSyntax(unitOf(syntax, specification), syntax, title);
}

/** The same in a document that is known. */
export function removeSyntax(
  { text, uri }: Unit,
  syntax: SyntaxNode,
  title: Localized,
): Fix | undefined {
  if (syntax.kind !== "statement" && syntax.kind !== "row") return undefined;
  let { start, end } = rangeOf(syntax);
  end = pastSemicolon(text, end);
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const lineEnd = next < 0 ? text.length : next + 1;
  if (text.slice(line, start).trim() !== "") {
    // Something stands before it on the line and stays there.
    while (/[ \t]/.test(text[start - 1] ?? "")) start--;
  } else if (text.slice(end, lineEnd).trim() === "") {
    start = withDocumentation(text, line);
    end = lineEnd;
  } else {
    while (/[ \t]/.test(text[end] ?? "")) end++;
  }
  return {
    title,
    edits: [{ uri, start, length: end - start, text: "" }],
    safe: false,
  };
}

function pastSemicolon(text: string, end: number): number {
  let at = end;
  while (/[ \t]/.test(text[at] ?? "")) at++;
  return text[at] === ";" ? at + 1 : end;
}

/** The start of the `///` lines directly above a line, or of the line itself. */
function withDocumentation(text: string, line: number): number {
  let start = line;
  while (start > 0) {
    const above = text.lastIndexOf("\n", start - 2) + 1;
    if (!text.slice(above, start).trimStart().startsWith("///")) break;
    start = above;
  }
  return start;
}

/** Deletes one value of a list with its comma; the only one goes with its statement. */
export function removeValue(
  slot: Slot,
  { node }: BoundValue,
  title: Localized,
): Fix | undefined {
  for (const { values, syntax } of slot.occurrences) {
    const at = values.findIndex((value) => value.node === node);
    if (at < 0) continue;
    const { specification } = slot.owner;
    if (values.length === 1) return removal(syntax, specification, title);
    const before = values[at - 1];
    const after = values[at + 1];
    const start = before ? rangeOf(before.node).end : rangeOf(node).start;
    const end =
      before || !after ? rangeOf(node).end : rangeOf(after.node).start;
    const { uri } = unitOf(node, specification);
    return {
      title,
      edits: [{ uri, start, length: end - start, text: "" }],
      safe: false,
    };
  }
  return undefined;
}
