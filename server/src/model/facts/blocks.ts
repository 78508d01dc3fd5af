import type { Key } from "../../vocabulary/lookup.ts";
import type { Block, Occurrence } from "../block.ts";
import type { BoundValue } from "../values.ts";

/** One value as it was written, with the key and the block that it stands in. */
export interface Written {
  readonly block: Block;
  readonly key: Key;
  readonly occurrence: Occurrence;
  readonly value: BoundValue;
}

/** A block and every block inside it, in source order. */
export function* blocksIn(block: Block): Iterable<Block> {
  yield block;
  for (const slot of block.slots) {
    for (const { block: inner, values } of slot?.occurrences ?? []) {
      if (inner) yield* blocksIn(inner);
      for (const { detail } of values) {
        if (detail && detail !== inner) yield* blocksIn(detail);
      }
    }
  }
}

/** Every value that is written in a block and the blocks inside it. */
export function* valuesIn(block: Block): Iterable<Written> {
  for (const inner of blocksIn(block)) {
    for (const slot of inner.slots) {
      for (const occurrence of slot?.occurrences ?? []) {
        for (const value of occurrence.values) {
          if (slot) yield { block: inner, key: slot.key, occurrence, value };
        }
      }
    }
  }
}

/** A value as it is compared: the same whatever its notation or language; empty for PM and what is not readable. */
export function valueText(value: BoundValue): string {
  const qualifiers = value.qualifiers.map(
    ({ preposition, text, unit, year }) =>
      `${preposition} ${text ?? unit ?? year ?? ""}`,
  );
  return [contentOf(value), ...qualifiers].join(" ");
}

function contentOf(value: BoundValue): string {
  switch (value.type) {
    case "word":
      return value.word;
    case "text":
      return JSON.stringify(value.text);
    case "reference":
      return value.name;
    case "duration":
      return JSON.stringify([value.months, value.days, value.minutes]);
    case "extension":
      return JSON.stringify([value.count, value.each?.months]);
    case "open":
    case "not-applicable":
    case "unusable":
      return "";
    default:
      return `${value.type} ${JSON.stringify(value.interval)}`;
  }
}
