/**
 * Prose (`"""`) and block comments: the two tokens that can swallow the rest of a document when their end is missing.
 * An unclosed one ends before the first later line that starts with `key:` or `}`, at or left of the opening line.
 */

const PROSE_MARK = '"""';
const COMMENT_END = "*/";
/** A line that cannot be prose: its indentation, then a closing brace or a key. */
const BOUNDARY =
  /[ \t]*(?:\}|[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f./'-]*[ \t]*:)/y;

/** Where the last closing marks of a text stand; looked up once, or many openings without an end would be quadratic. */
export class ClosingMarks {
  private readonly text: string;
  private lastProse: number | undefined;
  private lastComment: number | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Offset of the last `"""`, -1 when there is none. */
  get prose(): number {
    this.lastProse ??= this.text.lastIndexOf(PROSE_MARK);
    return this.lastProse;
  }

  /** Offset of the last end of a comment, -1 when there is none. */
  get comment(): number {
    this.lastComment ??= this.text.lastIndexOf(COMMENT_END);
    return this.lastComment;
  }
}

/** The closing marks of a text, for `tokenize`. */
export function closingMarksOf(text: string): ClosingMarks {
  return new ClosingMarks(text);
}

/** Length of the prose token that starts at `offset`, or 0 when none does. */
export function proseLength(
  text: string,
  offset: number,
  marks: ClosingMarks,
): number {
  if (!text.startsWith(PROSE_MARK, offset)) return 0;
  const inner = offset + PROSE_MARK.length;
  if (marks.prose < inner) {
    return (boundaryAfter(text, offset, text.length) ?? text.length) - offset;
  }
  const close = text.indexOf(PROSE_MARK, inner);
  if (followsColon(text, close, inner)) {
    // `key: """` further down is an opening, so this one was never closed.
    const boundary = boundaryAfter(text, offset, close);
    if (boundary !== undefined) return boundary - offset;
  }
  return close + PROSE_MARK.length - offset;
}

/** Length of the block comment that starts at `offset`, or 0 when none does. */
export function commentLength(
  text: string,
  offset: number,
  marks: ClosingMarks,
): number {
  if (!text.startsWith("/*", offset)) return 0;
  if (marks.comment < offset + 2) {
    return (boundaryAfter(text, offset, text.length) ?? text.length) - offset;
  }
  return text.indexOf(COMMENT_END, offset + 2) + COMMENT_END.length - offset;
}

/** True when a token's own text has its closing mark. */
export function isClosedProse(image: string): boolean {
  return image.length >= 6 && image.endsWith(PROSE_MARK);
}

/** True when a block comment's own text has its closing mark. */
export function isClosedComment(image: string): boolean {
  return image.length >= 4 && image.endsWith(COMMENT_END);
}

function followsColon(text: string, offset: number, from: number): boolean {
  let at = offset - 1;
  while (at >= from && (text[at] === " " || text[at] === "\t")) at--;
  return at >= from && text[at] === ":";
}

/** The end of the line before the first line, up to a limit, that a document goes on with. */
function boundaryAfter(
  text: string,
  opening: number,
  limit: number,
): number | undefined {
  let indent: number | undefined;
  for (let at = opening; at < limit; at++) {
    if (!isLineBreak(text.charCodeAt(at))) continue;
    BOUNDARY.lastIndex = at + 1;
    if (!BOUNDARY.test(text)) continue;
    // Looked up late: a line may hold thousands of openings.
    indent ??= indentOfLine(text, opening);
    if (indentOfLine(text, at + 1) > indent) continue;
    return text[at] === "\n" && text[at - 1] === "\r" ? at - 1 : at;
  }
  return undefined;
}

/** Columns of white space at the start of the line that holds `offset`, a tab counted as one. */
export function indentOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  let at = start;
  while (text[at] === " " || text[at] === "\t") at++;
  return at - start;
}

/** True for the UTF-16 code units that end a line. */
export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
