import type { WordForms } from "../vocabulary/define.ts";
import type { Key } from "../vocabulary/lookup.ts";
import type { VocabularyTexts, WordTexts } from "../vocabulary/texts.ts";
import type { Language } from "./convert.ts";

/** What words of the vocabulary mean, as paragraphs of Markdown for hover and completion. */

/** What a key is, and where the term comes from; `linked` turns a source into a link. */
export function describe(
  { id, keyword, entry }: Key,
  texts: VocabularyTexts,
  language: Language,
  linked: (source: string) => string = (source) => source,
): string[] {
  const heading =
    language === "nl"
      ? `**${keyword}** (${entry.en})`
      : `**${entry.en}** (${keyword})`;
  const known = texts[id];
  if (!known) return [heading];
  return [heading, known.doc[language], origin(known.source, language, linked)];
}

/** The word of an enumeration with its meaning, and its own source where it has one. */
export function describeWord(
  word: string,
  { en }: WordForms,
  { doc, source }: WordTexts,
  language: Language,
  linked: (source: string) => string = (source) => source,
): string[] {
  return [
    `**${language === "nl" ? word : en}**`,
    ...(doc ? [doc[language]] : []),
    ...(source ? [origin(source, language, linked)] : []),
  ];
}

function origin(
  source: string,
  language: Language,
  linked: (source: string) => string,
): string {
  return language === "nl"
    ? `*Herkomst: ${linked(source)}*`
    : `*Source: ${linked(source)}*`;
}

/** What a document says, in Markdown: nothing in it counts as a mark, so that it cannot load or link to anything. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>!#|&~]/gu, "\\$&");
}
