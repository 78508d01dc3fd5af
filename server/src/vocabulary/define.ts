import type { Preposition, Unit } from "../../../grammar/src/tree.ts";

/**
 * The shape of the vocabulary: what an entry of the one table says about a key or block.
 * Everything that knows a keyword (binding, completion, hover, formatting, reference pages) reads this.
 */

/** A text in both languages. */
export interface Localized {
  readonly nl: string;
  readonly en: string;
}

/**
 * How a value set on an outer block reaches an inner one (language.md section 3.1).
 *
 * - `waarde`: the nearer replaces the outer, lists as a whole.
 * - `samenvoegen`: one block, merged key by key.
 * - `set`: all members of a family are replaced as soon as one is set nearer.
 * - `optellen`: own members come on top of the inherited ones; `geen` clears.
 * - `beperken`: the outer value limits; it is inherited only when it has one member.
 * - `nooit`: never flows down.
 */
export type Mode =
  | "waarde"
  | "samenvoegen"
  | "set"
  | "optellen"
  | "beperken"
  | "nooit";

/** How a word of an enumeration is written. The key under which it stands is its Dutch spelling. */
export interface WordForms {
  readonly en: string;
  /** Synonyms that people write; `taal/synoniem` offers the standard word. */
  readonly aliases?: readonly string[];
  /** Second names that law or code lists use themselves: as good as the word, never reported. */
  readonly accepted?: readonly string[];
}

/** One word of an enumeration, with what it means. */
export interface EnumWord extends WordForms {
  readonly doc?: Localized;
  /** Where the term comes from, when it differs from the entry's own source. */
  readonly source?: string;
}

export type EnumWords = Readonly<Record<string, EnumWord>>;

/**
 * What a value slot takes. `PM`, `n.v.t.` and `geen` are legal in every slot and are not listed.
 *
 * - `enum`: words of a closed list; with `open` any other word or string is accepted as text.
 * - `text`: a word, code, number or string; `prose` also takes `"""`.
 * - `word`: exactly the listed reserved words (`ja`, `nee`, `alle`, `onbeperkt`).
 * - `count`: a whole number, bound or range, with one of `units` or none.
 * - `moment`: a date, partial date or quarter, with or without a time of day.
 * - `extension`: `2 x 3 jaar`, or a duration (once).
 * - `reference`: the name of a block of one of the kinds `to`.
 * - `code`: a code, number or word that matches `pattern` where one is given.
 */
export type SlotType =
  | {
      readonly type: "enum";
      readonly words: Readonly<Record<string, WordForms>>;
      readonly open?: boolean;
    }
  | { readonly type: "text" }
  | { readonly type: "prose" }
  | { readonly type: "word"; readonly words: readonly ReservedWord[] }
  | { readonly type: "money" }
  | { readonly type: "percentage" }
  | { readonly type: "points" }
  | { readonly type: "number"; readonly units?: readonly Unit[] }
  | { readonly type: "count"; readonly units?: readonly Unit[] }
  | { readonly type: "duration" }
  | { readonly type: "extension" }
  | { readonly type: "moment" }
  | { readonly type: "municipality" }
  | { readonly type: "reference"; readonly to: readonly string[] }
  | { readonly type: "key" }
  | { readonly type: "rule-id" }
  | { readonly type: "path" }
  | { readonly type: "code"; readonly pattern?: string };

export type ReservedWord = "ja" | "nee" | "alle" | "onbeperkt" | "geen";

/** How one key or block under one parent kind (or class of kinds) is written: all that reading a document takes. */
export interface EntryShape {
  /** The English spelling of the keyword. */
  readonly en: string;
  /** Other spellings that are understood; `taal/synoniem` offers the standard word. */
  readonly aliases?: readonly string[];
  /** What the value slot takes; several types are tried in order. Absent: no value, only a body. */
  readonly value?: SlotType | readonly SlotType[];
  /** True when several values, separated by commas, may stand in the slot. */
  readonly list?: boolean;
  /** Prepositions that may follow a value. */
  readonly qualifiers?: readonly Preposition[];
  /** True when the statement may define a name (`perceel 1`). */
  readonly name?: boolean;
  /** True when the statement may carry a title (`perceel 1 "Dagbesteding"`). */
  readonly title?: boolean;
  /** The child key that the value slot stands for: `gewicht` in `kwaliteit "Plan" 60%`. */
  readonly valueKey?: string;
  readonly mode?: Mode;
  /** True when the statement may occur more than once in one block. */
  readonly repeat?: boolean;
  /** The kind of its children; default the keyword itself. Give it where one keyword has other children elsewhere. */
  readonly kind?: string;
  /** For mode `set`: the family that is replaced as a whole. */
  readonly family?: string;
  /** Keys of one group exclude each other when merged: setting one hides its inherited siblings (`duur`, `einde`). */
  readonly alternatives?: string;
  /** On a `motivering`: the rules that this text answers, as a deviation would. */
  readonly answers?: readonly string[];
  /** On a reference: the blocks of the referenced set count as blocks of this one (`eisen: BasisJeugd`). */
  readonly includes?: boolean;
}

/** A key or block with what it means. The texts are for people: `texts.ts` gives them to whoever shows them. */
export interface Entry extends EntryShape {
  /** What it is, in a sentence or two, for an officer. */
  readonly doc: Localized;
  /** Where the term comes from: `Aw 2012, art. 2.38`, `PPRC 2018`, `Monitor 2020`, `Contractstandaard Wmo`, `Bestek`. */
  readonly source: string;
}

export type Entries = Readonly<Record<string, Entry>>;

/** Declares entries under ids `parent.keyword`; keeps the literal types so that rules are checked against them. */
export function entries<const T extends Entries>(table: T): T {
  return table;
}

/** Declares the words of an enumeration that several entries share. */
export function words<const T extends EnumWords>(table: T): T {
  return table;
}

/** `ja` or `nee`. */
export const yesNo = { type: "word", words: ["ja", "nee"] } as const;
export const unlimited = { type: "word", words: ["onbeperkt"] } as const;
export const all = { type: "word", words: ["alle"] } as const;
export const text = { type: "text" } as const;
export const prose = { type: "prose" } as const;
export const money = { type: "money" } as const;
export const percentage = { type: "percentage" } as const;
export const points = { type: "points" } as const;
export const duration = { type: "duration" } as const;
export const extension = { type: "extension" } as const;
export const moment = { type: "moment" } as const;
export const municipality = { type: "municipality" } as const;
export const path = { type: "path" } as const;

/** A closed enumeration. */
export function oneOf<const T extends EnumWords>(table: T) {
  return { type: "enum", words: table } as const;
}

/** An enumeration that people may extend with words of their own. */
export function openList<const T extends EnumWords>(table: T) {
  return { type: "enum", words: table, open: true } as const;
}

/** A whole number, bound or range, optionally in one of the units. */
export function count<const U extends readonly Unit[]>(...units: U) {
  return { type: "count", units } as const;
}

/** A number, possibly with decimals, optionally in one of the units. */
export function number<const U extends readonly Unit[]>(...units: U) {
  return { type: "number", units } as const;
}

/** The name of a block of one of the kinds. */
export function reference<const K extends readonly string[]>(...to: K) {
  return { type: "reference", to } as const;
}

/** A code; `pattern` is a regular expression source that it must match as a whole. */
export function code<const P extends string>(pattern: P) {
  return { type: "code", pattern } as const;
}
