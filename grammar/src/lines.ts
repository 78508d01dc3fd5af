/** The lines of a token list with their indentation: what brace repair looks at. */
import type { IToken } from "chevrotain";
import { endOf, hasLineBreak } from "./classify.ts";
import { Colon, LeftBrace, RightBrace, Word } from "./tokens.ts";
import { isLineBreak } from "./unclosed.ts";

/** The tokens that start on one line; a line without tokens is left out. */
export interface Line {
  readonly tokens: IToken[];
  /** Columns of white space before the first token, a tab counted as four. */
  readonly indent: number;
}

const TAB_WIDTH = 4;

/** Cuts a token list into lines. */
export function linesOf(tokens: readonly IToken[], text: string): Line[] {
  const lines: Line[] = [];
  let current: Line | undefined;
  let end = 0;
  for (const token of tokens) {
    if (!current || hasLineBreak(text, end, token.startOffset)) {
      current = { tokens: [], indent: indentOf(text, end, token.startOffset) };
      lines.push(current);
    }
    current.tokens.push(token);
    end = endOf(token);
  }
  return lines;
}

function indentOf(text: string, from: number, offset: number): number {
  let columns = 0;
  for (let at = from; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) columns = 0;
    else columns += code === 9 ? TAB_WIDTH : 1;
  }
  return columns;
}

/** True when most bodies are indented deeper than the line that opens them. */
export function trustsIndentation(lines: readonly Line[]): boolean {
  let deeper = 0;
  let flat = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index] as Line;
    const next = lines[index + 1] as Line;
    if (line.tokens.at(-1)?.tokenTypeIdx !== LeftBrace.tokenTypeIdx) continue;
    if (next.indent > line.indent) deeper++;
    else if (next.tokens[0]?.tokenTypeIdx !== RightBrace.tokenTypeIdx) flat++;
  }
  return deeper >= flat;
}

/** Indexes of the braces in a line, from an index on, whose other half is not in it. */
export function unmatchedBraces(
  tokens: readonly IToken[],
  from: number,
): ReadonlySet<number> {
  const unmatched = new Set<number>();
  const openings: number[] = [];
  for (let index = from; index < tokens.length; index++) {
    const type = tokens[index]?.tokenTypeIdx;
    if (type === LeftBrace.tokenTypeIdx) openings.push(index);
    else if (type === RightBrace.tokenTypeIdx && openings.pop() === undefined) {
      unmatched.add(index);
    }
  }
  for (const index of openings) unmatched.add(index);
  return unmatched;
}

/**
 * Where the opening brace of a line such as `perceel 1 "Daghulp" wet: jeugdwet }` was: before its first key, when the
 * line does not itself start with one.
 */
export function missingOpening(
  tokens: readonly IToken[],
  from: number,
  unmatched: ReadonlySet<number>,
): number | undefined {
  const close = tokens.findIndex(
    (token, index) =>
      token.tokenTypeIdx === RightBrace.tokenTypeIdx && unmatched.has(index),
  );
  if (close < 0 || tokens[from + 1]?.tokenTypeIdx === Colon.tokenTypeIdx)
    return undefined;
  for (let index = from + 1; index < close; index++) {
    if (tokens[index]?.tokenTypeIdx === LeftBrace.tokenTypeIdx)
      return undefined;
    if (
      tokens[index]?.tokenTypeIdx === Word.tokenTypeIdx &&
      tokens[index + 1]?.tokenTypeIdx === Colon.tokenTypeIdx
    ) {
      return index;
    }
  }
  return undefined;
}
