/** Which of the errors in a text are shown: one a line. */
import type { SyntaxErrorCode, SyntaxError as SyntaxFault } from "./tree.ts";
import { isLineBreak } from "./unclosed.ts";

/** Errors that say that text far away decided about the tree: one of these goes before any other on its line. */
export const FAR_REACHING: ReadonlySet<SyntaxErrorCode> = new Set([
  "missing-brace",
  "stray-brace",
  "unclosed-prose",
  "unclosed-comment",
  "nesting-too-deep",
  "text-too-large",
]);

/** Sorts errors by place and keeps one a line: the first, or the first that is far reaching. */
export function onePerLine(
  errors: readonly SyntaxFault[],
  text: string,
): SyntaxFault[] {
  const sorted = errors.toSorted((left, right) => left.start - right.start);
  const kept: SyntaxFault[] = [];
  let nextLine = -1;
  for (const error of sorted) {
    if (error.start <= nextLine) {
      const last = kept.at(-1);
      if (
        last &&
        !FAR_REACHING.has(last.code) &&
        FAR_REACHING.has(error.code)
      ) {
        kept[kept.length - 1] = error;
      }
      continue;
    }
    kept.push(error);
    nextLine = error.start;
    while (nextLine < text.length && !isLineBreak(text.charCodeAt(nextLine))) {
      nextLine++;
    }
  }
  return kept;
}
