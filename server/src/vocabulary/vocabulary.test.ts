import { describe, expect, test } from "vitest";
import { fold } from "../../../grammar/src/names.ts";
import { isReserved } from "../../../grammar/src/words.ts";
import { rules } from "../rules/generated/registry.ts";
import { type ClassName, classes } from "./classes.ts";
import type { Entry, EntryShape } from "./define.ts";
import { vocabulary } from "./index.ts";
import { allKinds, kindTable } from "./lookup.ts";

const entries = Object.entries(vocabulary) as [string, Entry][];
const kinds = allKinds();
/** Every kind, those without keys of their own included. */
const made: ReadonlySet<string> = new Set([
  "bestand",
  "pm",
  "nvt",
  ...entries.map(([id, { kind }]) => kind ?? id.slice(id.indexOf(".") + 1)),
]);

/** False friends (language.md, section 4): a Dutch word that is another English word must not be an English name. */
const falseFriends = ["concept", "kind", "control", "slot", "brief"];

/** Different spellings of one entry; the same word in both languages counts once. */
function spellingsOf(
  keyword: string,
  { en, aliases = [] }: EntryShape,
): Set<string> {
  return new Set([keyword, en, ...aliases].map(fold));
}

describe("the vocabulary", () => {
  test("has ids of one parent and one keyword, in plain letters", () => {
    for (const [id] of entries)
      expect(id).toMatch(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/);
  });

  test("describes every entry in both languages, with a source", () => {
    const bare = entries.filter(
      ([, { doc, source }]) => !doc.nl || !doc.en || !source,
    );
    expect(bare.map(([id]) => id)).toEqual([]);
  });

  test.each(kinds)("%s: no spelling means two keys", (kind) => {
    const owners = new Map<string, string>();
    for (const { id, keyword, entry } of kindTable(kind).keys) {
      for (const spelling of spellingsOf(keyword, entry)) {
        expect(owners.get(spelling) ?? id, `${spelling} in ${kind}`).toBe(id);
        owners.set(spelling, id);
      }
    }
  });

  test("no keyword is a reserved word", () => {
    const taken = entries.filter(([id, entry]) =>
      [...spellingsOf(id.slice(id.indexOf(".") + 1), entry)].some(isReserved),
    );
    expect(taken.map(([id]) => id)).toEqual([]);
  });

  test("no English name is a Dutch word with another meaning", () => {
    const trapped = entries.filter(([, { en }]) => falseFriends.includes(en));
    expect(trapped.map(([id]) => id)).toEqual([]);
  });

  test("no word of an enumeration means two things or is reserved", () => {
    for (const kind of kinds) {
      for (const { id, types } of kindTable(kind).keys) {
        const owners = new Map<string, string>();
        for (const type of types) {
          if (type.type !== "enum") continue;
          for (const [
            word,
            { en, aliases = [], accepted = [] },
          ] of Object.entries(type.words)) {
            for (const spelling of new Set(
              [word, en, ...aliases, ...accepted].map(fold),
            )) {
              expect(owners.get(spelling) ?? word, `${spelling} in ${id}`).toBe(
                word,
              );
              expect(isReserved(spelling), `${spelling} in ${id}`).toBe(false);
              owners.set(spelling, word);
            }
          }
        }
      }
    }
  });

  test("no slot takes both the words of a closed list and names", () => {
    const mixed = kinds.flatMap((kind) =>
      kindTable(kind).keys.filter(
        ({ types }) =>
          types.some(({ type }) => type === "enum") &&
          types.some(({ type }) => type === "reference"),
      ),
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  test("every parent is a kind or a class, every class member a kind", () => {
    const classNames = Object.keys(classes) as ClassName[];
    const parents = new Set(
      entries.map(([id]) => id.slice(0, id.indexOf("."))),
    );
    for (const parent of parents)
      expect(made.has(parent) || parent in classes, parent).toBe(true);
    for (const name of classNames)
      for (const kind of classes[name]) expect(made.has(kind), kind).toBe(true);
  });

  test("a value key is a key of its block, a reference names kinds that exist", () => {
    for (const kind of kinds) {
      for (const key of kindTable(kind).keys) {
        if (key.entry.valueKey) {
          expect(
            kindTable(key.kind).byKeyword.has(key.entry.valueKey),
            key.id,
          ).toBe(true);
        }
        for (const type of key.types) {
          if (type.type !== "reference") continue;
          for (const target of type.to)
            expect(made.has(target), `${key.id}: ${target}`).toBe(true);
        }
      }
    }
  });

  test("a motivation answers rules that exist and may be waived", () => {
    const waivable = new Set(
      rules.filter((rule) => rule.waivable).map(({ id }) => id),
    );
    for (const [id, { answers = [] }] of entries) {
      for (const rule of answers)
        expect(waivable.has(rule), `${id} answers ${rule}`).toBe(true);
    }
  });
});
