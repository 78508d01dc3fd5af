import { cellsOf, type Key } from "../../vocabulary/lookup.ts";
import type { Block, Occurrence } from "../block.ts";
import { blocksOn, inTree, perLevel } from "../levels.ts";
import { noteAnything, noteCells } from "../reads.ts";
import type { BoundValue, ReferenceValue } from "../values.ts";

/** One value as it was written, with the key and the block that it stands in. */
export interface Written<V = BoundValue> {
  readonly block: Block;
  readonly key: Key;
  readonly occurrence: Occurrence;
  readonly value: V;
}

/** A block and every block inside it, in source order. */
export function* blocksIn(block: Block): Iterable<Block> {
  noteAnything();
  yield* blocksUnder(block);
}

function* blocksUnder(block: Block): Iterable<Block> {
  yield block;
  for (const slot of block.slots) {
    for (const { block: inner, values } of slot?.occurrences ?? []) {
      if (inner) yield* blocksUnder(inner);
      for (const { detail } of values) {
        if (detail && detail !== inner) yield* blocksUnder(detail);
      }
    }
  }
}

/** Every value that is written on a level and the levels inside it. */
export function valuesIn(level: Block): readonly Written[] {
  noteAnything();
  return inTree(level, "values", valuesOn);
}

let referring: readonly number[] | undefined;

/** Every reference that is written on a level and the levels inside it. */
export function referencesIn(level: Block): readonly Written<ReferenceValue>[] {
  referring ??= cellsOf(({ types }) =>
    types.some(({ type }) => type === "reference"),
  );
  noteCells(referring);
  return inTree(level, "references", referencesOn);
}

function referencesOn(level: Block): Written<ReferenceValue>[] {
  return perLevel(level, "values", valuesOn).flatMap((written) => {
    const { value } = written;
    return value.type === "reference" ? [{ ...written, value }] : [];
  });
}

function valuesOn(level: Block): Written[] {
  const found: Written[] = [];
  for (const block of blocksOn(level)) {
    for (const slot of block.slots) {
      for (const occurrence of slot?.occurrences ?? []) {
        for (const value of occurrence.values)
          if (slot) found.push({ block, key: slot.key, occurrence, value });
      }
    }
  }
  return found;
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
