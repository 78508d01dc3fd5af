import type { EnumWords, Localized } from "../vocabulary/define.ts";

/** A word of the vocabulary in both languages, `outputgericht` and `output-based`; other text as it is. */
export function term(words: EnumWords, word: string): Localized {
  return { nl: word, en: words[word]?.en ?? word };
}
