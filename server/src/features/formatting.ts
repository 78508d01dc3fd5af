import type { TextDocument } from "vscode-languageserver-textdocument";
import type { TextEdit } from "vscode-languageserver-types";
import {
  type Edit,
  printEdits,
  printRange,
} from "../../../grammar/src/print.ts";
import type { Unit } from "../model/workspace.ts";
import { toRange } from "./convert.ts";

/** The edits that put a whole document in the standard form. */
export function formatDocument(
  { tree }: Unit,
  document: TextDocument,
): TextEdit[] {
  return printEdits(tree).map((edit) => toTextEdit(edit, document));
}

/** The edits that put the lines between two offsets in the standard form. */
export function formatRange(
  { tree }: Unit,
  document: TextDocument,
  start: number,
  end: number,
): TextEdit[] {
  return printRange(tree, start, end).map((edit) => toTextEdit(edit, document));
}

function toTextEdit(
  { start, length, text }: Edit,
  document: TextDocument,
): TextEdit {
  return { range: toRange(document, start, start + length), newText: text };
}
