import type { Interval } from "../../../grammar/src/exact.ts";
import { type Key, kindTable } from "../vocabulary/lookup.ts";
import type { Block, Occurrence, OwnSlot } from "./block.ts";
import type { AnyNode } from "./node.ts";
import type { BoundValue, QuantityValue } from "./values.ts";

/**
 * What is known of one key on one block after inheritance.
 *
 * - `known`: a value or a block is given. - `open`: `PM`. - `unusable`: given, not readable, already reported.
 * - `not-applicable`: `n.v.t.`. - `none`: `geen`. - `absent`: nothing here or above.
 */
export type State =
  | "known"
  | "open"
  | "unusable"
  | "not-applicable"
  | "none"
  | "absent";

/** The effective value of a key: what it is, and where it was written. */
export interface Slot {
  readonly key: Key;
  readonly state: State;
  readonly values: readonly BoundValue[];
  /** The statements that give it, nearest first; empty when absent. */
  readonly occurrences: readonly Occurrence[];
  readonly blocks: readonly AnyNode[];
  /** The node on which it was written; differs from the asking node when inherited. */
  readonly owner: AnyNode;
  /** True when the key is written more than once where one is meant: the value then has two readings. */
  readonly ambiguous: boolean;
}

/** An amount of money with what it is counted by. Ten-thousandths of a euro. */
export type MoneyValue = QuantityValue;

/** What the rules are told while they read: which open values they met and whether a key had two readings. */
export interface Tracker {
  /** Called with the slots that are open or have two readings; others change nothing. */
  met(slot: Slot): void;
  /** Which reading of a key that is written twice is asked for now: 0 or 1. */
  reading: number;
}

/** The key of a kind by its Dutch keyword; a keyword that does not exist is a bug of the caller. */
export function keyOf(kind: string, keyword: string): Key {
  const key = kindTable(kind).byKeyword.get(keyword);
  if (!key) throw new Error(`${kind} has no key ${keyword}`);
  return key;
}

/** Most slots hold nothing: they share what is empty. */
export const none: readonly never[] = [];

/** Nothing can be said of a key in a block that is itself PM, unreadable or not applicable. */
export function withoutBlock(slot: Slot, inner: string): Slot {
  const { occurrences, owner, state } = slot;
  return {
    key: keyOf(slot.key.kind, inner),
    state: state === "known" ? "absent" : state,
    values: none,
    occurrences,
    blocks: none,
    owner,
    ambiguous: false,
  };
}

/** Nodes of different blocks: a set of requirements inherits some that its user has already. */
export function distinct(nodes: readonly AnyNode[]): AnyNode[] {
  const seen = new Set<Block>();
  return nodes.filter(({ block }) => !seen.has(block) && seen.add(block));
}

/** A segment that is a lot by itself has other slots than a lot: the same entry may stand at another place. */
export function ownSlotOf(
  source: Block,
  kind: string,
  key: Key,
): OwnSlot | undefined {
  if (source.kind === kind) return source.slots[key.index];
  const same = kindTable(source.kind).byKeyword.get(key.keyword);
  return same?.id === key.id ? source.slots[same.index] : undefined;
}

/** True when a source sets another key of the same group, which hides what lies behind it (`einde` hides `duur`). */
export function hidesAlternatives(source: Block, key: Key): boolean {
  const group = key.entry.alternatives;
  return (
    group !== undefined &&
    source.slots.some((own) => own?.key.entry.alternatives === group)
  );
}

/** True when a source sets another member of the same family: the whole set is replaced (criteria, products). */
export function replacesSet(source: Block, key: Key): boolean {
  const { mode, family } = key.entry;
  return (
    mode === "set" &&
    source.slots.some(
      (own) => own?.key.entry.mode === "set" && own.key.entry.family === family,
    )
  );
}

export function stateOf(
  values: readonly BoundValue[],
  blocks: readonly unknown[],
): State {
  const first = values[0];
  if (!first) return blocks.length > 0 ? "known" : "absent";
  if (values.some(({ type }) => type === "unusable")) {
    return values.every(({ type }) => type === "unusable")
      ? "unusable"
      : "known";
  }
  if (values.every(({ type }) => type === "open")) return "open";
  if (values.every(({ type }) => type === "not-applicable"))
    return "not-applicable";
  if (values.every((value) => value.type === "word" && value.word === "geen"))
    return "none";
  return "known";
}

export function quantityOf(
  slot: Slot,
  type: QuantityValue["type"],
): Interval | undefined {
  for (const value of slot.values) {
    if (value.type === type) return value.interval;
  }
  return undefined;
}
