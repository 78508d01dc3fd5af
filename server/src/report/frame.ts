import type { Lines } from "./positions.ts";
import type { Span } from "./report.ts";
import { harmless, widthOf } from "./width.ts";

/** How the parts of an excerpt are painted and worded. */
export interface FrameStyle {
  mark(marks: string): string;
  dim(words: string): string;
  /** Said after the marks when the range goes on below the shown line. */
  upTo(line: number): string;
}

/** Columns of source that are shown at most; a longer line is cut around the range. */
const maximumWidth = 120;
const tabWidth = 4;

/** The line on which a range starts, with the range underlined. */
export function frame(lines: Lines, span: Span, style: FrameStyle): string[] {
  const line = lines.line(span.start.line);
  const from = span.start.column - 1;
  const ends = span.end.line === span.start.line;
  const to = ends ? span.end.column - 1 : line.trimEnd().length;
  const { text, before, marked } = cut(line, from, Math.max(from, to));
  const number = String(span.start.line);
  const gutter = style.dim("|");
  const margin = " ".repeat(number.length);
  const marks = style.mark("^".repeat(Math.max(1, marked)));
  const rest = ends ? "" : ` ${style.dim(style.upTo(span.end.line))}`;
  return [
    ` ${style.dim(number)} ${gutter} ${text}`.trimEnd(),
    ` ${margin} ${gutter} ${" ".repeat(before)}${marks}${rest}`,
  ];
}

/** The part of a line around `[from, to)` that fits, and where the range stands in it, in terminal columns. */
function cut(
  line: string,
  from: number,
  to: number,
): { text: string; before: number; marked: number } {
  const start = Math.max(0, snap(line, from - maximumWidth / 2));
  const shown: string[] = [];
  let column = 0;
  let before = 0;
  let marked = 0;
  let at = start;
  for (const character of line.slice(start, start + 4 * maximumWidth)) {
    if (column >= maximumWidth) break;
    const tab = character === "\t";
    const width = tab ? tabWidth - (column % tabWidth) : widthOf(character);
    shown.push(tab ? " ".repeat(width) : harmless(character));
    if (at < from) before += width;
    else if (at < to) marked += width;
    column += width;
    at += character.length;
  }
  const head = start > 0 ? "…" : "";
  const tail = at < line.length ? "…" : "";
  return {
    text: `${head}${shown.join("")}${tail}`,
    before: before + head.length,
    marked,
  };
}

/** An offset that does not split a surrogate pair. */
function snap(line: string, offset: number): number {
  const low = line.charCodeAt(offset) & 0xfc00;
  return low === 0xdc00 ? offset - 1 : offset;
}
