import type { Language } from "../../../grammar/src/exact.ts";
import { loadTermUsage } from "../report/rule-docs.ts";
import { describeTerm } from "../vocabulary/term-texts.ts";
import {
  nameOfKind,
  spellingOf,
  type Term,
  termsNamed,
  type ValueTerm,
  valuesNamed,
} from "../vocabulary/terms.ts";
import type { VocabularyTexts } from "../vocabulary/texts.ts";
import { explainWords } from "./explain-texts.ts";

/** What a word of the language means: the text of its page. Undefined when the language does not have it. */
export async function termText(
  word: string,
  language: Language,
): Promise<string | undefined> {
  const { vocabularyTexts } = await import("../vocabulary/texts.ts");
  const terms = termsNamed(word);
  if (terms.length > 0) {
    const usage = await loadTermUsage();
    const sections = terms.map((term) =>
      sectionOf(term, usage[term.key.id], language, vocabularyTexts),
    );
    return `${sections.join("\n\n\n")}\n`;
  }
  const values = valuesNamed(word);
  return values.length > 0
    ? `${values.map((value) => valueLine(value, language, vocabularyTexts)).join("\n\n")}\n`
    : undefined;
}

function sectionOf(
  term: Term,
  used: Awaited<ReturnType<typeof loadTermUsage>>[string] | undefined,
  language: Language,
  meanings: VocabularyTexts,
): string {
  const { meaning, facts, words } = describeTerm(term, language, meanings);
  const example = used?.example?.[language];
  const rules = used?.rules ?? [];
  return [
    spellingOf(term, language),
    meaning,
    facts.map(([name, text]) => `${name}: ${text}`).join("\n"),
    ...(words.length > 0
      ? [words.map(([name, text]) => `  ${name}\n      ${text}`).join("\n")]
      : []),
    ...(example
      ? [
          `${explainWords.example[language]}:\n\n${example
            .split("\n")
            .map((line) => `    ${line}`)
            .join("\n")}`,
        ]
      : []),
    ...(rules.length > 0
      ? [
          [
            `${explainWords.readBy[language]}:`,
            ...rules.map((id) => `- ${id}`),
          ].join("\n"),
        ]
      : []),
  ]
    .join("\n\n")
    .replaceAll("`", "");
}

/** A word that stands as a value: of which key, and what it says there. */
function valueLine(
  { term, word, forms }: ValueTerm,
  language: Language,
  meanings: VocabularyTexts,
) {
  const own = language === "nl" ? word : forms.en;
  const twin = language === "nl" ? forms.en : word;
  const [kind = ""] = term.inside;
  const key = `${nameOfKind(kind, language)}.${spellingOf(term, language)}`;
  const doc = meanings[term.key.id]?.words?.[word]?.doc?.[language];
  return [
    `${own}${twin === own ? "" : ` (${twin})`}: ${explainWords.valueOf[language]} ${key}`,
    ...(doc ? [doc] : []),
  ].join("\n");
}
