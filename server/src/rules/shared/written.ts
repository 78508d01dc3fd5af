import {
  fileOf,
  rangeOf,
  type SyntaxNode,
} from "../../../../grammar/src/tree.ts";

/** A value as the author wrote it, for a message that quotes it: `6 weken`, `€ 2.500.000 per gebeurtenis`. */
export function writtenText(node: SyntaxNode): string {
  const { start, end } = rangeOf(node);
  return fileOf(node).text.slice(start, end).trim();
}
