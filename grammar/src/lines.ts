/** The lines of a token list with their indentation: what brace repair looks at. */
import type { IToken } from "chevrotain";
import { endOf, hasLineBreak } from "./classify.ts";
import { LeftBrace, RightBrace } from "./tokens.ts";
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
