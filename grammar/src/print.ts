/** The printer behind `bestek fmt`: one way to write a document, with every word and comment kept. */
import { parse } from "./parser.ts";
import { saysTheSame } from "./print-check.ts";
import { draftEdits } from "./print-draft.ts";
import type { Edit } from "./print-sheet.ts";
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

/** What `print` changes, as edits in order that do not overlap. */
export function printEdits(file: SourceFile): Edit[] {
  return onlyIfSafe(file, draftEdits(file));
}

/**
 * What `print` changes in the range `[start, end)`, in UTF-16 code units, so that an editor can format a selection.
 * Edits that only touch the range are included.
 */
export function printRange(
  file: SourceFile,
  start: number,
  end: number,
): Edit[] {
  const edits = draftEdits(file).filter(
    (edit) => edit.start <= end && edit.start + edit.length >= start,
  );
  return onlyIfSafe(file, edits);
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

/**
 * How a damaged line is read may depend on its whitespace in ways that only the parser knows, so the parser has the
 * last word.
 */
function onlyIfSafe(file: SourceFile, edits: Edit[]): Edit[] {
  if (edits.length === 0) return edits;
  const printed = parse(applyEdits(file.text, edits));
  return saysTheSame(file, printed) ? edits : [];
}
