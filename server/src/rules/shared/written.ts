import {
  fileOf,
  offsetOf,
  rangeOf,
  type SyntaxNode,
  type Value,
} from "../../../../grammar/src/tree.ts";

/** A value as the author wrote it, for a message that quotes it: `6 weken`, `€ 2.500.000 per gebeurtenis`. */
export function writtenText(node: SyntaxNode): string {
  const { start, end } = rangeOf(node);
  return fileOf(node).text.slice(start, end).trim();
}

/** A name as a value: one of several words needs quotation marks. */
export function nameText(name: string): string {
  return /^[\p{L}\d][\p{L}\d'-]*$/u.test(name) ? name : `"${name}"`;
}

/** What a value says as the author wrote it, without its qualifiers and details: `2026-02-01 12:00`. */
export function writtenLiteral(node: Value): string {
  const start = offsetOf(node);
  const rest = node.qualifiers[0] ?? node.loose[0] ?? node.body;
  const end = start + (rest?.start ?? node.length);
  return fileOf(node).text.slice(start, end).trimEnd();
}
