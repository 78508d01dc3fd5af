/**
 * The sheet a document is printed on: its pieces (tokens and comments, in order) and, for each piece, how it is
 * written and what whitespace stands before it. The steps of the printer only fill in this sheet. A piece cannot be
 * left out, so printing cannot lose text.
 */
import { type Piece, pieceAt } from "./print-pieces.ts";
import { offsetOf, type SyntaxNode } from "./tree.ts";

/** Columns that a line may have before a body on it is written out over several lines. */
export const LINE_WIDTH = 100;

/** One level of depth. */
export const INDENT = "  ";

export interface Edit {
  /** UTF-16 code units from the start of the text. */
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

export class Sheet {
  readonly pieces: readonly Piece[];
  /** What is written for each piece. */
  readonly text: string[];
  /** Whitespace before each piece when it stands on the line of the piece before it. */
  readonly space: string[];
  /** Columns added to that whitespace to line things up. */
  readonly pad: number[];
  /** Depth at which each piece stands when it is first on its line. */
  readonly indent: number[];
  readonly #source: string;
  readonly #newline: string;
  /** Line breaks before each piece: 0, 1, or 2 for a blank line. */
  readonly #breaks: number[];
  readonly #frozen: boolean[];
  /** For a piece that is written together with those after it, the end of the last of them. */
  readonly #mergedUpTo = new Map<number, number>();
  #columns: number[] | undefined;

  constructor(source: string, pieces: readonly Piece[]) {
    this.#source = source;
    this.pieces = pieces;
    this.text = pieces.map((piece) => piece.image);
    this.space = pieces.map(() => " ");
    this.pad = pieces.map(() => 0);
    this.indent = pieces.map(() => 0);
    this.#frozen = pieces.map(() => false);
    this.#breaks = pieces.map((_, at) =>
      Math.min(2, countNewlines(this.gap(at))),
    );
    this.#newline =
      /\r?\n/.exec(source)?.[0] ?? (/\r/.test(source) ? "\r" : "\n");
  }

  /** The index of the first piece at or after an offset in the source. */
  at(offset: number): number {
    return pieceAt(this.pieces, offset);
  }

  /** The absolute offset of a node. */
  offset(node: SyntaxNode): number {
    return offsetOf(node);
  }

  /** The line ending of the document. */
  get newline(): string {
    return this.#newline;
  }

  /** The whitespace before a piece as it stands in the source; past the last piece, what ends the document. */
  gap(at: number): string {
    return this.#source.slice(
      this.pieces[at - 1]?.end ?? 0,
      this.pieces[at]?.start ?? this.#source.length,
    );
  }

  breaks(at: number): number {
    return this.#breaks[at] ?? 0;
  }

  /** Sets the least and the most line breaks before a piece. Nothing may follow a line comment on its line. */
  limitBreaks(at: number, least: number, most: number): void {
    if (this.#frozen[at] || at >= this.pieces.length) return;
    const needed = this.pieces[at - 1]?.form === "line-comment" ? 1 : 0;
    this.#breaks[at] = Math.max(needed, least, Math.min(most, this.breaks(at)));
  }

  isComment(at: number): boolean {
    const form = this.pieces[at]?.form;
    return form === "line-comment" || form === "block-comment";
  }

  /** Whether a piece itself runs over several lines. */
  isTall(at: number): boolean {
    return /[\r\n]/.test(this.text[at] ?? "");
  }

  /** Whether a line break stands before any of the pieces `[first, end)`. */
  hasBreak(first: number, end: number): boolean {
    for (let at = first; at < end; at++) if (this.breaks(at) > 0) return true;
    return false;
  }

  /** Whether the pieces `[first, end)` do not stand on one line. */
  isBroken(first: number, end: number): boolean {
    for (let at = first; at < end; at++) if (this.isTall(at)) return true;
    return this.hasBreak(first + 1, end);
  }

  /** Keeps the whitespace before the pieces `[first, end)` as it is. */
  freeze(first: number, end: number): void {
    for (let at = first; at < end && at < this.pieces.length; at++)
      this.#frozen[at] = true;
  }

  /** Writes the pieces `[first, end)` as one text. They must be more than one. */
  merge(first: number, end: number, text: string): void {
    this.text[first] = text;
    this.#mergedUpTo.set(first, end);
    for (let at = first + 1; at < end; at++) {
      this.text[at] = "";
      this.space[at] = "";
      this.#breaks[at] = 0;
    }
  }

  /** Whether the whitespace before any of the pieces `[first, end)` is kept as it is. */
  isFrozen(first: number, end = first + 1): boolean {
    for (let at = first; at < end; at++) if (this.#frozen[at]) return true;
    return false;
  }

  /** Columns that the pieces `[first, end)` take on one line, padding apart. Text and space must not change after. */
  width(first: number, end: number): number {
    this.#columns ??= this.#measure();
    const upTo = (at: number) => this.#columns?.[at] ?? 0;
    return end <= first
      ? 0
      : upTo(end) - upTo(first) - (this.space[first]?.length ?? 0);
  }

  /** What must change in the source; each edit alone leaves the meaning as it is. */
  edits(): Edit[] {
    const edits: Edit[] = [];
    const push = (start: number, before: string, after: string) => {
      if (before !== after) edits.push(trim(start, before, after));
    };
    for (let at = 0; at < this.pieces.length; ) {
      const next = this.#mergedUpTo.get(at) ?? at + 1;
      const gap = this.gap(at);
      const start = this.pieces[at]?.start ?? 0;
      const image = this.#source.slice(start, this.pieces[next - 1]?.end);
      push(start - gap.length, gap, this.#written(at));
      push(start, image, this.text[at] ?? "");
      at = next;
    }
    const end = this.gap(this.pieces.length);
    const bom = this.pieces.length === 0 && end.startsWith("\uFEFF");
    push(
      this.#source.length - end.length,
      end,
      bom ? "\uFEFF" : this.pieces.length > 0 ? this.#newline : "",
    );
    return edits;
  }

  #written(at: number): string {
    const gap = this.gap(at);
    if (at === 0) return gap.startsWith("\uFEFF") ? "\uFEFF" : "";
    if (this.#frozen[at]) return gap;
    const breaks = this.breaks(at);
    if (breaks > 0)
      return this.#newline.repeat(breaks) + INDENT.repeat(this.indent[at] ?? 0);
    return (this.space[at] ?? "") + " ".repeat(this.pad[at] ?? 0);
  }

  #measure(): number[] {
    let column = 0;
    const columns = [0];
    this.text.forEach((text, at) => {
      column += (this.space[at]?.length ?? 0) + columnsOf(text);
      columns.push(column);
    });
    return columns;
  }
}

function countNewlines(text: string): number {
  return text.split(/\r\n?|\n/).length - 1;
}

/** Characters as one counts them on screen: accents typed as a mark of their own take no column. */
function columnsOf(text: string): number {
  // Almost all text is plain; only the rest pays for the search.
  return /^[\x20-\x7e]*$/.test(text)
    ? text.length
    : [...text.replace(/\p{M}/gu, "")].length;
}

/** The edit without the text that both ends have in common. */
function trim(start: number, before: string, after: string): Edit {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < shortest - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  return {
    start: start + head,
    length: before.length - head - tail,
    text: after.slice(head, after.length - tail),
  };
}
