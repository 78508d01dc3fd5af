import {
  offsetOf,
  rangeOf,
  type Statement,
  type SyntaxNode,
} from "../../../grammar/src/tree.ts";
import type { Block } from "../model/block.ts";
import { type AnyNode, keyOf, type Slot } from "../model/node.ts";
import type { Localized } from "../vocabulary/define.ts";
import { kindTable } from "../vocabulary/lookup.ts";
import type { Edit, Fix } from "./define.ts";
import { unitOf } from "./place.ts";

/** Makers of fixes: each gives the edits for one change of a document. */

/** Replaces the text of a syntax node. `safe` when it cannot change the meaning wrongly. */
export function replaceText(
  uri: string,
  node: SyntaxNode,
  text: string,
  title: Localized,
  safe = false,
): Fix {
  const { start, end } = rangeOf(node);
  return { title, edits: [{ uri, start, length: end - start, text }], safe };
}

/** Replaces the value of a slot, `stadium: concept` -> `stadium: publicatie`; undefined when it has no value. */
export function replaceValue(
  slot: Slot,
  text: string,
  title: Localized,
  safe = false,
): Fix | undefined {
  const values = slot.occurrences[0]?.values ?? [];
  const first = values[0];
  const last = values.at(-1);
  if (!first || !last) return undefined;
  const start = offsetOf(first.node);
  const end = rangeOf(last.node).end;
  return {
    title,
    edits: [
      {
        uri: unitOf(first.node, slot.owner.specification).uri,
        start,
        length: end - start,
        text,
      },
    ],
    safe,
  };
}

/** Gives a key a value: where the block itself has one, else as a new line in the block. */
export function setValue(
  node: AnyNode,
  keyword: string,
  text: string,
  title: Localized,
): Fix | undefined {
  const key = keyOf(node.kind, keyword);
  return node.ownSlot(key)
    ? replaceValue(node.resolve(key), text, title)
    : insertInto(node, `${keyword}: ${text}`, title);
}

/** The fixes that could be made. */
export function fixes(...made: readonly (Fix | undefined)[]): Fix[] {
  return made.filter((fix) => fix !== undefined);
}

/** Writes text behind the value of a slot: `€ 400.000` -> `€ 400.000 per jaar`. */
export function appendText(
  slot: Slot,
  text: string,
  title: Localized,
): Fix | undefined {
  const last = slot.occurrences.at(-1)?.values.at(-1);
  if (!last) return undefined;
  const start = rangeOf(last.node).end;
  return {
    title,
    edits: [
      {
        uri: unitOf(last.node, slot.owner.specification).uri,
        start,
        length: 0,
        text,
      },
    ],
    safe: false,
  };
}

/** Deletes the statement (line) that a slot was written in; undefined when it is not written in a statement. */
export function removeStatement(slot: Slot, title: Localized): Fix | undefined {
  const statement = slot.occurrences[0]?.syntax;
  if (statement?.kind !== "statement") return undefined;
  const { text, uri } = unitOf(statement, slot.owner.specification);
  let { start, end } = rangeOf(statement);
  while (start > 0 && (text[start - 1] === " " || text[start - 1] === "\t"))
    start--;
  if (text[end] === "\r") end++;
  if (text[end] === "\n") end++;
  return {
    title,
    edits: [{ uri, start, length: end - start, text: "" }],
    safe: false,
  };
}

/**
 * Adds lines at the end of a block, indented one level deeper than the block; a block without braces gets them.
 * `lines` is what is added, without indentation. Undefined when the block stands in a table row or only in the path of
 * another key.
 */
export function insertInto(
  node: AnyNode,
  lines: string,
  title: Localized,
  safe = false,
): Fix | undefined {
  const { text, uri } = unitOf(node.block.syntax, node.specification);
  const edit = insertion(node.block, lines, text, uri);
  return edit && { title, edits: [edit], safe };
}

function insertion(
  block: Block,
  lines: string,
  text: string,
  uri: string,
): Edit | undefined {
  const { syntax, body } = block;
  if (syntax.kind !== "statement" && syntax.kind !== "value") return undefined;
  if (syntax.kind === "statement" && isPassedThrough(block, syntax))
    return undefined;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const outer = indentationAt(text, offsetOf(syntax));
  const inner = `${outer}  `;
  const added = lines
    .split("\n")
    .map((line) => (line === "" ? "" : `${inner}${line}`))
    .join(newline);
  if (!body) {
    const { end } = rangeOf(syntax);
    return {
      uri,
      start: end,
      length: 0,
      text: ` {${newline}${added}${newline}${outer}}`,
    };
  }
  const { start, end } = rangeOf(body);
  let at = body.closed ? end - 1 : end;
  while (at > start + 1 && /\s/.test(text[at - 1] ?? "")) at--;
  return {
    uri,
    start: at,
    length: (body.closed ? end - 1 : end) - at,
    text: `${newline}${added}${newline}${outer}`,
  };
}

/** True for `looptijd` in `looptijd.duur: 4 jaar`: braces behind it would belong to `duur`. */
function isPassedThrough({ key, parent }: Block, { keyword }: Statement) {
  const last = keyword.text.split(".").at(-1) ?? "";
  return (
    keyword.text.includes(".") &&
    parent !== undefined &&
    kindTable(parent.kind).match(last)?.key !== key
  );
}

/** The white space before the first word of the line that an offset stands on. */
function indentationAt(text: string, offset: number): string {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? "";
}
