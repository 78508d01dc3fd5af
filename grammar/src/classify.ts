/**
 * Gives each token its type in context: what is first on its line, what has a colon behind it, what is a unit.
 *
 * The grammar's four newline guards and its second token of lookahead live here, in one pass over the tokens, so that
 * the parser needs no gates and decides on one token.
 */
import type { IToken, TokenType } from "chevrotain";
import * as T from "./tokens.ts";
import { indentOfLine, isLineBreak } from "./unclosed.ts";
import { type WordClass, wordClassOf } from "./words.ts";

const idOf = (type: TokenType): number => type.tokenTypeIdx ?? -1;

const WORD = idOf(T.Word);
const LINE_WORD = idOf(T.LineWord);
const KEY = idOf(T.Key);
const STRING = idOf(T.Str);
const TEXT = idOf(T.Text);
const CODE = idOf(T.Code);
const NUMBER = idOf(T.Numerical);
const NUMBER_RANGE = idOf(T.NumberRange);
const SCALE = idOf(T.Scale);
const UNIT = idOf(T.Unit);
const MONTH = idOf(T.Month);
const AT = idOf(T.At);
const PREPOSITION = idOf(T.Preposition);
const DATE = idOf(T.DateText);
const TIME = idOf(T.Time);
const LOOSE_TIME = idOf(T.LooseTime);
const COLON = idOf(T.Colon);
const COMMA = idOf(T.Comma);
const SEMICOLON = idOf(T.Semicolon);
const LEFT_BRACE = idOf(T.LeftBrace);
const RIGHT_BRACE = idOf(T.RightBrace);
const BAR = idOf(T.Bar);
const EURO = idOf(T.Euro);
const PERCENT = idOf(T.Percent);
const DOT_DOT = idOf(T.DotDot);
const THROUGH = idOf(T.Through);
const TIMES = idOf(T.Times);

const RESERVED_TYPES = {
  preposition: T.Preposition,
  open: T.Open,
  "not-applicable": T.NotApplicable,
  euro: T.Euro,
} as const;

/** True when a line ends between two offsets. */
export function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isLineBreak(text.charCodeAt(at))) return true;
  }
  return false;
}

/** Offset just past a token. Chevrotain keeps no end when it tracks offsets only. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

/** Sets the final type of every token, in place. The offsets of the tokens are positions in `text`. */
export function classify(tokens: readonly IToken[], text: string): void {
  let previous: IToken | undefined;
  let before = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as IToken;
    const type = token.tokenTypeIdx;
    if (type === WORD) {
      const first =
        previous === undefined ||
        hasLineBreak(text, endOf(previous), token.startOffset);
      classifyWord(tokens, index, text, previous, before, first);
    } else if (type === NUMBER) {
      classifyNumber(tokens, index, text, previous, before);
    } else if (type === BAR) {
      if (
        previous === undefined ||
        hasLineBreak(text, endOf(previous), token.startOffset)
      ) {
        retype(token, T.RowBar);
      }
    } else if (type === STRING) {
      if (
        previous !== undefined &&
        before !== COLON &&
        before !== COMMA &&
        hasLineBreak(text, endOf(previous), token.startOffset)
      ) {
        retype(token, T.LineString);
      }
    } else if (type === CODE) {
      // `24h-period` and `4-weken` look like codes and are units.
      if (wordClassOf(token.image)?.role === "unit") {
        const behindNumber =
          isNumeric(before) &&
          !hasLineBreak(text, endOf(previous as IToken), token.startOffset);
        retype(token, behindNumber ? T.Unit : T.Word);
      }
    }
    previous = token;
    before = token.tokenTypeIdx;
  }
}

function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = idOf(type);
}

function isNumeric(type: number): boolean {
  return type === NUMBER || type === NUMBER_RANGE;
}

function startsStatement(before: number): boolean {
  return (
    before === -1 ||
    before === LEFT_BRACE ||
    before === RIGHT_BRACE ||
    before === SEMICOLON
  );
}

function classifyWord(
  tokens: readonly IToken[],
  index: number,
  text: string,
  previous: IToken | undefined,
  before: number,
  first: boolean,
): void {
  const token = tokens[index] as IToken;
  const isKey = tokens[index + 1]?.tokenTypeIdx === COLON;
  const meaning = wordClassOf(token.image);
  if (meaning) {
    const type = typeOf(meaning, tokens, index, text, before, first, isKey);
    if (type) {
      retype(token, type);
      return;
    }
  }
  if (first || startsStatement(before)) {
    if (isKey || !continues(tokens, index, text, previous, before)) {
      retype(token, T.LineWord);
    }
  } else if (isKey) retype(token, T.Key);
}

/** The type of a listed word, or undefined when it is an ordinary word here. */
function typeOf(
  meaning: WordClass,
  tokens: readonly IToken[],
  index: number,
  text: string,
  before: number,
  first: boolean,
  isKey: boolean,
): TokenType | undefined {
  switch (meaning.role) {
    case "unit":
      return !first &&
        !isKey &&
        (isNumeric(before) ||
          before === SCALE ||
          before === TIME ||
          before === LOOSE_TIME)
        ? T.Unit
        : undefined;
    case "scale":
      return !first && !isKey && isNumeric(before) ? T.Scale : undefined;
    case "month":
      if (first || isKey) return undefined;
      return before === NUMBER || isYear(tokens[index + 1], tokens[index], text)
        ? T.Month
        : undefined;
  }
  if (isKey) return T.ReservedKey;
  if (meaning.role === "bound") {
    if (meaning.meaning === "tot") return T.Until;
    return meaning.meaning === "t/m" ? T.Through : T.Bound;
  }
  if (meaning.role === "preposition" && leadsToTime(tokens, index, before)) {
    return T.At;
  }
  return RESERVED_TYPES[meaning.role];
}

/** `om 12:00`, and after a date also `om 12.00 uur`. */
function leadsToTime(
  tokens: readonly IToken[],
  index: number,
  before: number,
): boolean {
  const next = tokens[index + 1];
  if (next?.tokenTypeIdx === TIME) return true;
  return (
    before === DATE &&
    next?.tokenTypeIdx === NUMBER &&
    isLooseTime(next, tokens[index + 2])
  );
}

function isYear(
  token: IToken | undefined,
  previous: IToken | undefined,
  text: string,
): boolean {
  return (
    token !== undefined &&
    previous !== undefined &&
    token.tokenTypeIdx === NUMBER &&
    token.image.length === 4 &&
    !hasLineBreak(text, endOf(previous), token.startOffset)
  );
}

/**
 * A word on a new line goes on with the value list when a colon or comma leads to it, unless the line looks like the
 * next statement: not indented deeper, and more on it than a list would have, or the head of a block, which no value
 * looks like. So `stadium:` above a block, which is what a half-typed line looks like, does not swallow that block.
 */
function continues(
  tokens: readonly IToken[],
  index: number,
  text: string,
  previous: IToken | undefined,
  before: number,
): boolean {
  if (
    previous === undefined ||
    (before !== COLON && before !== COMMA && before !== PREPOSITION)
  ) {
    return false;
  }
  const token = tokens[index] as IToken;
  const next = tokens[index + 1];
  if (!next || hasLineBreak(text, endOf(token), next.startOffset)) return true;
  if (isBlockHead(tokens, index)) return false;
  switch (next.tokenTypeIdx) {
    case LEFT_BRACE:
    case STRING:
    case TEXT:
    case NUMBER:
    case CODE:
    case WORD:
      return (
        indentOfLine(text, token.startOffset) >
        indentOfLine(text, previous.startOffset)
      );
    default:
      return true;
  }
}

/** A word with a title, or with a name and then a title or a brace: `product "X"`, `perceel 1 {`. */
function isBlockHead(tokens: readonly IToken[], index: number): boolean {
  const next = tokens[index + 1]?.tokenTypeIdx;
  if (next === STRING) return true;
  if (next !== WORD && next !== NUMBER && next !== CODE) return false;
  const last = tokens[index + 2]?.tokenTypeIdx;
  return last === STRING || last === LEFT_BRACE;
}

function classifyNumber(
  tokens: readonly IToken[],
  index: number,
  text: string,
  previous: IToken | undefined,
  before: number,
): void {
  const token = tokens[index] as IToken;
  const next = tokens[index + 1];
  if (before === WORD || before === LINE_WORD || before === KEY) {
    if (
      previous !== undefined &&
      !hasLineBreak(text, endOf(previous), token.startOffset) &&
      !hasSuffix(tokens, index, text)
    ) {
      retype(token, T.NameNumber);
    }
  } else if (before === DATE || before === AT || before === MONTH) {
    if (isLooseTime(token, next) && before !== MONTH) {
      retype(token, T.LooseTime);
    }
  } else if (before === NUMBER && tokens[index - 2]?.tokenTypeIdx === MONTH) {
    if (isLooseTime(token, next)) retype(token, T.LooseTime);
  }
}

/** `12.00 uur`, `12 uur`. */
function isLooseTime(token: IToken, next: IToken | undefined): boolean {
  return (
    /^\d{1,2}(?:\.\d{2})?$/.test(token.image) &&
    next !== undefined &&
    wordMeansHour(next)
  );
}

function wordMeansHour(token: IToken): boolean {
  if (token.tokenTypeIdx !== WORD && token.tokenTypeIdx !== UNIT) return false;
  const meaning = wordClassOf(token.image);
  return meaning?.role === "unit" && meaning.meaning === "uur";
}

/** True when what follows makes a number a quantity, not a name: `12 plaatsen`, `60%`, `1..2`. */
function hasSuffix(
  tokens: readonly IToken[],
  index: number,
  text: string,
): boolean {
  const token = tokens[index] as IToken;
  const next = tokens[index + 1];
  if (
    !next ||
    tokens[index + 2]?.tokenTypeIdx === COLON ||
    hasLineBreak(text, endOf(token), next.startOffset)
  ) {
    return false;
  }
  switch (next.tokenTypeIdx) {
    case PERCENT:
    case DOT_DOT:
    case THROUGH:
    case TIMES:
    case EURO:
      return true;
    case CODE:
      return wordClassOf(next.image)?.role === "unit";
    case WORD: {
      const role = wordClassOf(next.image)?.role;
      return (
        role === "unit" ||
        role === "scale" ||
        role === "month" ||
        role === "bound" ||
        role === "euro"
      );
    }
    default:
      return false;
  }
}
