/** The form in which words and names are compared: case, accents and typographic variants do not matter. */

const PLAIN = /^[a-z0-9_./'&-]*$/;
const ASCII = /^[\0-\x7f]*$/;
const MARKS = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc`\u00b4]/g;
const HYPHENS = /[\u2010-\u2015\u2212]/g;
const SPACES = /[\s\u00a0]+/g;

/**
 * Folds a word, name or enum word for comparison: lower case, no accents, straight apostrophes, plain hyphens,
 * single plain spaces, no soft hyphens or zero-width characters. Takes and gives UTF-16 text; idempotent.
 */
export function fold(text: string): string {
  // Nearly every word in a document is already plain, and this runs for each of them.
  if (PLAIN.test(text)) return text;
  if (ASCII.test(text)) {
    return text.toLowerCase().replaceAll("`", "'").replace(SPACES, " ").trim();
  }
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, "-")
    .replace(SPACES, " ")
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "");
}

/** True when two spellings count as the same word or name. */
export function sameName(left: string, right: string): boolean {
  return left === right || fold(left) === fold(right);
}
