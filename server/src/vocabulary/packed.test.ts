import { expect, test } from "vitest";
import type { Entry, EntryShape, SlotType } from "./define.ts";
import { vocabulary } from "./index.ts";
import { pack, unpack } from "./packed.ts";
import { vocabularyTexts } from "./texts.ts";

const table: Readonly<Record<string, Entry>> = vocabulary;
const unpacked = unpack(JSON.parse(JSON.stringify(pack(table))));

/** The table with the texts back in their places. */
function complete(id: string, { value, ...entry }: EntryShape): unknown {
  const { doc, source, words } = vocabularyTexts[id] ?? {};
  const withDocs = (type: SlotType) => {
    if (type.type !== "enum") return type;
    const described = Object.entries(type.words).map(([word, forms]) => [
      word,
      { ...forms, ...words?.[word] },
    ]);
    return { ...type, words: Object.fromEntries(described) };
  };
  return {
    ...entry,
    doc,
    source,
    ...(value && {
      value: "type" in value ? withDocs(value) : value.map(withDocs),
    }),
  };
}

test("a packed vocabulary and its texts hold all that the table says", () => {
  expect(Object.keys(unpacked)).toEqual(Object.keys(table));
  for (const [id, entry] of Object.entries(unpacked)) {
    expect(complete(id, entry), id).toEqual(table[id]);
  }
});

test("unpacking leaves the packed one as it was", () => {
  const packed = JSON.parse(JSON.stringify(pack(table)));
  expect(unpack(packed)).toEqual(unpack(packed));
});

test("entries that share a type share it after unpacking", () => {
  const shared = new Map<SlotType, EntryShape["value"]>();
  for (const [id, { value }] of Object.entries(table)) {
    if (!value || !("type" in value)) continue;
    const first = shared.get(value);
    if (first) expect(unpacked[id]?.value, id).toBe(first);
    else shared.set(value, unpacked[id]?.value);
  }
});
