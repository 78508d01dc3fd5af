import type {
  Entry,
  Localized,
  Mode,
  SlotType,
} from "../server/src/vocabulary/define.ts";
import {
  allKinds,
  type Key,
  kindTable,
  reservedTwin,
} from "../server/src/vocabulary/lookup.ts";

type Language = "nl" | "en";

const paths: Record<Language, string> = {
  nl: "docs/reference/woordenlijst.md",
  en: "docs/reference/vocabulary.md",
};

/** The reference of all blocks, keys and values, in both languages. */
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
    nl: "Alle blokken en sleutels van de taal, per blok waarin zij mogen staan. Elk woord heeft een Nederlandse en een Engelse vorm met dezelfde betekenis. `PM`, `n.v.t.` en `geen` mogen overal.",
    en: "All blocks and keys of the language, by the block in which they may stand. Every word has a Dutch and an English form with the same meaning. `TBD`, `n/a` and `none` are allowed everywhere.",
  },
  head: {
    nl: "| sleutel | Engels | waarde | betekenis | herkomst |",
    en: "| key | Dutch | value | meaning | source |",
  },
  top: { nl: "bovenaan het bestand", en: "top of the file" },
  repeat: { nl: "mag vaker", en: "may repeat" },
  block: { nl: "blok", en: "block" },
  named: { nl: "met naam", en: "with a name" },
  titled: { nl: "met titel", en: "with a title" },
  list: { nl: "lijst", en: "list" },
  open: { nl: "of een ander woord", en: "or another word" },
  modes: { nl: "Overerving", en: "Inheritance" },
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

function page(language: Language): string {
  const lines = [
    texts.generated[language],
    "",
    texts.title[language],
    "",
    texts.intro[language],
    "",
  ];
  for (const kind of allKinds()) {
    lines.push(
      `## ${kind === "bestand" ? texts.top[language] : nameOfKind(kind, language)}`,
      "",
    );
    lines.push(texts.head[language], "| --- | --- | --- | --- | --- |");
    for (const key of kindTable(kind).keys) lines.push(row(key, language));
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

/** A kind is named after the keyword that opens it; kinds of their own keep their Dutch name. */
function nameOfKind(kind: string, language: Language): string {
  if (language === "nl") return kind;
  for (const outer of allKinds()) {
    const key = kindTable(outer).keys.find(
      (candidate) => candidate.kind === kind && candidate.keyword === kind,
    );
    if (key) return key.entry.en;
  }
  return kind;
}

function row(key: Key, language: Language): string {
  const { keyword, entry } = key;
  const [first, second] =
    language === "nl" ? [keyword, entry.en] : [entry.en, keyword];
  return `| \`${first}\` | \`${second}\` | ${value(key, language)} | ${inCell(entry.doc[language])} | ${inCell(entry.source)} |`;
}

function value(key: Key, language: Language): string {
  const { entry, types } = key;
  const parts = types.map((type) => typeText(type, language));
  if (parts.length === 0) parts.push(texts.block[language]);
  const notes = [
    entry.name && texts.named[language],
    entry.title && texts.titled[language],
    entry.list && texts.list[language],
    entry.repeat && texts.repeat[language],
    modeNote(entry, language),
  ].filter((note) => typeof note === "string");
  return `${parts.join(" / ")}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
}

function modeNote({ mode }: Entry, language: Language): string | undefined {
  return mode && mode !== "waarde" ? modeTexts[mode][language] : undefined;
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

function code(text: string): string {
  return `\`${text}\``;
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
