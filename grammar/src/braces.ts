/** Counts braces, and takes out what is nested deeper than anyone can mean. */
import type { IToken } from "chevrotain";
import { LeftBrace, RightBrace } from "./tokens.ts";
import type { SyntaxError as SyntaxFault } from "./tree.ts";

/** Bodies inside bodies; real documents stay under ten. */
export const MAX_DEPTH = 100;

export interface BraceCount {
  /** Every brace has its other half. */
  readonly balanced: boolean;
  readonly deepest: number;
}

const LEFT = LeftBrace.tokenTypeIdx;
const RIGHT = RightBrace.tokenTypeIdx;

/** Counts the braces of a token list. */
export function countBraces(tokens: readonly IToken[]): BraceCount {
  let depth = 0;
  let deepest = 0;
  let negative = false;
  for (let index = 0; index < tokens.length; index++) {
    const type = (tokens[index] as IToken).tokenTypeIdx;
    if (type === LEFT) {
      depth++;
      if (depth > deepest) deepest = depth;
    } else if (type === RIGHT) {
      depth--;
      if (depth < 0) negative = true;
    }
  }
  return { balanced: depth === 0 && !negative, deepest };
}

/** Drops the contents of bodies below `MAX_DEPTH`, given balanced tokens, so that nobody's stack overflows on them. */
export function pruneDepth(
  tokens: readonly IToken[],
  errors: SyntaxFault[],
): IToken[] {
  const kept: IToken[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.tokenTypeIdx === RIGHT) depth--;
    if (depth < MAX_DEPTH) kept.push(token);
    if (token.tokenTypeIdx === LEFT) {
      depth++;
      if (depth === MAX_DEPTH) {
        errors.push({
          code: "nesting-too-deep",
          start: token.startOffset,
          length: token.image.length,
          data: { limit: String(MAX_DEPTH) },
        });
      }
    }
  }
  return kept;
}
