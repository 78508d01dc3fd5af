/** How many columns of a terminal a text takes, and what may be written there at all. */

/** Marks, joiners and other characters that take no column of their own. */
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** East Asian wide and full-width characters, and emoji. */
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}])$/u;

/** Columns that one character (a code point) takes. */
export function widthOf(character: string): number {
  // Nearly everything people write is below the first wide character.
  if (character < "\u0300") return 1;
  if (zeroWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/**
 * The text with everything that could steer a terminal made visible or harmless: control characters and directions
 * become the replacement character. Line ends become spaces.
 */
export function harmless(text: string): string {
  return text
    .replace(/\r\n|[\r\n]/g, " ")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd")
    .replace(/\p{Cs}/gu, "\ufffd");
}
