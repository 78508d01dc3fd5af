import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "vscode-languageserver-types";
import { rangeOf, type SyntaxNode } from "../../../grammar/src/tree.ts";

export type Language = "nl" | "en";

/** Offsets in UTF-16 code units as a protocol range. */
export function toRange(
  document: TextDocument,
  start: number,
  end: number,
): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function nodeRange(document: TextDocument, node: SyntaxNode): Range {
  const { start, end } = rangeOf(node);
  return toRange(document, start, end);
}
