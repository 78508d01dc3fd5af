/** Documentation comments: the `///` lines directly above a statement. */
import type { IToken } from "chevrotain";
import { endOf } from "./classify.ts";
import { DocComment } from "./tokens.ts";
import type { Statement } from "./tree.ts";
import { isLineBreak } from "./unclosed.ts";

const MARK = /^\/\/\/ ?/;

/** Hands the documentation comments of a text to its statements, which come in the order of the text. */
export class DocReader {
  private readonly comments: readonly IToken[];
  private readonly text: string;
  private next = 0;

  constructor(comments: readonly IToken[], text: string) {
    this.comments = comments;
    this.text = text;
  }

  /** Gives `statement`, which starts at an absolute offset, the text of the lines directly above it. */
  attach(statement: Statement, start: number): void {
    const { comments } = this;
    let index = this.next;
    while (index < comments.length && this.startAt(index) < start) index++;
    if (index === this.next) return;
    const lines: string[] = [];
    let below = start;
    for (let at = index - 1; at >= this.next; at--) {
      const comment = comments[at] as IToken;
      if (
        comment.tokenTypeIdx !== DocComment.tokenTypeIdx ||
        !this.isDirectlyAbove(endOf(comment), below) ||
        !this.isFirstOnLine(comment.startOffset)
      ) {
        break;
      }
      lines.unshift(comment.image.replace(MARK, "").trimEnd());
      below = comment.startOffset;
    }
    this.next = index;
    if (lines.length > 0) statement.doc = lines.join("\n");
  }

  private startAt(index: number): number {
    return this.comments[index]?.startOffset ?? Number.POSITIVE_INFINITY;
  }

  /** True when only white space and one line end stand between two offsets. */
  private isDirectlyAbove(end: number, below: number): boolean {
    return /^[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*$/.test(
      this.text.slice(end, below),
    );
  }

  private isFirstOnLine(offset: number): boolean {
    let at = offset - 1;
    while (at >= 0 && (this.text[at] === " " || this.text[at] === "\t")) at--;
    return (
      at < 0 ||
      isLineBreak(this.text.charCodeAt(at)) ||
      this.text[at] === "\ufeff"
    );
  }
}
