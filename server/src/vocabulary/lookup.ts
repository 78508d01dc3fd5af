import { fold } from "../../../grammar/src/names.ts";
import { cellNamed, headCell } from "./cells.ts";
import { classes } from "./classes.ts";
import type { EntryShape, SlotType, WordForms } from "./define.ts";
import { vocabulary } from "./index.ts";

/** An entry of the vocabulary with its keyword, the same under every kind that it belongs to. */
export interface Entry {
  /** `niveau.looptijd`. */
  readonly id: string;
  /** The Dutch keyword. */
  readonly keyword: string;
  readonly entry: EntryShape;
  /** The kind of a block under this key. */
  readonly kind: string;
  /** The slot types of its value, empty when it takes none. */
  readonly types: readonly SlotType[];
  /** What is read by who reads this key. */
  readonly cell: number;
}

/** What may be written under one parent kind. */
export interface Key extends Entry {
  /** Place in the slot array of every block of the parent kind. */
  readonly index: number;
  /** True when sets that are referred to may add to it (`eisen: BasisJeugd`). */
  readonly isSum: boolean;
}

/** How a word was recognised. */
export interface KeyMatch {
  readonly key: Key;
  readonly spelling: "nl" | "en" | "alias";
}

/** A path from a kind: its first key, and what follows behind the dot. */
export interface KeyPath {
  readonly key: Key;
  readonly inner: string | undefined;
}

/** All keys of one kind: its own and those of its classes. */
export class KindTable {
  readonly keys: readonly Key[];
  readonly byKeyword: ReadonlyMap<string, Key>;
  /** The keys that refer to sets whose blocks count here too (`eisen: BasisJeugd`). */
  readonly including: readonly Key[];
  /** What is read by who reads the name or title of such a block. */
  readonly head: number;
  readonly #kind: string;
  #bySpelling: Map<string, KeyMatch> | undefined;
  readonly #paths = new Map<string, KeyPath>();
  readonly #shared = new Map<string, readonly Key[]>();

  constructor(kind: string) {
    this.#kind = kind;
    const entries = [...homesOf(kind)].flatMap(
      (home) => entriesByHome().get(home) ?? [],
    );
    const takesSets = entries.some(({ entry }) => entry.includes);
    const keys = entries.map(
      (one, index): Key => ({
        ...one,
        index,
        isSum: takesSets && one.entry.mode === "optellen",
      }),
    );
    this.keys = keys;
    this.byKeyword = new Map(keys.map((key) => [key.keyword, key]));
    this.including = keys.filter(({ entry }) => entry.includes);
    this.head = headCell(kind);
  }

  /** The key that a word means, in either language or by an alias, ignoring case and accents. */
  match(word: string): KeyMatch | undefined {
    const spellings = this.#spellings();
    return spellings.get(word) ?? spellings.get(fold(word));
  }

  /** The place of an entry among the keys of this kind; undefined when it is none of them. */
  same(key: Entry): Key | undefined {
    const own = this.byKeyword.get(key.keyword);
    return own?.id === key.id ? own : undefined;
  }

  /** Every spelling that is understood here, folded. */
  spellings(): Iterable<string> {
    return this.#spellings().keys();
  }

  /** The first key of a path (`looptijd.duur`); a keyword that does not exist is a bug of the caller. */
  path(path: string): KeyPath {
    const known = this.#paths.get(path);
    if (known) return known;
    const dot = path.indexOf(".");
    const keyword = dot < 0 ? path : path.slice(0, dot);
    const key = this.byKeyword.get(keyword);
    if (!key) throw new Error(`${this.#kind} has no key ${keyword}`);
    const found = { key, inner: dot < 0 ? undefined : path.slice(dot + 1) };
    this.#paths.set(path, found);
    return found;
  }

  /** The keys that stand under another kind too: the same entry, inherited from here to there. */
  sharedWith(kind: string): readonly Key[] {
    let shared = this.#shared.get(kind);
    if (!shared) {
      const there = kindTable(kind).byKeyword;
      shared = this.keys.filter(
        ({ id, keyword }) => there.get(keyword)?.id === id,
      );
      this.#shared.set(kind, shared);
    }
    return shared;
  }

  #spellings(): Map<string, KeyMatch> {
    if (this.#bySpelling) return this.#bySpelling;
    const found = new Map<string, KeyMatch>();
    for (const key of this.keys) {
      for (const alias of key.entry.aliases ?? []) {
        found.set(fold(alias), { key, spelling: "alias" });
      }
    }
    for (const key of this.keys) {
      found.set(fold(key.entry.en), { key, spelling: "en" });
      found.set(fold(key.keyword), { key, spelling: "nl" });
    }
    this.#bySpelling = found;
    return found;
  }
}

/** Keys that hide one another, or that are replaced together, are read together. */
function cellOf(
  id: string,
  { alternatives, family, mode }: EntryShape,
): number {
  if (alternatives) return cellNamed(`alternatives ${alternatives}`);
  return cellNamed(mode === "set" ? `family ${family}` : id);
}

let homes: Map<string, Entry[]> | undefined;

/** The entries of every kind and class, in the order of the vocabulary. */
function entriesByHome(): Map<string, Entry[]> {
  homes ??= Map.groupBy(
    (Object.entries(vocabulary) as [string, EntryShape][]).map(entryOf),
    ({ id }) => id.slice(0, id.indexOf(".")),
  );
  return homes;
}

function entryOf([id, entry]: [string, EntryShape]): Entry {
  const keyword = id.slice(id.indexOf(".") + 1);
  const value = entry.value ?? [];
  return {
    id,
    keyword,
    entry,
    kind: entry.kind ?? keyword,
    types: "type" in value ? [value] : value,
    cell: cellOf(id, entry),
  };
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

/** The cells of all entries that are like this. */
export function cellsOf(isMeant: (entry: Entry) => boolean): readonly number[] {
  const found = [...entriesByHome().values()].flat().filter(isMeant);
  return [...new Set(found.map(({ cell }) => cell))];
}

let kinds: readonly string[] | undefined;

/** Every kind that has keys, in the order of the vocabulary. */
export function allKinds(): readonly string[] {
  if (kinds) return kinds;
  const named = new Set(["bestand"]);
  const withKeys = new Set<string>();
  for (const [id, entry] of Object.entries<EntryShape>(vocabulary)) {
    const dot = id.indexOf(".");
    for (const kind of membersOf(id.slice(0, dot))) {
      named.add(kind);
      withKeys.add(kind);
    }
    named.add(entry.kind ?? id.slice(dot + 1));
  }
  kinds = [...named].filter((kind) => withKeys.has(kind));
  return kinds;
}

/** The kinds of a class; a kind stands for itself. */
function membersOf(home: string): readonly string[] {
  const known: Readonly<Record<string, readonly string[]>> = classes;
  return known[home] ?? [home];
}

let homesByKind: ReadonlyMap<string, readonly string[]> | undefined;

/** A kind and the classes that it belongs to. */
function homesOf(kind: string): readonly string[] {
  if (!homesByKind) {
    const found = new Map<string, string[]>();
    for (const [name, members] of Object.entries(classes)) {
      for (const member of members)
        found.set(member, [...(found.get(member) ?? [member]), name]);
    }
    homesByKind = found;
  }
  return homesByKind.get(kind) ?? [kind];
}

/** A word of an enumeration as it was recognised: its Dutch spelling and how it was written. */
export interface WordMatch {
  readonly word: string;
  readonly definition: WordForms | undefined;
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
