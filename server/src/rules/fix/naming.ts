import { fold } from "../../../../grammar/src/names.ts";
import { rangeOf } from "../../../../grammar/src/tree.ts";
import type { AnyNode, Slot } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fix } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { linesIn } from "./language.ts";

/** Makers of fixes that give a block a name, or put what it says under another key. */

/** Gives a block without a name one; undefined when it has one, or stands in a table. */
export function giveName(
  node: AnyNode,
  name: string,
  title: Localized,
): Fix | undefined {
  const { syntax } = node.block;
  if (node.name !== undefined || syntax.kind !== "statement") return undefined;
  const { uri } = unitOf(syntax, node.specification);
  const start = rangeOf(syntax.keyword).end;
  return {
    title,
    edits: [{ uri, start, length: 0, text: ` ${name}` }],
    safe: false,
  };
}

/** A name that is not taken yet, from the first word of a text that says something: `Wachttijd`, `Wachttijd2`. */
export function freeName(specification: Specification, text: string): string {
  const words = text.match(/\p{L}[\p{L}\d]*/gu) ?? [];
  const word =
    words.find(({ length }) => length > 3) ?? words[0] ?? "Onderdeel";
  const base = word.charAt(0).toUpperCase() + word.slice(1);
  let name = base;
  for (let count = 2; specification.definitions.has(fold(name)); count++)
    name = `${base}${count}`;
  return name;
}

/** The next name after one that is taken: `J1` becomes `J2`, or the first number that is free. */
export function nextName(specification: Specification, name: string): string {
  let length = name.length;
  while (/\d/.test(name[length - 1] ?? "")) length--;
  const base = name.slice(0, length);
  let count = length === name.length ? 2 : Number(name.slice(length)) + 1;
  while (specification.definitions.has(fold(`${base}${count}`))) count++;
  return `${base}${count}`;
}

/** Puts what a statement says under another key of the same block; undefined when that key is there already. */
export function renameKey(
  slot: Slot,
  keyword: string,
  title: Localized,
): Fix | undefined {
  const { owner, occurrences } = slot;
  const statement = occurrences[0]?.syntax;
  if (statement?.kind !== "statement") return undefined;
  if (owner.slotAt(keyword).state !== "absent") return undefined;
  const unit = unitOf(statement, owner.specification);
  const { start, end } = rangeOf(statement.keyword);
  const written = unit.text.slice(start, end);
  const path = written.slice(0, written.lastIndexOf(".") + 1);
  const key = linesIn(unit, owner.kind, `${keyword}: PM`).split(":")[0];
  const edit = {
    uri: unit.uri,
    start,
    length: end - start,
    text: `${path}${key}`,
  };
  return { title, edits: [edit], safe: false };
}
