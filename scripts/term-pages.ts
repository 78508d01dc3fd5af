import { ruleDocs } from "../server/src/rules/generated/docs.ts";
import type { Localized } from "../server/src/vocabulary/define.ts";
import { describeTerm } from "../server/src/vocabulary/term-texts.ts";
import {
  nameOfKind,
  type Term,
  termsByWord,
} from "../server/src/vocabulary/terms.ts";
import { vocabularyTexts } from "../server/src/vocabulary/texts.ts";
import type { TermUsage } from "./term-usage.ts";

type Language = "nl" | "en";

const folders: Record<Language, string> = {
  nl: "docs/reference/begrippen",
  en: "docs/reference/terms",
};
const ruleFolders: Record<Language, string> = { nl: "regels", en: "rules" };

const texts = {
  generated: {
    nl: "<!-- Gemaakt met `npm run generate` uit de woordenlijst in server/src/vocabulary. -->",
    en: "<!-- Made by `npm run generate` from the vocabulary in server/src/vocabulary. -->",
  },
  index: {
    nl: "[Woordenlijst](../woordenlijst.md)",
    en: "[Vocabulary](../vocabulary.md)",
  },
  inside: { nl: "In", en: "In" },
  top: { nl: "het bestand", en: "the file" },
  others: { nl: "andere", en: "others" },
  words: { nl: "| woord | betekenis |", en: "| word | meaning |" },
  example: { nl: "Voorbeeld:", en: "Example:" },
  rules: { nl: "Regels die dit lezen", en: "Rules that read this" },
} satisfies Record<string, Localized>;

/** Where the page of a word stands. */
export function termPath(word: string, language: Language): string {
  return `${folders[language]}/${word}.md`;
}

/** A page for every word of the vocabulary: what it means in each block where it may stand. */
export function termPages(
  usage: ReadonlyMap<string, TermUsage>,
): [string, string][] {
  return (["nl", "en"] as const).flatMap((language) =>
    [...termsByWord(language)].map(([word, terms]): [string, string] => [
      termPath(word, language),
      page(word, terms, usage, language),
    ]),
  );
}

function page(
  word: string,
  terms: readonly Term[],
  usage: ReadonlyMap<string, TermUsage>,
  language: Language,
): string {
  const parts = [
    texts.generated[language],
    `# ${word}`,
    ...terms.flatMap((term) => [
      ...(terms.length > 1 ? [`## ${headingOf(term, language)}`] : []),
      ...section(term, usage.get(term.key.id), language),
    ]),
    texts.index[language],
  ];
  return `${parts.join("\n\n")}\n`;
}

/** `In perceel, segment en 3 andere`: what tells terms with one word apart. */
function headingOf({ inside }: Term, language: Language): string {
  const names = inside.map((kind) =>
    kind === "bestand" ? texts.top[language] : nameOfKind(kind, language),
  );
  const shown = names.slice(0, 3).join(", ");
  const rest = names.length - 3;
  return `${texts.inside[language]} ${shown}${rest > 0 ? ` (+ ${rest} ${texts.others[language]})` : ""}`;
}

function section(
  term: Term,
  used: TermUsage | undefined,
  language: Language,
): string[] {
  const { meaning, facts, words } = describeTerm(
    term,
    language,
    vocabularyTexts,
  );
  const rules = used?.rules ?? [];
  return [
    meaning,
    facts.map(([name, text]) => `- **${name}:** ${text}`).join("\n"),
    ...(words.length > 0
      ? [
          [
            texts.words[language],
            "| --- | --- |",
            ...words.map(
              ([name, text]) =>
                `| \`${name}\` | ${text.replaceAll("|", "\\|")} |`,
            ),
          ].join("\n"),
        ]
      : []),
    ...(used?.example
      ? [
          `${texts.example[language]}\n\n\`\`\`bestek\n${used.example[language]}\n\`\`\``,
        ]
      : []),
    ...(rules.length > 0
      ? [
          `${texts.rules[language]}:\n\n${rules
            .map(
              (id) =>
                `- [\`${id}\`](../${ruleFolders[language]}/${id}.md) ${ruleDocs[id]?.title[language] ?? ""}`,
            )
            .join("\n")}`,
        ]
      : []),
  ];
}
