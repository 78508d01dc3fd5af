import type { Entry, EntryShape, SlotType } from "./define.ts";

/**
 * The vocabulary as plain data without its texts, as the built programs have it: reading JSON takes a fraction of what
 * running the same table as code does. What entries share stands once, and is shared again after unpacking.
 */
export interface PackedVocabulary {
  readonly types: readonly SlotType[];
  readonly entries: Readonly<Record<string, PackedEntry>>;
}

/** An entry whose slot types are places in the list of types. */
type PackedEntry = Omit<EntryShape, "value"> & {
  readonly value?: number | readonly number[];
};

/** Packs the one table. */
export function pack(
  vocabulary: Readonly<Record<string, Entry>>,
): PackedVocabulary {
  const types: SlotType[] = [];
  const places = new Map<SlotType, number>();
  const place = (type: SlotType): number => {
    const known = places.get(type);
    if (known !== undefined) return known;
    places.set(type, types.length);
    return types.push(withoutTexts(type)) - 1;
  };
  const packed = ({ doc: _, source: __, ...entry }: Entry): PackedEntry => {
    const { value, ...rest } = entry;
    if (value === undefined) return rest;
    return {
      ...rest,
      value: "type" in value ? place(value) : value.map(place),
    };
  };
  const entries = Object.entries(vocabulary).map(
    ([id, entry]) => [id, packed(entry)] as const,
  );
  return { types, entries: Object.fromEntries(entries) };
}

function withoutTexts(type: SlotType): SlotType {
  if (type.type !== "enum") return type;
  const words = Object.entries(type.words).map(
    ([word, { en, aliases, accepted }]) =>
      [
        word,
        { en, ...(aliases && { aliases }), ...(accepted && { accepted }) },
      ] as const,
  );
  return { ...type, words: Object.fromEntries(words) };
}

/** The table again, without its texts; what is given stays as it is, for two bundles in one process read it once. */
export function unpack({
  types,
  entries,
}: PackedVocabulary): Readonly<Record<string, EntryShape>> {
  const typeAt = (place: number): SlotType => {
    const type = types[place];
    if (!type) throw new Error(`no type ${place}`);
    return type;
  };
  const table: Record<string, EntryShape> = {};
  for (const [id, { value, ...entry }] of Object.entries(entries)) {
    const known =
      typeof value === "number" ? typeAt(value) : value?.map(typeAt);
    table[id] = known ? { ...entry, value: known } : entry;
  }
  return table;
}
