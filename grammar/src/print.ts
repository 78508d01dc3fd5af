/** The printer behind `bestek fmt`: one way to write a document, with every word and comment kept. */
import { parse } from "./parser.ts";
import { saysTheSame } from "./print-check.ts";
import { dependsOnIndentation } from "./print-frozen.ts";
import { layOut } from "./print-layout.ts";
import { outline } from "./print-outline.ts";
import { piecesOf } from "./print-pieces.ts";
import { type Edit, Sheet } from "./print-sheet.ts";
import { writeValues } from "./print-values.ts";
import type { SourceFile } from "./tree.ts";

export type { Edit } from "./print-sheet.ts";

/**
 * The document as it should be written. Meaning, comments, line ending and byte order mark stay; statements that have
 * a syntax error stay as they are, and so does the whole document when a brace, comment or prose is not closed.
 * Printing what was printed changes nothing.
 */
export function print(file: SourceFile): string {
  return applyEdits(file.text, printEdits(file));
}

/**
 * What `print` changes, as edits in order that do not overlap. Each edit alone leaves the meaning of the document as it
 * is.
 */
export function printEdits(file: SourceFile): Edit[] {
  const pieces = piecesOf(file);
  if (dependsOnIndentation(pieces)) return [];
  const sheet = new Sheet(file.text, pieces);
  const whole = outline(sheet, file);
  writeValues(sheet, whole);
  layOut(sheet, whole);
  const edits = sheet.edits();
  // How the parser goes on after an error may depend on indentation in ways that only the parser knows.
  const isSafe =
    file.errors.length === 0 ||
    saysTheSame(file, parse(applyEdits(file.text, edits)));
  return isSafe ? edits : [];
}

/**
 * The edits of `printEdits` that touch the range `[start, end)`, in UTF-16 code units, so that an editor can format a
 * selection.
 */
export function printRange(
  file: SourceFile,
  start: number,
  end: number,
): Edit[] {
  return printEdits(file).filter(
    (edit) => edit.start <= end && edit.start + edit.length >= start,
  );
}

/** The text after edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.start + edit.length;
  }
  return result + text.slice(at);
}
