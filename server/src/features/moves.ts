import { offsetOf } from "../../../grammar/src/tree.ts";
import type { Unit } from "../model/workspace.ts";
import { isInside, relativePath } from "./uri.ts";

/** A file or folder that gets another address. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The edits on the `gebruik` statements of a document that let its imports follow files that move. */
export function importEdits(
  { uri, imports }: Unit,
  moves: readonly Move[],
): { start: number; end: number; text: string }[] {
  return imports.flatMap(({ occurrence, target, path }) => {
    const title = occurrence.block?.title;
    if (!title || target === undefined) return [];
    const text = relativePath(moved(uri, moves), moved(target, moves));
    const isSame = moved(uri, moves) === uri && moved(target, moves) === target;
    if (isSame || text === undefined || text === path) return [];
    const start = offsetOf(title);
    return [{ start, end: start + title.length, text: `"${text}"` }];
  });
}

function moved(uri: string, moves: readonly Move[]): string {
  for (const { from, to } of moves) {
    if (uri === from) return to;
    if (isInside(uri, from)) return to + uri.slice(from.length);
  }
  return uri;
}
