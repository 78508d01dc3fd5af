import { fold } from "../../../grammar/src/names.ts";
import { classes } from "./classes.ts";
import type { Entry, EnumWord, SlotType } from "./define.ts";
import { vocabulary } from "./index.ts";

/** What may be written under one parent kind: one keyword with its entry. */
export interface Key {
  /** `niveau.looptijd`. */
  readonly id: string;
  /** The Dutch keyword. */
  readonly keyword: string;
  readonly entry: Entry;
  /** The kind of a block under this key. */
  readonly kind: string;
  /** The slot types of its value, empty when it takes none. */
  readonly types: readonly SlotType[];
  /** Place in the slot array of every block of the parent kind. */
  readonly index: number;
}

/** How a word was recognised. */
export interface KeyMatch {
  readonly key: Key;
  readonly spelling: "nl" | "en" | "alias";
}

/** All keys of one kind, in the order of the vocabulary. */
export class KindTable {
  readonly keys: readonly Key[];
  readonly byKeyword: ReadonlyMap<string, Key>;
  readonly #bySpelling = new Map<string, KeyMatch>();

  constructor(kind: string) {
    const homes = homesOf(kind);
    const keys: Key[] = [];
    for (const [id, entry] of Object.entries(vocabulary) as [string, Entry][]) {
      const dot = id.indexOf(".");
      if (!homes.has(id.slice(0, dot))) continue;
      const keyword = id.slice(dot + 1);
      const value = entry.value ?? [];
      keys.push({
        id,
        keyword,
        entry,
        kind: entry.kind ?? keyword,
        types: "type" in value ? [value] : value,
        index: keys.length,
      });
    }
    this.keys = keys;
    this.byKeyword = new Map(keys.map((key) => [key.keyword, key]));
    for (const key of keys) {
      for (const alias of key.entry.aliases ?? []) {
        this.#bySpelling.set(fold(alias), { key, spelling: "alias" });
      }
    }
    for (const key of keys) {
      this.#bySpelling.set(fold(key.entry.en), { key, spelling: "en" });
      this.#bySpelling.set(fold(key.keyword), { key, spelling: "nl" });
    }
  }

  /** The key that a word means, in either language or by an alias, ignoring case and accents. */
  match(word: string): KeyMatch | undefined {
    return this.#bySpelling.get(word) ?? this.#bySpelling.get(fold(word));
  }

  /** Every spelling that is understood here, folded. */
  spellings(): Iterable<string> {
    return this.#bySpelling.keys();
  }
}

const tables = new Map<string, KindTable>();

/** The keys of a kind; a kind without keys gives an empty table. */
export function kindTable(kind: string): KindTable {
  let table = tables.get(kind);
  if (!table) {
    table = new KindTable(kind);
    tables.set(kind, table);
  }
  return table;
}

/** Every kind that has keys, in the order of the vocabulary. */
export function allKinds(): string[] {
  const found = new Set<string>(["bestand"]);
  for (const [id, entry] of Object.entries(vocabulary) as [string, Entry][]) {
    const home = id.slice(0, id.indexOf("."));
    for (const kind of (classes as Record<string, readonly string[]>)[home] ?? [
      home,
    ])
      found.add(kind);
    found.add(entry.kind ?? id.slice(id.indexOf(".") + 1));
  }
  return [...found].filter((kind) => kindTable(kind).keys.length > 0);
}

/** A kind and the classes that it belongs to. */
export function homesOf(kind: string): ReadonlySet<string> {
  const homes = new Set([kind]);
  for (const [name, kinds] of Object.entries(classes)) {
    if ((kinds as readonly string[]).includes(kind)) homes.add(name);
  }
  return homes;
}

/** A word of an enumeration as it was recognised: its Dutch spelling and how it was written. */
export interface WordMatch {
  readonly word: string;
  readonly definition: EnumWord | undefined;
  readonly spelling: "nl" | "en" | "alias";
}

const reserved: Readonly<Record<string, string>> = {
  ja: "yes",
  nee: "no",
  alle: "all",
  geen: "none",
  onbeperkt: "unlimited",
};
const reservedBySpelling = new Map<string, WordMatch>(
  Object.entries(reserved).flatMap(([nl, en]) => [
    [nl, { word: nl, definition: undefined, spelling: "nl" as const }],
    [en, { word: nl, definition: undefined, spelling: "en" as const }],
  ]),
);

/** `ja`, `nee`, `alle`, `geen` or `onbeperkt` in either language, as their Dutch word. */
export function reservedWord(text: string): WordMatch | undefined {
  return reservedBySpelling.get(fold(text));
}

/** The other language's spelling of a reserved word. */
export function reservedTwin(
  word: string,
  language: "nl" | "en",
): string | undefined {
  return language === "nl" ? word : reserved[word];
}

const wordTables = new WeakMap<object, Map<string, WordMatch>>();

/** The word of an enumeration that a text means, in either language or by an alias. */
export function matchWord(
  type: Extract<SlotType, { type: "enum" }>,
  text: string,
): WordMatch | undefined {
  let table = wordTables.get(type.words);
  if (!table) {
    table = new Map();
    for (const [word, definition] of Object.entries(type.words)) {
      for (const alias of definition.aliases ?? []) {
        table.set(fold(alias), { word, definition, spelling: "alias" });
      }
    }
    for (const [word, definition] of Object.entries(type.words)) {
      table.set(fold(definition.en), { word, definition, spelling: "en" });
      for (const name of [...(definition.accepted ?? []), word])
        table.set(fold(name), { word, definition, spelling: "nl" });
    }
    wordTables.set(type.words, table);
  }
  return (
    table.get(text) ??
    table.get(fold(text)) ??
    table.get(fold(text).replaceAll(" ", "-"))
  );
}
