import type { Body, SyntaxNode, Word } from "../../../grammar/src/tree.ts";
import type { Key } from "../vocabulary/lookup.ts";
import type { BoundValue } from "./values.ts";

/**
 * What one piece of text says, by itself: a block with its own keys. Inheritance comes later (`node.ts`), so a block
 * depends on nothing but its syntax and can be kept for as long as that does.
 */
export interface Block {
  readonly kind: string;
  /** The key under which it stands; absent for a file. */
  readonly key: Key | undefined;
  readonly parent: Block | undefined;
  // What follows changes when the head is edited: everything under it then keeps its objects.
  /** The statement, table row, table cell or value that wrote it. */
  syntax: SyntaxNode;
  name: Word | undefined;
  title: Word | undefined;
  doc: string | undefined;
  /** Of a level: the edit at which what is written on it last changed. */
  changed: number;
  /** Of a level: the edit at which what is written on it or on a level inside it last changed. */
  changedInside: number;
  /** The body in braces, where new keys can be inserted. */
  readonly body: Body | undefined;
  /** By `Key.index`; undefined where the key is not set here. */
  readonly slots: (OwnSlot | undefined)[];
}

/** Everything one block says under one key. */
export interface OwnSlot {
  readonly key: Key;
  readonly occurrences: Occurrence[];
}

/** One statement (or table cell) under a key. */
export interface Occurrence {
  readonly syntax: SyntaxNode;
  /** What to underline when the finding is about the key itself. */
  readonly keyword: SyntaxNode;
  readonly values: readonly BoundValue[];
  readonly block: Block | undefined;
}
