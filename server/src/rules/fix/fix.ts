import {
  offsetOf,
  rangeOf,
  type SyntaxNode,
  type Value,
} from "../../../../grammar/src/tree.ts";
import type { Block } from "../../model/block.ts";
import { type AnyNode, keyOf, type Slot } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import type { BoundValue } from "../../model/values.ts";
import type { Unit } from "../../model/workspace.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fix, Fixes } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { writtenLiteral } from "../shared/written.ts";
import { detail, insertion } from "./insertion.ts";
import { valueIn } from "./language.ts";

/**
 * Makers of fixes: each gives the edits for one change of a document. What they write is given in Dutch and follows the
 * language of the document.
 */

/** Replaces the text of a syntax node. `safe` when it cannot change the meaning wrongly. */
export function replaceText(
  uri: string,
  node: SyntaxNode,
  text: string,
  title: Localized,
  safe = false,
): Fix {
  const { start, end } = rangeOf(node);
  return { title, edits: [{ uri, start, length: end - start, text }], safe };
}

/** Replaces the value of a slot, `stadium: concept` -> `stadium: publicatie`; undefined when it has no value. */
export function replaceValue(
  slot: Slot,
  text: string,
  title: Localized,
  safe = false,
): Fix | undefined {
  const values = slot.occurrences[0]?.values ?? [];
  const first = values[0];
  const last = values.at(-1);
  if (!first || !last) return undefined;
  const unit = unitOf(first.node, slot.owner.specification);
  const start = offsetOf(first.node);
  const end = rangeOf(last.node).end;
  const edit = {
    uri: unit.uri,
    start,
    length: end - start,
    text: asWritten(unit, slot, text),
  };
  return { title, edits: [edit], safe };
}

/**
 * Replaces what the only value of a slot says and keeps what stands behind it: the channel of
 * `aankondiging: PM op tenderned`, a body. Undefined when there is not exactly one value.
 */
export function replaceLiteral(
  slot: Slot,
  text: string,
  title: Localized,
): Fix | undefined {
  const [value, more] = slot.occurrences.flatMap(({ values }) => values);
  return value && !more ? replaceOne(slot, value, text, title) : undefined;
}

/** Replaces what one value of a slot says; its qualifiers and body stay. */
export function replaceOne(
  slot: Slot,
  { node }: BoundValue,
  text: string,
  title: Localized,
): Fix {
  const unit = unitOf(node, slot.owner.specification);
  const edit = {
    uri: unit.uri,
    start: offsetOf(node),
    length: writtenLiteral(node).length,
    text: asWritten(unit, slot, text),
  };
  return { title, edits: [edit], safe: false };
}

/** Replaces what a value says by a text as it stands; its qualifiers and body stay. */
export function replaceWord(
  uri: string,
  node: Value,
  text: string,
  title: Localized,
): Fix {
  const start = offsetOf(node);
  const { length } = writtenLiteral(node);
  return { title, edits: [{ uri, start, length, text }], safe: false };
}

/** The text of a value as the document that holds the slot writes it. */
function asWritten(unit: Unit, { key, owner }: Slot, text: string): string {
  return valueIn(unit, owner.kind, key.keyword, text);
}

/** Gives a key a value: where the block itself has one, else as a new line in the block. */
export function setValue(
  node: AnyNode,
  keyword: string,
  text: string,
  title: Localized,
): Fix | undefined {
  const key = keyOf(node.kind, keyword);
  return node.ownSlot(key)
    ? replaceValue(node.resolve(key), text, title)
    : insertInto(node, `${keyword}: ${text}`, title);
}

/** Gives several keys of a block a value: those that it has get another, the rest is added. */
export function setValues(
  node: AnyNode,
  values: Readonly<Record<string, string>>,
  title: Localized,
): Fix | undefined {
  const written = Object.entries(values).map(
    ([keyword, text]) =>
      [node.ownSlot(keyOf(node.kind, keyword)), keyword, text] as const,
  );
  const lines = written.flatMap(([own, keyword, text]) =>
    own ? [] : [`${keyword}: ${text}`],
  );
  const changes = written.flatMap(([own, keyword, text]) =>
    own ? [setValue(node, keyword, text, title)] : [],
  );
  return lines.length > 0
    ? together(title, insertInto(node, lines.join("\n"), title), ...changes)
    : together(title, ...changes);
}

/** One fix that makes the changes of several; undefined when one cannot be made, or when two are in each other's way. */
export function together(title: Localized, ...made: Fixes): Fix | undefined {
  const all = made.filter((fix) => fix !== undefined);
  if (all.length < made.length) return undefined;
  const edits = all.flatMap((one) => one.edits);
  // Comparing by the rules of a language costs milliseconds the first time.
  edits.sort((a, b) => {
    if (a.uri === b.uri) return a.start - b.start;
    return a.uri < b.uri ? -1 : 1;
  });
  const collide = edits.some(({ uri, start }, index) => {
    const before = edits[index - 1];
    return before?.uri === uri && before.start + before.length > start;
  });
  if (collide) return undefined;
  return { title, edits, safe: false };
}

/** Writes text behind the value of a slot: `€ 400.000` -> `€ 400.000 per jaar`. */
export function appendText(
  slot: Slot,
  text: string,
  title: Localized,
): Fix | undefined {
  const last = slot.occurrences.at(-1)?.values.at(-1);
  if (!last) return undefined;
  const unit = unitOf(last.node, slot.owner.specification);
  const { start, end } = rangeOf(last.node);
  const own = unit.text.slice(start, end);
  const whole = asWritten(unit, slot, `${own}${text}`);
  const added = whole.startsWith(own) ? whole.slice(own.length) : text;
  const edit = { uri: unit.uri, start: end, length: 0, text: added };
  return { title, edits: [edit], safe: false };
}

/**
 * Adds lines to a block. `lines` is what is added, in Dutch and without indentation; keys that are there already are left
 * out. Undefined when nothing is left to add, and when the block stands in a table row or only in the path of another
 * key.
 */
export function insertInto(
  node: AnyNode,
  lines: string,
  title: Localized,
  safe = false,
): Fix | undefined {
  return insertIntoBlock(node.block, node.specification, lines, title, safe);
}

/** Adds lines to several blocks at once, those of one block together; undefined when one of them cannot take any. */
export function insertAll(
  places: readonly (readonly [AnyNode, string])[],
  title: Localized,
): Fix | undefined {
  const byBlock = Map.groupBy(places, ([node]) => node.block);
  const changes = [...byBlock.values()].map((own) => {
    const [[node]] = own as [readonly [AnyNode, string]];
    const lines = [...new Set(own.map(([, line]) => line))];
    return insertInto(node, lines.join("\n"), title);
  });
  return places.length > 0 ? together(title, ...changes) : undefined;
}

/**
 * Adds keys that are still open, each given as a path (`bekostiging.vorm`): in the block that its first part has here, else
 * with that path.
 */
export function insertPaths(
  node: AnyNode,
  paths: readonly string[],
  title: Localized,
): Fix | undefined {
  const places = paths.map((path): readonly [AnyNode, string] => {
    const [first = path, ...rest] = path.split(".");
    const own = node.ownSlot(keyOf(node.kind, first)) && node.slotAt(first);
    const block = rest.length > 0 ? own?.blocks[0] : undefined;
    return block ? [block, `${rest.join(".")}: PM`] : [node, `${path}: PM`];
  });
  return insertAll(places, title);
}

/** `insertInto` for a block of which there is no node, such as a deviation. */
export function insertIntoBlock(
  block: Block,
  specification: Specification,
  lines: string,
  title: Localized,
  safe = false,
): Fix | undefined {
  const edits = insertion(block, lines, unitOf(block.syntax, specification));
  return edits && { title, edits, safe };
}

/**
 * Adds lines to the block under a key: to the block that is there, behind a value that has none (`procedure: sas` ->
 * `procedure: sas { grond: PM }`), or with the key itself when it is absent.
 */
export function insertUnder(
  node: AnyNode,
  keyword: string,
  lines: string,
  title: Localized,
): Fix | undefined {
  const { state, blocks, occurrences, key, owner } = node.slotAt(keyword);
  const [block] = blocks;
  if (block) return insertInto(block, lines, title);
  if (state === "absent") {
    const indented = lines.replaceAll(/^(?=.)/gm, "  ");
    return insertInto(node, `${keyword} {\n${indented}\n}`, title);
  }
  const value = occurrences.at(-1)?.values.at(-1);
  if (!value) return undefined;
  const unit = unitOf(value.node, owner.specification);
  const edit = detail(value.node, key.kind, lines, unit);
  return edit && { title, edits: [edit], safe: false };
}
