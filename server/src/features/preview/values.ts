import { formatDate, parseIso } from "../../../../grammar/src/calendar.ts";
import type { Language } from "../../../../grammar/src/exact.ts";
import {
  amountWordIn,
  prepositionIn,
} from "../../../../grammar/src/translate-words.ts";
import { fileOf, rangeOf } from "../../../../grammar/src/tree.ts";
import { wordClassOf } from "../../../../grammar/src/words.ts";
import type { BoundValue } from "../../model/values.ts";
import { type Key, reservedTwin } from "../../vocabulary/lookup.ts";
import { type Html, html } from "./html.ts";
import type { Context } from "./place.ts";
import { prose } from "./prose.ts";
import { capital, spelled, withProperNames } from "./spelling.ts";
import { texts } from "./texts.ts";

/** A key as a reader says it: `geraamde-waarde` is "Geraamde waarde". */
export function keyLabel({ keyword, entry }: Key, language: Language): string {
  return capital(spelled(language === "nl" ? keyword : entry.en, language));
}

/** A word of an enumeration, or a reserved one, in the language of the reader. */
export function wordText(word: string, key: Key, language: Language): string {
  if (language === "nl") return spelled(word, language);
  for (const type of key.types) {
    const found = type.type === "enum" ? type.words[word] : undefined;
    if (found) return spelled(found.en, language);
  }
  return spelled(reservedTwin(word, "en") ?? word, language);
}

/** A value as a reader sees it. What is still open stands out. */
export function valueHtml(value: BoundValue, key: Key, context: Context): Html {
  const { language } = context;
  switch (value.type) {
    case "word": {
      const word = wordText(value.word, key, language);
      return html`${word}${qualifiers(value, context)}`;
    }
    case "text":
      return value.node.literal?.type === "prose"
        ? prose(value.text)
        : html`${value.text}${qualifiers(value, context)}`;
    case "reference":
      return html`${value.name}${qualifiers(value, context)}`;
    case "open":
      return html`<span class="open">${texts.pm[language]}</span> <span class="soft">(${texts.open[language]})</span>`;
    case "not-applicable":
      return html`${language === "nl" ? "n.v.t." : "n/a"}`;
    case "unusable":
      return html`<span class="open">${written(value, context)}</span> <span class="soft">(${texts.unreadable[language]})</span>`;
    default:
      return html`<span class="number">${written(value, context)}</span>`;
  }
}

/** What stands behind a word: `op tenderned`, `voor jeugdwet`. */
function qualifiers(value: BoundValue, context: Context): string {
  const [first] = value.node.qualifiers;
  if (!first) return "";
  const { start } = rangeOf(first);
  return ` ${readable(sourceOf(value, start), context)}`;
}

/** A quantity or moment as it was written, with its date in words. */
function written(value: BoundValue, context: Context): string {
  return readable(sourceOf(value, rangeOf(value.node).start), context);
}

/** The text of a value up to its body. */
function sourceOf({ node }: BoundValue, from: number): string {
  const end = node.body ? rangeOf(node.body).start : rangeOf(node).end;
  return fileOf(node).text.slice(from, end);
}

function readable(source: string, { language, written }: Context): string {
  const text = source.replace(/\s+/gu, " ").trim();
  const translated =
    written === language ? text : translatedAmount(text, language);
  return withProperNames(figures(translated, language)).replace(
    /\b\d{4}-\d\d-\d\d\b/gu,
    (iso) => {
      const day = parseIso(iso);
      return day === undefined ? iso : formatDate(day, language);
    },
  );
}

/** Figures in the notation of the reader: documents have a point between thousands and a comma before decimals. */
function figures(text: string, language: Language): string {
  if (language === "nl") return text;
  return text.replace(/(?<=\d)[.,](?=\d)/gu, (mark) =>
    mark === "." ? "," : ".",
  );
}

/** An amount with its units, bounds and prepositions in the other language. */
function translatedAmount(text: string, language: Language): string {
  return text.replace(
    /(?<number>\d\s+)?(?<word>\p{L}[\p{L}.-]*)/gu,
    (whole, number: string | undefined, word: string, at: number) => {
      const known = wordClassOf(word);
      const isOne =
        number === undefined ||
        /(?:^|\D)1\s+$/u.test(text.slice(0, at + number.length));
      const other =
        known?.role === "preposition"
          ? prepositionIn(language, known.meaning)
          : amountWordIn(language, word, isOne);
      return other === undefined ? whole : `${number ?? ""}${other}`;
    },
  );
}
