import { type Key, kindTable } from "../vocabulary/lookup.ts";
import type { Block, Occurrence, OwnSlot } from "./block.ts";
import type { AnyNode } from "./node.ts";
import { distinct, none, replacesSet, type Slot, stateOf } from "./slot.ts";

/** The effective slot of a key on a block: what is written there and what it inherits. */
export function effectiveSlot(node: AnyNode, key: Key): Slot {
  const own = node.ownSlot(key);
  const mode = key.entry.mode ?? "waarde";
  const outer = mode === "nooit" ? undefined : inherited(node, key);
  if (mode === "optellen") return added(node, key, own, outer);
  if (
    mode === "set" &&
    !own &&
    node.sources.some((source) => replacesSet(source, key))
  )
    return absentSlot(node, key);
  if (!own) return outer ?? absentSlot(node, key);
  if (mode === "samenvoegen") return merged(node, key, own, outer);
  return ownValue(node, key, own);
}

function inherited(node: AnyNode, key: Key): Slot | undefined {
  const { outer } = node;
  if (!outer) return undefined;
  const same = outer.table.same(key);
  if (!same) return undefined;
  const slot = outer.resolve(same);
  if (slot.state === "absent") return undefined;
  // A list on an outer block says what may occur, not what holds here.
  if (key.entry.mode === "beperken" && slot.values.length > 1) return undefined;
  return recontextualised(node, key, slot);
}

/** Inherited blocks read their own missing values from this node when it sets any of them itself. */
function recontextualised(node: AnyNode, key: Key, slot: Slot): Slot {
  if (slot.blocks.length === 0 || !setsSomethingFor(node, key.kind))
    return slot;
  const blocks = slot.blocks.map((block) =>
    block.outer === slot.owner ? node.inner(block.kind, block.sources) : block,
  );
  return { ...slot, blocks };
}

function setsSomethingFor(node: AnyNode, kind: string): boolean {
  for (const { kind: own, slots } of node.sources) {
    for (const { index } of kindTable(own).sharedWith(kind)) {
      if (slots[index]) return true;
    }
  }
  return false;
}

/** Nothing is said under a key, here or further out. */
export function absentSlot(node: AnyNode, key: Key): Slot {
  return {
    key,
    state: "absent",
    values: none,
    occurrences: none,
    blocks: none,
    owner: node,
    ambiguous: false,
  };
}

function ownValue(node: AnyNode, key: Key, own: OwnSlot): Slot {
  const { tracker } = node.specification;
  let occurrences: readonly Occurrence[] = own.occurrences;
  const ambiguous = !key.entry.repeat && occurrences.length > 1;
  if (ambiguous) {
    occurrences = [
      occurrences[
        Math.min(tracker.reading, occurrences.length - 1)
      ] as Occurrence,
    ];
  }
  const values = occurrences.flatMap((occurrence) => occurrence.values);
  const blocks = occurrences.flatMap(({ block }) =>
    block ? [node.inner(key.kind, [block])] : [],
  );
  return {
    key,
    state: stateOf(values, blocks),
    values,
    occurrences,
    blocks,
    owner: node,
    ambiguous,
  };
}

function merged(
  node: AnyNode,
  key: Key,
  own: OwnSlot,
  outer: Slot | undefined,
): Slot {
  const slot = ownValue(node, key, own);
  const wider = outer?.blocks[0];
  if (!wider || slot.state !== "known") return slot;
  const sources = [
    ...slot.blocks.flatMap((block) => block.sources),
    ...wider.sources,
  ];
  return { ...slot, blocks: [node.inner(key.kind, sources)] };
}

function added(
  node: AnyNode,
  key: Key,
  own: OwnSlot | undefined,
  outer: Slot | undefined,
): Slot {
  const slot = own ? ownValue(node, key, own) : undefined;
  const more = included(node, key);
  if (slot?.state === "none") return slot;
  if (!slot && more.length === 0) return outer ?? absentSlot(node, key);
  const parts = [outer, slot].filter((part) => part !== undefined);
  const blocks = distinct([...parts.flatMap((part) => part.blocks), ...more]);
  const values = parts.flatMap((part) => part.values);
  return {
    key,
    state: blocks.length > 0 ? "known" : stateOf(values, blocks),
    values,
    occurrences: [...(slot?.occurrences ?? []), ...(outer?.occurrences ?? [])],
    blocks,
    owner: slot ? node : (outer?.owner ?? node),
    ambiguous: false,
  };
}

/**
 * Blocks of the sets that a block refers to (`eisen: BasisJeugd`), and of the sets that those refer to. What a set
 * inherits is no part of it: its user may be the very block that it inherits from.
 */
function included(node: AnyNode, key: Key, seen = new Set<Block>()): AnyNode[] {
  const found: AnyNode[] = [];
  for (const reference of node.table.including) {
    if (reference === key) continue;
    const own = node.ownSlot(reference);
    for (const { values } of own?.occurrences ?? []) {
      for (const value of values) {
        if (value.type !== "reference") continue;
        const target = node.specification.resolve(value.name, value.to);
        const inner =
          target && kindTable(target.kind).byKeyword.get(key.keyword);
        if (!target || inner?.kind !== key.kind || node.isWithin(target))
          continue;
        if (seen.has(target.block)) continue;
        seen.add(target.block);
        found.push(...written(target, inner), ...included(target, inner, seen));
      }
    }
  }
  return found;
}

/** The blocks of a key that are written on a block itself, without what is inherited or comes from sets. */
export function written(node: AnyNode, key: Key): readonly AnyNode[] {
  const own = node.ownSlot(key);
  return own ? ownValue(node, key, own).blocks : [];
}
