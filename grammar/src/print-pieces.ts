/** The tokens and comments of a document in one list, in order: everything in it that is not whitespace. */
import { BlockComment, tokenize } from "./tokens.ts";
import type { SourceFile } from "./tree.ts";
import { closingMarksOf } from "./unclosed.ts";

export interface Piece {
  /** UTF-16 code units from the start of the text; `end` is past the last one. */
  readonly start: number;
  readonly end: number;
  readonly image: string;
  readonly form: "token" | "line-comment" | "block-comment";
}

/** The pieces of a file, in the order of its text. */
export function piecesOf(file: SourceFile): Piece[] {
  const { tokens, comments } = tokenize(file.text, closingMarksOf(file.text));
  const pieces: Piece[] = [];
  const push = (start: number, image: string, form: Piece["form"]) => {
    pieces.push({ start, end: start + image.length, image, form });
  };
  let next = 0;
  const commentsBefore = (offset: number) => {
    for (; next < comments.length; next++) {
      const comment = comments[next];
      if (!comment || comment.startOffset > offset) return;
      const isBlock = comment.tokenType === BlockComment;
      push(
        comment.startOffset,
        comment.image,
        isBlock ? "block-comment" : "line-comment",
      );
    }
  };
  for (const token of tokens) {
    commentsBefore(token.startOffset);
    push(token.startOffset, token.image, "token");
  }
  commentsBefore(file.text.length);
  return pieces;
}

/** The index of the first piece at or after an offset in the text. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
