/** What a word means to the grammar: look-ups over the closed lists, in any case and accent. */
import { fold } from "./names.ts";
import type { Bound, Preposition, Unit } from "./tree.ts";
import {
  AMBIGUOUS_OF,
  ANSWERS,
  BOUNDS,
  EURO_WORDS,
  MONTHS,
  NOT_APPLICABLE_WORDS,
  OPEN_WORDS,
  PREPOSITIONS,
  SCALES,
  type Scale,
  UNITS,
} from "./word-lists.ts";

export * from "./word-lists.ts";

/** What the grammar can know about a word without its context. */
export type WordClass =
  | { readonly role: "preposition"; readonly meaning: Preposition }
  | { readonly role: "bound"; readonly meaning: Bound }
  | { readonly role: "open" | "not-applicable" | "euro" }
  | { readonly role: "unit"; readonly meaning: Unit }
  | { readonly role: "month"; readonly meaning: number }
  | { readonly role: "scale"; readonly meaning: Scale };

const classes = new Map<string, WordClass>();
/** Per first letter and length, a bit for each second letter of a listed word: nearly all other words stop here. */
const seconds = new Int32Array(128 * 32);

function slotOf(text: string): number {
  return ((text.charCodeAt(0) & 127) | 32) * 32 + (text.length & 31);
}

function register(spellings: Iterable<string>, entry: WordClass): void {
  for (const spelling of spellings) {
    classes.set(fold(spelling), entry);
    // An accent written as a character of its own makes a word longer.
    const forms = [
      spelling,
      fold(spelling),
      spelling.replace("\u00eb", "e\u0308"),
    ];
    for (const written of forms) {
      const slot = slotOf(written);
      seconds[slot] =
        (seconds[slot] ?? 0) | (1 << (written.charCodeAt(1) & 31));
    }
  }
}

for (const { meaning, nl, en } of PREPOSITIONS) {
  register([...nl, ...en], { role: "preposition", meaning });
}
register([AMBIGUOUS_OF], { role: "preposition", meaning: "of" });
for (const { meaning, nl, en } of BOUNDS) {
  register([...nl, ...en], { role: "bound", meaning });
}
for (const { meaning, nl, en } of [
  ...OPEN_WORDS,
  ...NOT_APPLICABLE_WORDS,
  ...EURO_WORDS,
]) {
  register([...nl, ...en], { role: meaning });
}
for (const { meaning, nl, en } of UNITS) {
  register([...nl, ...en], { role: "unit", meaning });
}
for (const { meaning, nl, en } of MONTHS) {
  register([...nl, ...en], { role: "month", meaning });
}
for (const { meaning, nl, en } of SCALES) {
  register([...nl, ...en], { role: "scale", meaning });
}

/** Folded spellings that may never be a keyword, column, alias or enum word: prepositions, bounds, answers, `PM`, `n.v.t.`, `euro`. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set(
  [
    ...PREPOSITIONS,
    ...BOUNDS,
    ...OPEN_WORDS,
    ...NOT_APPLICABLE_WORDS,
    ...EURO_WORDS,
    ...ANSWERS,
  ].flatMap(({ nl, en }) => [...nl, ...en, AMBIGUOUS_OF].map(fold)),
);

/** True when a word, in any case or accent, is on the reserved list. */
export function isReserved(text: string): boolean {
  return RESERVED_WORDS.has(fold(text));
}

/** What a word means to the grammar, or undefined for an ordinary word. */
export function wordClassOf(text: string): WordClass | undefined {
  const bits = seconds[slotOf(text)] ?? 0;
  if (((bits >> (text.charCodeAt(1) & 31)) & 1) === 0) return undefined;
  return classes.get(text) ?? classes.get(fold(text));
}

/** The unit that a word names in any spelling of either language. */
export function unitOf(text: string): Unit | undefined {
  const entry = wordClassOf(text);
  return entry?.role === "unit" ? entry.meaning : undefined;
}

/** The month, 1-12, that a word names. */
export function monthOf(text: string): number | undefined {
  const entry = wordClassOf(text);
  return entry?.role === "month" ? entry.meaning : undefined;
}

/** The scale that a word names (`mln` is `miljoen`). */
export function scaleOf(text: string): Scale | undefined {
  const entry = wordClassOf(text);
  return entry?.role === "scale" ? entry.meaning : undefined;
}

/** The preposition that a word is, in Dutch; `of` is itself in both languages. */
export function prepositionOf(text: string): Preposition | undefined {
  const entry = wordClassOf(text);
  return entry?.role === "preposition" ? entry.meaning : undefined;
}

/** The bound that a word is, in Dutch. */
export function boundOf(text: string): Bound | undefined {
  const entry = wordClassOf(text);
  return entry?.role === "bound" ? entry.meaning : undefined;
}
