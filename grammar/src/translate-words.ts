/** The closed lists of the grammar in the spelling of one language. */
import type { Language } from "./exact.ts";
import { fold } from "./names.ts";
import {
  ANSWERS,
  BOUNDS,
  MONTHS,
  NOT_APPLICABLE_WORDS,
  OPEN_WORDS,
  PREPOSITIONS,
  SCALES,
  UNITS,
  VAT_PHRASES,
  type WordEntry,
  wordClassOf,
} from "./words.ts";

/** Columns that every table may have, whatever its keyword. */
const FIXED_COLUMNS: readonly WordEntry<"name" | "title">[] = [
  { meaning: "name", nl: ["naam"], en: ["name"] },
  { meaning: "title", nl: ["titel"], en: ["title"] },
];

/** `ja`, `nee`, `alle`, `geen` or `onbeperkt` in the other language; undefined for any other word. */
export function answerIn(to: Language, word: string): string | undefined {
  return spellingOf(ANSWERS, to, word);
}

/** The column head `naam` or `titel`; undefined for any other. */
export function fixedColumnIn(to: Language, word: string): string | undefined {
  return spellingOf(FIXED_COLUMNS, to, word);
}

/** Whether a column holds the names of what its rows define. */
export function isNameColumn(word: string): boolean {
  return fixedColumnIn("en", word) === "name";
}

/**
 * A word inside an amount, a range or before a date: bound, unit, month, scale, `PM`, `n.v.t.` or the `om` before a
 * time. `isOne` tells that the number before a unit is 1, or that there is none (`per uur`). Undefined for other words.
 */
export function amountWordIn(
  to: Language,
  word: string,
  isOne: boolean,
): string | undefined {
  const known = wordClassOf(word);
  switch (known?.role) {
    case "unit": {
      const unit = UNITS.find(({ meaning }) => meaning === known.meaning);
      return unit?.[to][isOne ? 0 : 1];
    }
    case "bound":
      return byMeaning(BOUNDS, to, known.meaning);
    case "month":
      return byMeaning(MONTHS, to, known.meaning);
    case "scale":
      return byMeaning(SCALES, to, known.meaning);
    case "open":
      return OPEN_WORDS[0]?.[to][0];
    case "not-applicable":
      return NOT_APPLICABLE_WORDS[0]?.[to][0];
    case "preposition":
      return to === "nl" ? "om" : "at";
    default:
      return undefined;
  }
}

/** A preposition or a phrase such as `excl. btw`, by its meaning in Dutch. */
export function prepositionIn(
  to: Language,
  meaning: string,
): string | undefined {
  return (
    byMeaning(PREPOSITIONS, to, meaning) ?? byMeaning(VAT_PHRASES, to, meaning)
  );
}

function spellingOf(
  entries: readonly WordEntry<string>[],
  to: Language,
  word: string,
): string | undefined {
  const folded = fold(word);
  return entries.find(({ nl, en }) => [...nl, ...en].includes(folded))?.[to][0];
}

function byMeaning<T>(
  entries: readonly WordEntry<T>[],
  to: Language,
  meaning: unknown,
): string | undefined {
  return entries.find((entry) => entry.meaning === meaning)?.[to][0];
}
