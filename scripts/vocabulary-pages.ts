import type { Localized } from "../server/src/vocabulary/define.ts";
import { allKinds, kindTable } from "../server/src/vocabulary/lookup.ts";
import { valueText } from "../server/src/vocabulary/term-texts.ts";
import {
  allTerms,
  nameOfKind,
  spellingOf,
  type Term,
  twinOf,
} from "../server/src/vocabulary/terms.ts";
import { vocabularyTexts } from "../server/src/vocabulary/texts.ts";
import { termPath } from "./term-pages.ts";

type Language = "nl" | "en";

const paths: Record<Language, string> = {
  nl: "docs/reference/woordenlijst.md",
  en: "docs/reference/vocabulary.md",
};

/** The list of all blocks and keys, in both languages, with a link to the page of each. */
export function vocabularyPages(): [string, string][] {
  return (["nl", "en"] as const).map((language) => [
    paths[language],
    page(language),
  ]);
}

const texts = {
  generated: {
    nl: "<!-- Gemaakt met `npm run generate` uit de woordenlijst in server/src/vocabulary. -->",
    en: "<!-- Made by `npm run generate` from the vocabulary in server/src/vocabulary. -->",
  },
  title: { nl: "# Woordenlijst", en: "# Vocabulary" },
  intro: {
    nl: "Alle blokken en sleutels van de taal, per blok waarin zij mogen staan; elk heeft een eigen bladzijde. Elk woord heeft een Nederlandse en een Engelse vorm met dezelfde betekenis. `PM`, `n.v.t.` en `geen` mogen overal.",
    en: "All blocks and keys of the language, by the block in which they may stand; each has a page of its own. Every word has a Dutch and an English form with the same meaning. `TBD`, `n/a` and `none` are allowed everywhere.",
  },
  head: {
    nl: "| sleutel | Engels | waarde | betekenis | herkomst |",
    en: "| key | Dutch | value | meaning | source |",
  },
  top: { nl: "bovenaan het bestand", en: "top of the file" },
} satisfies Record<string, Localized>;

function page(language: Language): string {
  const lines = [
    texts.generated[language],
    "",
    texts.title[language],
    "",
    texts.intro[language],
    "",
  ];
  const terms = new Map(allTerms().map((term) => [term.key.id, term]));
  for (const kind of allKinds()) {
    lines.push(
      `## ${kind === "bestand" ? texts.top[language] : nameOfKind(kind, language)}`,
      "",
    );
    lines.push(texts.head[language], "| --- | --- | --- | --- | --- |");
    for (const { id } of kindTable(kind).keys) {
      const term = terms.get(id);
      if (term) lines.push(row(term, language));
    }
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function row(term: Term, language: Language): string {
  const { id } = term.key;
  const meaning = vocabularyTexts[id];
  if (!meaning) throw new Error(`${id} has no texts`);
  const own = spellingOf(term, language);
  const link = termPath(own, language).slice("docs/reference/".length);
  return `| [\`${own}\`](${link}) | \`${twinOf(term, language)}\` | ${inCell(valueText(term, language))} | ${inCell(meaning.doc[language])} | ${inCell(meaning.source)} |`;
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
