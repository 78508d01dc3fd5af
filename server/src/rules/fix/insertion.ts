import { parse } from "../../../../grammar/src/parser.ts";
import {
  type Body,
  fileOf,
  offsetOf,
  rangeOf,
  type Statement,
  type Value,
} from "../../../../grammar/src/tree.ts";
import type { Block } from "../../model/block.ts";
import type { Unit } from "../../model/workspace.ts";
import { kindTable } from "../../vocabulary/lookup.ts";
import type { Edit } from "../define.ts";
import { linesIn } from "./language.ts";

/** Where lines that a fix adds to a block go: its layout stays as the author made it. */

/** A line that stays within this width need not be broken. */
const lineWidth = 100;

/**
 * The edits that add lines to a block, in the language of the document. They come behind the block's own keys and before
 * its first segment, lot or product, unless they are one themselves. A block without braces gets them, and a block on one
 * line keeps its line when the addition fits. Keys that are there already are not added again. Undefined when nothing is
 * left to add, when the block stands in a table row or only in the path of another key, and where a brace is missing or
 * would become part of a text that does not end.
 */
export function insertion(
  block: Block,
  lines: string,
  unit: Unit,
): Edit[] | undefined {
  const { syntax, body, kind } = block;
  if (syntax.kind !== "statement" && syntax.kind !== "value") return undefined;
  if (syntax.kind === "statement" && isPassedThrough(block, syntax))
    return undefined;
  const missing = notYetWritten(block, lines);
  if (missing === undefined) return undefined;
  const { text, uri } = unit;
  const added = linesIn(unit, kind, missing);
  const { line, after, inside } = layoutAt(text, offsetOf(syntax));
  if (!body) {
    if (endsInError(syntax, unit)) return undefined;
    const isInline = sharesItsLine(syntax) && !added.includes("\n");
    const content = isInline ? ` ${added} ` : inside(added);
    const start = rangeOf(syntax).end;
    return [{ uri, start, length: 0, text: ` {${content}}` }];
  }
  if (text[rangeOf(body).start] !== "{") return undefined;
  const start = placeIn(body, kind, lines, text);
  if (start !== undefined)
    return [{ uri, start, length: 0, text: after(added) }];
  const kept = onOneLine(body, added, unit);
  if (kept) return [kept];
  return [...brokenUp(body, line, unit), atTheEnd(body, inside(added), unit)];
}

/**
 * The edit that details a value without a body: braces behind it, on its line when the lines fit there together.
 * Undefined where they would become part of a text that does not end.
 */
export function detail(
  value: Value,
  kind: string,
  lines: string,
  unit: Unit,
): Edit | undefined {
  if (endsInError(value, unit)) return undefined;
  const { text, uri } = unit;
  const start = rangeOf(value).end;
  const added = linesIn(unit, kind, lines);
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const together = added.replaceAll("\n", "  ");
  if (!/[{}"]\n/.test(added) && start - line + together.length < lineWidth - 4)
    return { uri, start, length: 0, text: ` { ${together} }` };
  const layout = layoutAt(text, offsetOf(value));
  return { uri, start, length: 0, text: ` {${layout.inside(added)}}` };
}

/** True when what is behind a piece of syntax belongs to something that is wrong with it. */
function endsInError(syntax: Statement | Value, { tree }: Unit): boolean {
  const { start, end } = rangeOf(syntax);
  return tree.errors.some(
    (error) => error.start >= start && error.start + error.length >= end,
  );
}

/** How lines inside the braces of a statement or value are written: each indented, with the closing brace after them. */
function layoutAt(text: string, offset: number) {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const outer = indentationAt(text, offset);
  const inner = `${outer}  `;
  const indented = (lines: string) =>
    lines
      .split("\n")
      .map((line) => (line === "" ? "" : `${inner}${line}`))
      .join(newline);
  return {
    /** The start of a line inside. */
    line: `${newline}${inner}`,
    /** Lines behind one that is there. */
    after: (lines: string) => `${newline}${indented(lines)}`,
    /** Lines and the start of the line that the closing brace is on. */
    inside: (lines: string) => `${newline}${indented(lines)}${newline}${outer}`,
  };
}

/** The lines without the keys that the block has itself already; undefined when none are left, or it takes no such key. */
function notYetWritten(block: Block, lines: string): string | undefined {
  const { statements } = parse(lines);
  const table = kindTable(block.kind);
  // Of a path (`bekostiging.vorm`) only the first key stands in this block.
  const known = statements.map(
    ({ keyword }) => table.match(keyword.text.split(".")[0] ?? "")?.key,
  );
  if (known.includes(undefined)) return undefined;
  const left = statements.filter((_, index) => {
    const key = known[index];
    return key && (key.entry.repeat || !block.slots[key.index]);
  });
  if (left.length === 0) return undefined;
  if (left.length === statements.length) return lines;
  return left
    .map((statement) => {
      const { start, end } = rangeOf(statement);
      return lines.slice(start, end);
    })
    .join("\n");
}

/** True for a value, and for a statement in a body on one line: braces on lines of their own would break that line. */
function sharesItsLine(syntax: Statement | Value): boolean {
  if (syntax.kind === "value") return true;
  const { parent } = syntax;
  if (parent?.kind !== "body") return false;
  const { start, end } = rangeOf(parent);
  return !fileOf(parent).text.slice(start, end).includes("\n");
}

/** Gives the statements of a body on one line a line each; a comment among them would get lost, so then they stay. */
function brokenUp(body: Body, line: string, { text, uri, tree }: Unit): Edit[] {
  const { start, end } = rangeOf(body);
  const isPlain =
    !text.slice(start, end).includes("\n") &&
    tree.comments.every(
      (comment) => comment.start < start || comment.start > end,
    );
  if (!isPlain) return [];
  let before = start + 1;
  return body.statements.map((statement) => {
    const own = rangeOf(statement);
    const edit = { uri, start: before, length: own.start - before, text: line };
    before = own.end;
    return edit;
  });
}

/** Adds at the end of a body, behind what it held. */
function atTheEnd(body: Body, added: string, { text, uri }: Unit): Edit {
  const { start, end } = rangeOf(body);
  const last = body.closed ? end - 1 : end;
  const at = startOfSpace(text, last, start + 1);
  return { uri, start: at, length: last - at, text: added };
}

/** `{ duur: 4 jaar }` with one more key that fits on the line. */
function onOneLine(
  body: Body,
  added: string,
  { text, uri }: Unit,
): Edit | undefined {
  const { start, end } = rangeOf(body);
  const last = body.statements.at(-1);
  if (!body.closed || !last || added.includes("\n")) return undefined;
  if (text.slice(start, end).includes("\n")) return undefined;
  const lineStart = text.lastIndexOf("\n", start) + 1;
  const lineEnd = text.indexOf("\n", end);
  const divider = needsDivider(last, added) ? "; " : "  ";
  const length = (lineEnd < 0 ? text.length : lineEnd) - lineStart;
  if (length + divider.length + added.length > lineWidth) return undefined;
  const at = startOfSpace(text, end - 1, start + 1);
  return { uri, start: at, length: end - 1 - at, text: `${divider}${added} ` };
}

/** Behind a value a next statement is only seen as one when a colon follows its keyword. */
function needsDivider(last: Statement, added: string): boolean {
  return last.body === undefined && !/^[^\s"{]+:/.test(added);
}

/** Blocks that hold other things together: a key of the block around them reads best before the first of them. */
const parts: ReadonlySet<string> = new Set(["segment", "perceel", "product"]);

/** The end of the line before the first part of a block; undefined when the lines may as well stand last. */
function placeIn(
  body: Body,
  kind: string,
  lines: string,
  text: string,
): number | undefined {
  const table = kindTable(kind);
  const isPart = (keyword: string) =>
    parts.has(table.match(keyword)?.key.keyword ?? "");
  if (isPart(/^[^\s:"{]+/.exec(lines)?.[0] ?? "")) return undefined;
  const first = body.statements.findIndex(({ keyword }) =>
    isPart(keyword.text),
  );
  const next = body.statements[first];
  if (!next) return undefined;
  const before = body.statements[first - 1];
  const at = before ? rangeOf(before).end : rangeOf(body).start + 1;
  const end = text.indexOf("\n", at);
  const isFree = end >= 0 && end < offsetOf(next);
  return isFree ? startOfSpace(text, end, at) : undefined;
}

/** Where the white space before an offset starts, not before `least`. */
function startOfSpace(text: string, offset: number, least: number): number {
  let at = offset;
  while (at > least && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
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
