import { fold } from "../../../grammar/src/names.ts";
import type { WordForms } from "./define.ts";
import { allKinds, type Key, kindTable } from "./lookup.ts";

type Language = "nl" | "en";

/** One entry of the vocabulary as a reader looks it up: a key, and the blocks in which it may stand. */
export interface Term {
  readonly key: Key;
  /** The kinds of those blocks. */
  readonly inside: readonly string[];
}

let terms: readonly Term[] | undefined;

/** Every entry of the vocabulary once, in its order. */
export function allTerms(): readonly Term[] {
  if (terms) return terms;
  const found = new Map<string, { key: Key; inside: string[] }>();
  for (const kind of allKinds()) {
    for (const key of kindTable(kind).keys) {
      const known = found.get(key.id);
      if (known) known.inside.push(kind);
      else found.set(key.id, { key, inside: [kind] });
    }
  }
  terms = [...found.values()];
  return terms;
}

/** The word under which a term is looked up. */
export function spellingOf({ key }: Term, language: Language): string {
  return language === "nl" ? key.keyword : key.entry.en;
}

/** The other language's word. */
export function twinOf(term: Term, language: Language): string {
  return spellingOf(term, language === "nl" ? "en" : "nl");
}

/** The terms by the word they share: `motivering` means something in many blocks. */
export function termsByWord(
  language: Language,
): ReadonlyMap<string, readonly Term[]> {
  return Map.groupBy(allTerms(), (term) => spellingOf(term, language));
}

/**
 * The terms that a word means, in either language or by an alias. `perceel.geraamde-waarde` means the one that stands in
 * that block.
 */
export function termsNamed(word: string): readonly Term[] {
  const dot = word.lastIndexOf(".");
  const wanted = fold(word.slice(dot + 1));
  const outer = dot < 0 ? undefined : fold(word.slice(0, dot));
  return allTerms().filter(({ key, inside }) => {
    const { en, aliases = [] } = key.entry;
    return (
      [key.keyword, en, ...aliases].some((name) => fold(name) === wanted) &&
      (outer === undefined ||
        inside.some((kind) =>
          (["nl", "en"] as const).some(
            (language) => fold(nameOfKind(kind, language)) === outer,
          ),
        ))
    );
  });
}

/** A word that may stand as a value, and the term that takes it. */
export interface ValueTerm {
  readonly term: Term;
  readonly word: string;
  readonly forms: WordForms;
}

/** The values that a word means, in either language or by an alias. */
export function valuesNamed(word: string): readonly ValueTerm[] {
  const wanted = fold(word);
  return allTerms().flatMap((term) =>
    wordsOf(term).flatMap(([dutch, forms]) => {
      const { en, aliases = [], accepted = [] } = forms;
      const names = [dutch, en, ...aliases, ...accepted];
      return names.some((name) => fold(name) === wanted)
        ? [{ term, word: dutch, forms }]
        : [];
    }),
  );
}

/** The words of the lists that a term takes. */
export function wordsOf({ key }: Term): [string, WordForms][] {
  return key.types.flatMap((type) =>
    type.type === "enum" ? Object.entries(type.words) : [],
  );
}

/** Every spelling that is looked up, for suggestions. */
export function termSpellings(): string[] {
  return allTerms().flatMap(({ key }) => [key.keyword, key.entry.en]);
}

/** A kind is named after the keyword that opens it; kinds of their own keep their Dutch name. */
export function nameOfKind(kind: string, language: Language): string {
  if (language === "nl") return kind;
  for (const outer of allKinds()) {
    const key = kindTable(outer).keys.find(
      (candidate) => candidate.kind === kind && candidate.keyword === kind,
    );
    if (key) return key.entry.en;
  }
  return kind;
}
