import type {
  Body,
  Literal,
  Statement,
  SyntaxNode,
  Value,
  Word,
} from "../../../grammar/src/tree.ts";
import { type Key, kindTable } from "../vocabulary/lookup.ts";
import type { Block } from "./block.ts";

/** What stands in front of the body of a block, and the body. */
export interface Head {
  readonly name?: Word;
  readonly title?: Word;
  readonly doc?: string;
  readonly body?: Body;
}

/** A block in which nothing is written yet. */
export function newBlock(
  kind: string,
  key: Key | undefined,
  parent: Block | undefined,
  syntax: SyntaxNode,
  head?: Head,
): Block {
  return {
    kind,
    key,
    parent,
    syntax,
    name: head?.name,
    title: head?.title,
    doc: head?.doc,
    changed: 0,
    changedInside: 0,
    body: head?.body,
    slots: new Array(kindTable(kind).keys.length),
  };
}

/** A block that was there before, under another head. */
export function headed(block: Block, syntax: SyntaxNode, head: Head): Block {
  block.syntax = syntax;
  block.name = head.name;
  block.title = head.title;
  block.doc = head.doc;
  return block;
}

/**
 * The body behind the only value details the entry itself where the entry is a block of its own: it has a name or a
 * title, or the value stands for one of its keys.
 */
export function bodyOfOnlyValue(
  key: Key,
  statement: Statement,
): Body | undefined {
  const { name, title, values } = statement;
  const [only] = values;
  if (!only || values.length > 1) return undefined;
  if (key.entry.valueKey) return only.body;
  const open =
    only.literal?.type === "open" || only.literal?.type === "not-applicable";
  return (name || title) && !open ? only.body : undefined;
}

/** `segment PM { .. }`: where a block with a name is meant, and no value, PM or n.v.t. stands in the place of the name. */
export function reservedHead(
  { entry, types }: Key,
  { name, colon, values, body, broken }: Statement,
): Value | undefined {
  const [only, more] = values;
  const literal = only?.literal?.type;
  const isReserved = literal === "open" || literal === "not-applicable";
  return entry.name &&
    types.length === 0 &&
    !name &&
    !colon &&
    !broken &&
    !more &&
    body &&
    isReserved
    ? only
    : undefined;
}

/** What a value says, as a word. */
export function wordOf({ parent, start, length }: Value, text: string): Word {
  return { kind: "word", form: "word", parent, start, length, text };
}

/** PM and n.v.t. have details of their own: who decides and when, or why not. */
export function detailKind(key: Key, literal: Literal | undefined): string {
  if (literal?.type === "open") return "pm";
  return literal?.type === "not-applicable" ? "nvt" : key.kind;
}

/** A placeholder for a value that was never read because its key was misspelt. */
export function unusableNode(word: Word): Value {
  return {
    kind: "value",
    parent: word.parent,
    start: word.start,
    length: word.length,
    qualifiers: [],
    loose: [],
  };
}
