/** Where the statements and bodies of a document lie among its pieces. */
import { bodiesOf, frozenStatements } from "./print-frozen.ts";
import type { Sheet } from "./print-sheet.ts";
import {
  type Body,
  offsetOf,
  type SourceFile,
  type Statement,
} from "./tree.ts";

/** A statement and its pieces `[first, end)`. */
export interface Placed {
  readonly node: Statement;
  readonly first: number;
  readonly end: number;
  /** Whether its whitespace is kept as it is. */
  readonly frozen: boolean;
  readonly blocks: readonly Block[];
}

/** What lies between two braces, or the whole file. */
export interface Block {
  /** The piece of the opening brace; -1 for the file. */
  readonly open: number;
  /** The piece of the closing brace; the number of pieces for the file. */
  readonly close: number;
  readonly statements: readonly Placed[];
  /** Pieces that the parser put in no statement. */
  readonly stray: readonly number[];
  readonly inTable: boolean;
}

/** The whole file as a block. Freezes the sheet where the parser did not understand it. */
export function outline(sheet: Sheet, file: SourceFile): Block {
  freezeDocs(sheet);
  const frozen = frozenStatements(file);
  const block = (
    open: number,
    close: number,
    nodes: readonly Statement[],
    inTable: boolean,
  ): Block => {
    const statements = nodes.map((node) => place(node, inTable));
    const stray = strayIn(sheet, open, close, statements);
    for (const at of stray) sheet.freeze(at, at + 2);
    return { open, close, statements, stray, inTable };
  };
  const place = (node: Statement, inTable: boolean): Placed => {
    const start = offsetOf(node);
    const inside = (body: Body) => {
      const at = offsetOf(body);
      return block(
        sheet.at(at),
        sheet.at(at + body.length) - 1,
        body.statements,
        inTable || node.table !== undefined,
      );
    };
    const isFrozen = frozen.has(node);
    const first = sheet.at(start);
    const end = sheet.at(start + node.length);
    if (isFrozen)
      sheet.freeze(sheet.breaks(first) > 0 ? first + 1 : first, end);
    return {
      node,
      first,
      end,
      frozen: isFrozen,
      blocks: isFrozen ? [] : bodiesOf(node).map(inside),
    };
  };
  return block(-1, sheet.pieces.length, file.statements, false);
}

function strayIn(
  sheet: Sheet,
  open: number,
  close: number,
  statements: readonly Placed[],
): number[] {
  const stray: number[] = [];
  let at = open + 1;
  const upTo = (end: number) => {
    for (; at < end; at++)
      if (!sheet.isComment(at) && sheet.text[at] !== ";") stray.push(at);
  };
  for (const { first, end } of statements) {
    upTo(first);
    at = Math.max(at, end);
  }
  upTo(close);
  return stray;
}

/** Pasted spaces beside a documentation comment decide whether it documents what is below it. */
function freezeDocs(sheet: Sheet): void {
  sheet.pieces.forEach(({ image }, at) => {
    if (!image.startsWith("///")) return;
    for (const gap of [at, at + 1])
      if (gap > 0 && /[^ \t\r\n]/.test(sheet.gap(gap)))
        sheet.freeze(gap, gap + 1);
  });
}
