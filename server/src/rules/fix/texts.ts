import { rangeOf, type SyntaxNode } from "../../../../grammar/src/tree.ts";
import type { Unit } from "../../model/workspace.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Edit, Fix } from "../define.ts";

/** Makers of fixes in running text: titles and prose keep everything but the words that change. */

/** Replaces words in a title or text wherever they stand in it; undefined when they are not written like that. */
export function replaceWords(
  { uri, text }: Unit,
  node: SyntaxNode,
  words: string,
  by: string,
  title: Localized,
): Fix | undefined {
  const { start, end } = rangeOf(node);
  const edits: Edit[] = [];
  for (
    let at = text.indexOf(words, start);
    at >= 0 && at + words.length <= end;
    at = text.indexOf(words, at + words.length)
  )
    edits.push({ uri, start: at, length: words.length, text: by });
  return edits.length > 0 ? { title, edits, safe: false } : undefined;
}
