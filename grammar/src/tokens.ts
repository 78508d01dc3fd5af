/**
 * The token types and the lexer. The lexer knows one WORD; `classify.ts` gives a word, number, string or bar its final
 * type from what stands next to it, so that one token of lookahead decides everything in the parser.
 */
import {
  type CustomPatternMatcherReturn,
  createToken,
  type IToken,
  type ITokenConfig,
  Lexer,
  type TokenType,
} from "chevrotain";
import { ClosingMarks, commentLength, proseLength } from "./unclosed.ts";
import {
  BOUNDS,
  NOT_APPLICABLE_WORDS,
  OPEN_WORDS,
  SCALES,
  UNITS,
} from "./words.ts";

/** Letters of the Latin script; a word may go on with combining marks and soft hyphens. */
const LETTER =
  "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff";
const INNER = `${LETTER}\\d_\\u00ad\\u0300-\\u036f`;

function charsOf(...ranges: readonly (readonly [number, number])[]): string[] {
  return ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) =>
      String.fromCharCode(from + index),
    ),
  );
}

const LETTERS = charsOf(
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x24f],
  [0x1e00, 0x1eff],
);
/** One character of each bucket in which Chevrotain looks for patterns by first character: 255 wide above Latin 1. */
const EVERYWHERE = Array.from({ length: 513 }, (_, bucket) =>
  String.fromCharCode(
    bucket < 256 ? bucket : Math.min(256 + (bucket - 256) * 255, 0xffff),
  ),
);
const DIGITS = charsOf([0x30, 0x39]);
const SIGNS = ["-", "\u2212", "\u2013"];

/** `n.v.t.`, `max.`, `mln.`: the only words that may end in a point, as a pattern in any case. */
const DOTTED = [
  ...BOUNDS,
  ...OPEN_WORDS,
  ...NOT_APPLICABLE_WORDS,
  ...UNITS,
  ...SCALES,
]
  .flatMap(({ nl, en }) => [...nl, ...en])
  .filter((word) => word.endsWith("."))
  .map((word) =>
    word.replace(/./g, (char) =>
      char === "." ? "\\." : `[${char.toUpperCase()}${char.toLowerCase()}]`,
    ),
  )
  .join("|");

function category(name: string): TokenType {
  return createToken({ name, pattern: Lexer.NA });
}

function token(
  name: string,
  pattern: NonNullable<ITokenConfig["pattern"]>,
  categories: TokenType[] = [],
  hint?: string[],
): TokenType {
  return createToken({
    name,
    pattern,
    categories,
    line_breaks: false,
    ...(hint && { start_chars_hint: hint }),
  });
}

/** A type that only `classify.ts` or `repair.ts` gives. */
function contextual(name: string, categories: TokenType[] = []): TokenType {
  return token(name, Lexer.NA, categories);
}

// What may stand at a place in the grammar.
export const Keyword = category("Keyword");
export const Name = category("Name");
export const HeadLoose = category("HeadLoose");
export const Loose = category("Loose");
export const Limit = category("Limit");
export const RangeMark = category("RangeMark");
export const Numeral = category("Numeral");
export const ClockTime = category("ClockTime");
/** Can start text that belongs nowhere. */
export const Stray = category("Stray");
/** Is skipped once skipping has begun: everything but a statement's start, `;`, braces and a new row. */
export const Skippable = category("Skippable");
/** Cannot stand in a table cell. */
export const CellStray = category("CellStray");
/** Cannot be a column head. */
export const HeadStray = category("HeadStray");

const anywhere = [Stray, Skippable, CellStray, HeadStray];
const literal = [Stray, Skippable, HeadStray];

/** A word inside a line: a name, a value, or loose. */
export const Word = token(
  "Word",
  new RegExp(
    `(?:${DOTTED})(?![${LETTER}\\d.])|(?:['\u2019][${LETTER}]-)?[${LETTER}][${INNER}]*(?:[-\u2011.'\u2019/&][${LETTER}\\d][${INNER}]*)*`,
  ),
  [Name, HeadLoose, Loose, Stray, Skippable],
  [...LETTERS, "'", "\u2019"],
);
/** A word that can only start a statement: first on its line, or after `{`, `}` or `;`. */
export const LineWord = contextual("LineWord", [Keyword]);
/** A word inside a line with a colon behind it. */
export const Key = contextual("Key", [
  Keyword,
  Name,
  HeadLoose,
  Skippable,
  CellStray,
  HeadStray,
]);
/** A reserved word with a colon behind it, written as a key by mistake. */
export const ReservedKey = contextual("ReservedKey", [Keyword]);

export const Preposition = contextual("Preposition", [
  HeadLoose,
  Loose,
  ...anywhere,
]);
/** `om` before a time of day. */
export const At = contextual("At", anywhere);
export const Bound = contextual("Bound", [Limit, ...literal]);
export const Until = contextual("Until", [Limit, RangeMark, ...literal]);
export const Open = contextual("Open", literal);
export const NotApplicable = contextual("NotApplicable", literal);
export const Unit = contextual("Unit", anywhere);
export const Month = contextual("Month", literal);
export const Scale = contextual("Scale", anywhere);

export const Through = token(
  "Through",
  /tot[ \t\u00a0]+en[ \t\u00a0]+met(?![\w-])/i,
  [Limit, RangeMark, ...literal],
  ["t", "T"],
);
export const Vat = token(
  "Vat",
  /(?:excl(?:\.|usief|uding|usive)?|incl(?:\.|usief|uding|usive)?|ex\.?)[ \t\u00a0]+(?:btw|vat)(?![\w-])/i,
  anywhere,
  ["e", "E", "i", "I"],
);

export const Text = token(
  "Text",
  (source, offset) => matchOf(source, offset, proseLength),
  literal,
  ['"'],
);
export const Str = token(
  "Str",
  /"[^"\r\n]*"?|\u201c[^\u201d"\r\n]*[\u201d"]?|\u201e[^\u201d\u201c"\r\n]*[\u201d\u201c"]?/,
  literal,
  ['"', "\u201c", "\u201e"],
);
/** A string first on its line that no comma or colon leads to. */
export const LineString = contextual("LineString", [
  Stray,
  Skippable,
  HeadStray,
]);

export const Time = token("Time", /\d{1,2}:\d{2}(?![\d:])/, [
  ClockTime,
  ...anywhere,
]);
/** `12.00` or `12` where a time of day is meant. */
export const LooseTime = contextual("LooseTime", [ClockTime, ...anywhere]);
export const DateText = token(
  "Date",
  /\d{4}-\d{2}-\d{2}(?![\d-])|\d{4}-(?:0[1-9]|1[0-2])(?![\d-])|\d{1,2}-\d{1,2}-\d{4}(?![\d-])/,
  literal,
);
export const Quarter = token(
  "Quarter",
  /[Qq][1-4][ \t\u00a0]+\d{4}(?!\d)/,
  literal,
);
export const Code = token(
  "Code",
  new RegExp(
    `\\d{8}-\\d(?![\\d-])|(?!\\d+[xX\u00d7](?![${LETTER}]))\\d+(?:\\.\\d+)*-?[${LETTER}][${INNER}]*(?:[-./][${LETTER}\\d][${INNER}]*)*`,
  ),
  [Name, ...literal],
  DIGITS,
);
export const NumberRange = token(
  "NumberRange",
  /\d+(?:[.,]\d+)*[-\u2013]\d+(?:[.,]\d+)*/,
  [Numeral, ...literal],
);
export const Numerical = token(
  "Number",
  /[-\u2212\u2013]?\d+(?:[.,]\d+)*(?:,[-\u2013\u2014]{1,2}(?!\d))?/,
  [Numeral, ...literal],
  [...SIGNS, ...DIGITS],
);
/** A number that names what is defined: `perceel 1`. */
export const NameNumber = contextual("NameNumber", [
  Numeral,
  Name,
  HeadLoose,
  Loose,
  ...literal,
]);
/** A bare `x`, or one against a digit, is never a word. */
export const Times = token(
  "Times",
  new RegExp(
    `[x\u00d7](?![${INNER}'\u2019&/.-])|(?<=\\d[ \\t]*)[xX\u00d7](?=[ \\t]*\\d)`,
  ),
  anywhere,
  ["x", "X", "\u00d7"],
);

export const Euro = token("Euro", "\u20ac", literal);
export const Percent = token("Percent", "%", anywhere);
export const DotDot = token(
  "DotDot",
  /\.{2,3}|\u2026/,
  [RangeMark, ...anywhere],
  [".", "\u2026"],
);
/** `=` is read as a colon and reported. */
export const Colon = token("Colon", /[:=]/, anywhere);
export const Comma = token("Comma", ",", [Skippable, CellStray, HeadStray]);
export const Semicolon = token("Semicolon", ";");
export const LeftBrace = token("LeftBrace", "{");
export const RightBrace = token("RightBrace", "}");
export const Bar = token("Bar", "|", [Stray, Skippable]);
/** A bar first on its line: a row starts here. */
export const RowBar = contextual("RowBar", [Stray]);

const COMMENTS = "comments";
const Space = createToken({
  name: "Space",
  pattern: /[ \t\r\n]+/,
  group: Lexer.SKIPPED,
  line_breaks: false,
});
const PastedSpace = createToken({
  name: "PastedSpace",
  pattern:
    /[\v\f\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+/,
  group: Lexer.SKIPPED,
  line_breaks: false,
});
export const DocComment = createToken({
  name: "DocComment",
  pattern: /\/\/\/[^\r\n]*/,
  group: COMMENTS,
});
const LineComment = createToken({
  name: "LineComment",
  pattern: /\/\/[^\r\n]*/,
  group: COMMENTS,
});
export const BlockComment = createToken({
  name: "BlockComment",
  pattern: (source, offset) => matchOf(source, offset, commentLength),
  group: COMMENTS,
  line_breaks: false,
  start_chars_hint: ["/"],
});
/** Whatever nothing else takes: runs of characters of no use, or one character out of place. */
export const Unknown = token(
  "Unknown",
  new RegExp(
    `[^\\s${LETTER}\\d"\u201c\u201e'\u2019\u2013\u2212\u20ac\u2026\u00d7%:=,;{}|./\u00ad\u200b-\u200d\u2060\ufeff-]+|[^\\s]`,
  ),
  anywhere,
  EVERYWHERE,
);

const lexed: TokenType[] = [
  Space,
  DocComment,
  LineComment,
  BlockComment,
  Text,
  Str,
  Times,
  Quarter,
  Through,
  Vat,
  Word,
  Time,
  DateText,
  Code,
  NumberRange,
  Numerical,
  DotDot,
  Euro,
  Percent,
  Colon,
  Comma,
  Semicolon,
  LeftBrace,
  RightBrace,
  Bar,
  PastedSpace,
  Unknown,
];

/** Every type the parser may meet. */
export const vocabulary: TokenType[] = [
  Keyword,
  Name,
  HeadLoose,
  Loose,
  Limit,
  RangeMark,
  Numeral,
  ClockTime,
  Stray,
  Skippable,
  CellStray,
  HeadStray,
  ...lexed,
  LineWord,
  Key,
  ReservedKey,
  Preposition,
  At,
  Bound,
  Until,
  Open,
  NotApplicable,
  Unit,
  Month,
  Scale,
  LineString,
  LooseTime,
  NameNumber,
  RowBar,
];

/** The closing marks of the text that is being lexed: the lexer hands its patterns only the text and an offset. */
let marks = new ClosingMarks("");

function matchOf(
  source: string,
  offset: number,
  lengthAt: (text: string, offset: number, marks: ClosingMarks) => number,
): CustomPatternMatcherReturn | null {
  const length = lengthAt(source, offset, marks);
  return length === 0 ? null : [source.slice(offset, offset + length)];
}

let lexer: Lexer | undefined;

/** Builds the lexer; with `validate` it also checks its own definition, which only a test needs. */
export function createLexer(validate: boolean): Lexer {
  return new Lexer(lexed, {
    ensureOptimizations: true,
    positionTracking: "onlyOffset",
    skipValidations: !validate,
  });
}

/** Cuts a text into tokens and comments; offsets are UTF-16 code units from the start of `text`. Never fails. */
export function tokenize(
  text: string,
  closing: ClosingMarks = new ClosingMarks(text),
): {
  tokens: IToken[];
  comments: IToken[];
} {
  lexer ??= createLexer(false);
  marks = closing;
  const { tokens, groups } = lexer.tokenize(text);
  marks = new ClosingMarks("");
  return { tokens, comments: groups[COMMENTS] ?? [] };
}
