import {
  fileOf,
  rangeOf,
  type SyntaxNode,
} from "../../../../grammar/src/tree.ts";
import type { AnyNode } from "../../model/node.ts";
import type { Location } from "../../rules/finding.ts";
import type { Language } from "../convert.ts";
import type { Known } from "../session.ts";
import { type Html, html } from "./html.ts";
import { texts } from "./texts.ts";

/** What the parts of the preview know of the document that they are made from. */
export interface Context extends Known {
  /** The day (a number) whose law holds, for links to statutes. */
  readonly day: number;
  /** Today as a day number. */
  readonly today: number;
  /** The language of its keywords. */
  readonly written: Language;
}

/** The lines from 0 on which a piece of the document stands; undefined for a piece of another document. */
function linesOf(
  { document, unit }: Context,
  syntax: SyntaxNode,
): { first: number; last: number } | undefined {
  if (fileOf(syntax) !== unit.tree) return undefined;
  const { start, end } = rangeOf(syntax);
  return {
    first: document.positionAt(start).line,
    last: document.positionAt(end).line,
  };
}

/**
 * Attributes for the one element that shows a block: the cursor in one of these lines marks it. The smallest block
 * around the cursor wins.
 */
export function follows(context: Context, syntax: SyntaxNode): Html {
  const lines = linesOf(context, syntax);
  return lines
    ? html` data-from="${lines.first}" data-to="${lines.last}"`
    : html``;
}

/** A button that leads to the line in the text; nothing for what stands in another document. */
export function toLine(context: Context, syntax: SyntaxNode | undefined): Html {
  const lines = syntax && linesOf(context, syntax);
  return lines ? lineButton(lines.first, context) : html``;
}

/** The same for a place that a finding or the ledger names. */
export function placeButton(
  { uri, start }: Location,
  context: Context,
): Html | undefined {
  const { unit, document } = context;
  return uri === unit.uri
    ? lineButton(document.positionAt(start).line, context)
    : undefined;
}

/** The lines of a place as attributes, to follow the cursor. */
export function extent(
  { uri, start, end }: Location,
  { unit, document }: Context,
): Html | undefined {
  if (uri !== unit.uri) return undefined;
  const [from, to] = [start, end].map((at) => document.positionAt(at).line);
  return html` data-from="${from}" data-to="${to}"`;
}

/** A button that leads to a line, counted from 0. */
function lineButton(line: number, { language }: Context): Html {
  const name = `${texts.line[language]} ${line + 1}`;
  return html`<button type="button" class="line" data-line="${line}" title="${texts.toLine[language]}">${name}</button>`;
}

/** A level or block as a reader knows it: its name and title without quotation marks. */
export function nameOf(node: AnyNode): string {
  const { name, title } = node;
  if (name && title) return `${name}: ${title}`;
  return title ?? name ?? node.label;
}

/** The same with the name standing out, as at the head of a row. */
export function headOf(node: AnyNode): Html {
  const { name, title } = node;
  return name && title
    ? html`<strong>${name}</strong> ${title}`
    : html`<strong>${nameOf(node)}</strong>`;
}
