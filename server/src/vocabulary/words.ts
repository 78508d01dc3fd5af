import { fold } from "../../../grammar/src/names.ts";
import type { EntryShape, Localized, SlotType } from "./define.ts";
import { vocabulary } from "./index.ts";
import { reservedTwin } from "./lookup.ts";

/** What the vocabulary says of values, in words for messages. */

function typesOf(id: string): readonly SlotType[] {
  const value =
    (vocabulary as Readonly<Record<string, EntryShape>>)[id]?.value ?? [];
  return "type" in value ? [value] : value;
}

/** The words that a key takes, in both languages: `ja, nee`. A long list is cut off. */
export function wordsOfKey(id: string): Localized {
  const nl: string[] = [];
  const en: string[] = [];
  for (const type of typesOf(id)) {
    if (type.type === "word") {
      nl.push(...type.words);
      en.push(...type.words.map((word) => reservedTwin(word, "en") ?? word));
    }
    if (type.type !== "enum") continue;
    for (const [word, { en: english }] of Object.entries(type.words)) {
      nl.push(word);
      en.push(english);
    }
  }
  return { nl: cut(nl), en: cut(en) };
}

const shown = 12;

function cut(words: readonly string[]): string {
  return words.length <= shown
    ? words.join(", ")
    : `${words.slice(0, shown).join(", ")}, ...`;
}

/** The keywords (of other entries than `id`) whose closed list has this word, in the order of the vocabulary. */
export function keysWithWord(word: string, id: string): string[] {
  const folded = fold(word);
  const found = new Set<string>();
  for (const other of Object.keys(vocabulary)) {
    if (other === id) continue;
    for (const type of typesOf(other)) {
      if (type.type !== "enum") continue;
      for (const [nl, { en }] of Object.entries(type.words)) {
        if (fold(nl) === folded || fold(en) === folded)
          found.add(other.slice(other.indexOf(".") + 1));
      }
    }
  }
  return [...found];
}

/** What a slot type expects, with an example, in words of the field. */
const expectations: Readonly<
  Record<SlotType["type"], { type: Localized; example: Localized }>
> = {
  enum: {
    type: { nl: "een vast woord", en: "A fixed word" },
    example: same("concept"),
  },
  word: {
    type: { nl: "een vast woord", en: "A fixed word" },
    example: { nl: "ja", en: "yes" },
  },
  text: {
    type: { nl: "een tekst", en: "A text" },
    example: same('"Regio Rivierenland"'),
  },
  prose: {
    type: { nl: "een tekst", en: "A text" },
    example: same('"""..."""'),
  },
  money: {
    type: { nl: "een bedrag", en: "An amount of money" },
    example: same("€ 750.000"),
  },
  percentage: {
    type: { nl: "een percentage", en: "A percentage" },
    example: same("60%"),
  },
  points: {
    type: { nl: "een aantal punten", en: "A number of points" },
    example: { nl: "40 punten", en: "40 points" },
  },
  number: {
    type: { nl: "een getal", en: "A number" },
    example: same("1.250,5"),
  },
  count: {
    type: { nl: "een geheel getal", en: "A whole number" },
    example: { nl: "12 of maximaal 12", en: "12 or max 12" },
  },
  duration: {
    type: { nl: "een duur", en: "A length of time" },
    example: { nl: "18 maanden", en: "18 months" },
  },
  extension: {
    type: { nl: "een verlenging", en: "An extension" },
    example: { nl: "2 x 3 jaar", en: "2 x 3 years" },
  },
  moment: {
    type: { nl: "een datum", en: "A date" },
    example: {
      nl: "2023-01-01 of 1 januari 2023",
      en: "2023-01-01 or 1 January 2023",
    },
  },
  municipality: {
    type: { nl: "een gemeente", en: "A municipality" },
    example: same('Tiel of "West Betuwe"'),
  },
  reference: {
    type: { nl: "een naam uit dit document", en: "A name from this document" },
    example: same("BasisJeugd"),
  },
  key: {
    type: { nl: "een sleutel", en: "A key" },
    example: { nl: "geraamde-waarde", en: "estimated-value" },
  },
  "rule-id": {
    type: { nl: "een regel", en: "A rule" },
    example: same("perceel/clustering"),
  },
  path: {
    type: { nl: "een bestand", en: "A file" },
    example: same('"bijlagen/eisen.pdf"'),
  },
  code: { type: { nl: "een code", en: "A code" }, example: same("85311200-4") },
};

function same(text: string): Localized {
  return { nl: text, en: text };
}

/** What a key expects and an example of it: of the first type that it takes, with its own first word for a list. */
export function expectation(id: string): {
  type: Localized;
  example: Localized;
} {
  const first = typesOf(id)[0];
  if (!first)
    return {
      type: { nl: "een blok", en: "A block" },
      example: same("{ ... }"),
    };
  const known = expectations[first.type];
  if (first.type !== "enum") return known;
  const [word, definition] = Object.entries(first.words)[0] ?? [];
  return word && definition
    ? { ...known, example: { nl: word, en: definition.en } }
    : known;
}
