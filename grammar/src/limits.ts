/** How much of a text is read. Real documents are hundreds of times smaller; this is for what is not one. */

/** Tokens that fit in memory with room to spare; text of fifty megabytes has some six million. */
const MAX_TOKENS = 10_000_000;
/** Errors that are kept while parsing; nobody reads more, and there can be one a character. */
export const MAX_ERRORS = 20_000;

/** UTF-16 code units of `text` that hold at most the tokens that can be read; nearly always all of it. */
export function readableLength(text: string, tokens = MAX_TOKENS): number {
  if (text.length <= tokens) return text.length;
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    // A digit may start a token in the middle of letters and the reverse, so only letters run on.
    if (kind !== SPACE && !(kind === LETTER && inWord) && ++count > tokens) {
      return at;
    }
    inWord = kind === LETTER;
  }
  return text.length;
}

const SPACE = 0;
const LETTER = 1;
const OTHER = 2;

function kindOf(code: number): number {
  if (code <= 32) return SPACE;
  const folded = code | 32;
  return (folded >= 97 && folded <= 122) || code > 127 ? LETTER : OTHER;
}
