/** From text to tree: lex, mend the braces, give tokens their context, parse, and keep one error a line. */
import type { IToken } from "chevrotain";
import { countBraces, MAX_DEPTH, pruneDepth } from "./braces.ts";
import { classify } from "./classify.ts";
import { onePerLine } from "./errors.ts";
import { readableLength } from "./limits.ts";
import { repairBraces } from "./repair.ts";
import { BestekParser } from "./statement-parser.ts";
import { BlockComment, DocComment, tokenize } from "./tokens.ts";
import type {
  Comment,
  SourceFile,
  SyntaxError as SyntaxFault,
} from "./tree.ts";
import { isClosedComment } from "./unclosed.ts";

let parser: BestekParser | undefined;

/** The one parser, made when it is first needed: making it costs more than parsing a small document. */
export function sharedParser(): BestekParser {
  parser ??= new BestekParser();
  return parser;
}

/**
 * Parses a whole document. Takes any text whatever and never throws; what is wrong with the text is in `errors`.
 * All positions are UTF-16 code units of `text` as given, byte order mark included.
 */
export function parse(text: string): SourceFile {
  const errors: SyntaxFault[] = [];
  const readable = readableLength(text);
  if (readable < text.length) {
    errors.push({
      code: "text-too-large",
      start: readable,
      length: 0,
      data: {},
    });
  }
  const { tokens, comments } = tokenize(text.slice(0, readable));
  const file: SourceFile = {
    kind: "file",
    parent: undefined,
    start: 0,
    length: text.length,
    text,
    statements: [],
    comments: commentsOf(comments, errors),
    errors,
  };
  const braces = countBraces(tokens);
  let mended = tokens;
  let deepest = braces.deepest;
  if (!braces.balanced) {
    mended = repairBraces(tokens, text, errors);
    deepest = countBraces(mended).deepest;
  }
  if (deepest >= MAX_DEPTH) mended = pruneDepth(mended, errors);
  classify(mended, text);
  sharedParser().run({
    tokens: mended,
    comments,
    text,
    owner: file,
    ownerStart: 0,
    errors,
  });
  file.errors = onePerLine(errors, text);
  return file;
}

/** The comments of a token group as tree data; reports those that were not closed. */
export function commentsOf(
  tokens: readonly IToken[],
  errors: SyntaxFault[],
): Comment[] {
  return tokens.map(({ image, startOffset, tokenTypeIdx }) => {
    if (tokenTypeIdx === BlockComment.tokenTypeIdx && !isClosedComment(image)) {
      errors.push({
        code: "unclosed-comment",
        start: startOffset,
        length: 2,
        data: {},
      });
    }
    return {
      form:
        tokenTypeIdx === DocComment.tokenTypeIdx
          ? "doc"
          : tokenTypeIdx === BlockComment.tokenTypeIdx
            ? "block"
            : "line",
      start: startOffset,
      length: image.length,
    };
  });
}
