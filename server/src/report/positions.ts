/** A place as people and editors count: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text start. A line ends with `\n`, `\r\n` or a lone `\r`, as in editors. */
export class Lines {
  readonly text: string;
  readonly #starts: Uint32Array;

  constructor(text: string) {
    this.text = text;
    this.#starts = lineStarts(text);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The position of an offset; one past the end is the end of the text. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = this.#lineOf(at);
    return { line: line + 1, column: at - this.#start(line) + 1 };
  }

  /** The offset of a position; a column past the end of the line is the end of that line. */
  offsetAt({ line, column }: Position): number {
    if (line < 1) return 0;
    if (line > this.count) return this.text.length;
    const start = this.startOf(line);
    return start + Math.min(Math.max(0, column - 1), this.line(line).length);
  }

  /** The offset at which a line (from 1) starts. */
  startOf(line: number): number {
    return this.#start(line - 1);
  }

  /** A line (from 1) without its line end. */
  line(line: number): string {
    const start = this.#start(line - 1);
    let end = line < this.count ? this.#start(line) : this.text.length;
    while (end > start && isLineEnd(this.text.charCodeAt(end - 1))) end -= 1;
    return this.text.slice(start, end);
  }

  /** The last line, from 0, that starts at or before the offset. */
  #lineOf(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #start(index: number): number {
    return this.#starts[index] ?? this.text.length;
  }
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function lineStarts(text: string): Uint32Array {
  const starts = [0];
  // Searching for the ends is many times faster than looking at every code unit.
  const hasReturn = text.includes("\r");
  if (!hasReturn) {
    let at = text.indexOf("\n");
    while (at >= 0) {
      starts.push(at + 1);
      at = text.indexOf("\n", at + 1);
    }
  } else {
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) {
      starts.push(index + end.length);
    }
  }
  return Uint32Array.from(starts);
}
