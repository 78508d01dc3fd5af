import type { Entry, EnumWord, EnumWords, Localized } from "./define.ts";
import { vocabulary } from "./index.ts";

/**
 * What keys and words mean, for people. No check needs it, so that in the built programs it stands in a file beside the
 * code, read when someone asks: import this file dynamically.
 */
export interface KeyTexts {
  readonly doc: Localized;
  readonly source: string;
  /** What the words mean that the key takes, by their Dutch spelling; not every word needs it. */
  readonly words?: Readonly<Record<string, WordTexts>>;
}

/** What a word means, and where it comes from when that differs from its key. */
export type WordTexts = Pick<EnumWord, "doc" | "source">;

/** The texts by the id of the entry. */
export type VocabularyTexts = Readonly<Record<string, KeyTexts>>;

/** The texts of every entry of the vocabulary. */
export const vocabularyTexts: VocabularyTexts = Object.fromEntries(
  Object.entries(vocabulary as Readonly<Record<string, Entry>>).map(
    ([id, entry]) => [id, textsOf(entry)],
  ),
);

function textsOf({ doc, source, value = [] }: Entry): KeyTexts {
  const types = "type" in value ? [value] : value;
  const words = types.flatMap((type) =>
    type.type === "enum" ? docsOf(type.words) : [],
  );
  return {
    doc,
    source,
    ...(words.length > 0 && { words: Object.fromEntries(words) }),
  };
}

function docsOf(words: EnumWords): [string, WordTexts][] {
  return Object.entries(words).flatMap(([word, { doc, source }]) =>
    doc || source
      ? [[word, { ...(doc && { doc }), ...(source && { source }) }]]
      : [],
  );
}
