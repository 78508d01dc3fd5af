import type { Localized, Mode, SlotType } from "./define.ts";
import { kindTable, reservedTwin } from "./lookup.ts";
import { nameOfKind, type Term, twinOf, wordsOf } from "./terms.ts";
import type { VocabularyTexts } from "./texts.ts";

type Language = "nl" | "en";

/** What there is to say of a term, the same on its page and in `bestek explain`. Backquotes mark words of the language. */
export interface TermText {
  readonly meaning: string;
  /** Facts with their names. */
  readonly facts: readonly (readonly [string, string])[];
  /** The words that it takes, with what each means. */
  readonly words: readonly (readonly [string, string])[];
}

/** Describes one term: what it means, how it is written, where, how it is inherited and where it comes from. */
export function describeTerm(
  term: Term,
  language: Language,
  meanings: VocabularyTexts,
): TermText {
  const { key } = term;
  const meaning = meanings[key.id];
  const { entry } = key;
  const facts: (readonly [string, string])[] = [
    [texts.other[language], code(twinOf(term, language))],
  ];
  const add = (name: Localized, text: string) => {
    if (text !== "") facts.push([name[language], text]);
  };
  add(texts.aliases, (entry.aliases ?? []).map(code).join(", "));
  add(texts.value, valueText(term, language));
  add(texts.keys, keysText(term, language));
  add(texts.inside, insideText(term, language));
  add(texts.modes, modeTexts[entry.mode ?? "waarde"][language]);
  add(texts.source, meaning?.source ?? "");
  return {
    meaning: meaning?.doc[language] ?? "",
    facts,
    words: wordsOf(term).map(([word, { en, aliases }]) => {
      const { doc, source } = meaning?.words?.[word] ?? {};
      const [own, twin] = language === "nl" ? [word, en] : [en, word];
      const remarks = [
        doc?.[language],
        own === twin ? undefined : `${texts.other[language]}: ${code(twin)}.`,
        aliases &&
          `${texts.aliases[language]}: ${aliases.map(code).join(", ")}.`,
        source && `${texts.source[language]}: ${source}.`,
      ];
      return [own, remarks.filter(Boolean).join(" ")];
    }),
  };
}

const texts = {
  other: { nl: "Engels", en: "Dutch" },
  aliases: { nl: "Ook begrepen", en: "Also understood" },
  value: { nl: "Waarde", en: "Value" },
  keys: { nl: "Sleutels in het blok", en: "Keys in the block" },
  inside: { nl: "Staat in", en: "Stands in" },
  source: { nl: "Herkomst", en: "Source" },
  modes: { nl: "Overerving", en: "Inheritance" },
  top: { nl: "bovenaan het bestand", en: "the top of the file" },
  repeat: { nl: "mag vaker", en: "may repeat" },
  block: { nl: "blok", en: "block" },
  named: { nl: "met naam", en: "with a name" },
  titled: { nl: "met titel", en: "with a title" },
  list: { nl: "lijst", en: "list" },
  open: { nl: "of een ander woord", en: "or another word" },
} satisfies Record<string, Localized>;

const modeTexts: Record<Mode, Localized> = {
  waarde: { nl: "erft, dichterbij vervangt", en: "inherited, nearer replaces" },
  samenvoegen: { nl: "erft per sleutel", en: "inherited key by key" },
  set: { nl: "erft als geheel", en: "inherited as a whole set" },
  optellen: {
    nl: "erft, eigen komen erbij",
    en: "inherited, own ones are added",
  },
  beperken: {
    nl: "begrenst wat dieper staat",
    en: "limits what stands deeper",
  },
  nooit: { nl: "erft niet", en: "not inherited" },
};

const typeTexts: Record<SlotType["type"], Localized> = {
  enum: { nl: "woord", en: "word" },
  word: { nl: "woord", en: "word" },
  text: { nl: "tekst", en: "text" },
  prose: { nl: 'tekst (`"""`)', en: 'text (`"""`)' },
  money: { nl: "bedrag", en: "amount" },
  percentage: { nl: "percentage", en: "percentage" },
  points: { nl: "punten", en: "points" },
  number: { nl: "getal", en: "number" },
  count: { nl: "aantal", en: "count" },
  duration: { nl: "duur", en: "duration" },
  extension: { nl: "verlenging", en: "extension" },
  moment: { nl: "datum", en: "date" },
  municipality: { nl: "gemeente", en: "municipality" },
  reference: { nl: "naam van", en: "name of" },
  key: { nl: "sleutel", en: "key" },
  "rule-id": { nl: "regel", en: "rule" },
  path: { nl: "bestand", en: "file" },
  code: { nl: "code", en: "code" },
};

/** What the value slot takes, and how the statement may be written: `bedrag (met titel, mag vaker)`. */
export function valueText({ key }: Term, language: Language): string {
  const { entry, types } = key;
  const parts = types.map((type) => typeText(type, language));
  if (parts.length === 0) parts.push(texts.block[language]);
  const notes = [
    entry.name && texts.named[language],
    entry.title && texts.titled[language],
    entry.list && texts.list[language],
    entry.repeat && texts.repeat[language],
  ].filter((note) => typeof note === "string");
  return `${parts.join(" / ")}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
}

function typeText(type: SlotType, language: Language): string {
  if (type.type === "word")
    return type.words
      .map((word) => code(reservedTwin(word, language) ?? word))
      .join(", ");
  if (type.type === "enum") {
    const words = Object.entries(type.words).map(([nl, { en }]) =>
      code(language === "nl" ? nl : en),
    );
    return `${words.join(", ")}${type.open ? ` ${texts.open[language]}` : ""}`;
  }
  if (type.type === "reference") {
    return `${typeTexts.reference[language]} ${type.to.map((kind) => nameOfKind(kind, language)).join(", ")}`;
  }
  return typeTexts[type.type][language];
}

function keysText({ key }: Term, language: Language): string {
  return kindTable(key.kind)
    .keys.map(({ keyword, entry }) =>
      code(language === "nl" ? keyword : entry.en),
    )
    .join(", ");
}

function insideText({ inside }: Term, language: Language): string {
  return inside
    .map((kind) =>
      kind === "bestand"
        ? texts.top[language]
        : code(nameOfKind(kind, language)),
    )
    .join(", ");
}

function code(text: string): string {
  return `\`${text}\``;
}
