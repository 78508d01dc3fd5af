import { fold } from "../../../grammar/src/names.ts";
import { ANYTHING, Cells, DOCUMENTS, LINKS } from "../vocabulary/cells.ts";
import { type Key, kindTable } from "../vocabulary/lookup.ts";
import type { Block, Occurrence, OwnSlot } from "./block.ts";
import { levelAround, nextEdit } from "./levels.ts";
import type { Reads } from "./reads.ts";
import type { ChangedBlock, Rebound } from "./rebind.ts";

/** What an edit changed, in the terms in which reading is noted. */
export class Change {
  readonly cells = new Cells();
  /** The levels on which something else is written now. */
  readonly levels = new Set<Block>();
  /** Folded names that came, went or mean another block. */
  readonly names = new Set<string>();
  /** True when another document changed, came or went. */
  elsewhere = false;
  /** True when a key that holds blocks changed, so that there may be other nodes now. */
  hasBlocks = false;

  /** The same edit for a specification of another document; `isUsed` when that uses this one. */
  fromElsewhere(isUsed: boolean): Change {
    const change = new Change();
    if (isUsed) change.addAll(this);
    else for (const name of this.names) change.names.add(name);
    change.elsewhere = true;
    return change;
  }

  addAll(other: Change): void {
    this.cells.addAll(other.cells);
    this.hasBlocks ||= other.hasBlocks;
    for (const level of other.levels) this.levels.add(level);
    for (const name of other.names) this.names.add(name);
    this.elsewhere ||= other.elsewhere;
  }

  /** Whether the outcome of what read this may be another now: everywhere, or on the changed levels and those inside. */
  touches(reads: Reads): "everywhere" | "levels" | "nowhere" {
    if (this.elsewhere && reads.elsewhere) return "everywhere";
    if (this.names.size > 0) {
      if (reads.everyName) return "everywhere";
      for (const name of this.names)
        if (reads.names.has(name)) return "everywhere";
    }
    if (reads.outside.meets(this.cells)) return "everywhere";
    return reads.cells.meets(this.cells) ? "levels" : "nowhere";
  }

  /** True for a level that changed, or that lies inside one. */
  concerns(level: Block): boolean {
    for (let at: Block | undefined = level; at; at = at.parent)
      if (this.levels.has(at)) return true;
    return false;
  }
}

/** What binding again changed; the levels concerned know from now on that they changed. */
export function changeOf({ changed, headed }: Rebound): Change {
  const change = new Change();
  change.cells.add(ANYTHING);
  const edit = nextEdit();
  const mark = (block: Block) => {
    const level = levelAround(block);
    level.changed = edit;
    for (let at: Block | undefined = level; at; at = at.parent)
      at.changedInside = edit;
    change.levels.add(level);
  };
  for (const { block, slots } of changed) {
    if (slots.length > 0) mark(block);
    for (const { before, after } of slots) {
      const key = (before ?? after)?.key;
      if (!key) continue;
      if (!isSameButForHeads(key, before, after)) {
        change.cells.add(key.cell);
        change.hasBlocks ||= holdsBlocks(before) || holdsBlocks(after);
        if (!before || !after)
          for (const cell of readingFrom(block.kind, key))
            change.cells.add(cell);
      }
      const kept = new Set(before?.occurrences);
      for (const occurrence of after?.occurrences ?? [])
        if (!kept.delete(occurrence))
          addOccurrence(change, occurrence, changed);
      for (const occurrence of kept) addOccurrence(change, occurrence, changed);
    }
  }
  for (const { block, name } of headed) {
    mark(block);
    change.cells.add(kindTable(block.kind).head);
    const now = block.name?.text;
    if (name === now) continue;
    for (const one of [name, now])
      if (one !== undefined) change.names.add(fold(one));
  }
  return change;
}

/** Everything that is written in a document, as a change for others. */
export function changeOfAll(...roots: readonly (Block | undefined)[]): Change {
  const change = new Change();
  change.cells.add(ANYTHING);
  change.cells.add(DOCUMENTS);
  change.cells.add(LINKS);
  nextEdit();
  for (const root of roots) if (root) addBlock(change, root);
  change.elsewhere = true;
  change.hasBlocks = true;
  return change;
}

const readers = new Map<Key, readonly number[]>();

/**
 * Where a key comes or goes, blocks that are inherited read it from here or from further out: they count as others than
 * they were.
 */
function readingFrom(kind: string, key: Key): readonly number[] {
  let cells = readers.get(key);
  if (!cells) {
    // A segment or specification without lots is one itself.
    const outer = kind === "bestek" || kind === "segment" ? "perceel" : kind;
    cells = [kind, outer].flatMap((own) =>
      kindTable(own).keys.flatMap((holder) =>
        kindTable(own)
          .sharedWith(holder.kind)
          .some(({ id }) => id === key.id)
          ? [holder.cell]
          : [],
      ),
    );
    readers.set(key, cells);
  }
  return cells;
}

function holdsBlocks(slot: OwnSlot | undefined): boolean {
  return slot?.occurrences.some(({ block }) => block) === true;
}

/** A segment or lot with another head is still the one that it was. */
function isSameButForHeads(
  key: Key,
  before: OwnSlot | undefined,
  after: OwnSlot | undefined,
): boolean {
  if (key.kind !== "segment" && key.kind !== "perceel") return false;
  const one = before?.occurrences ?? [];
  const other = after?.occurrences ?? [];
  return (
    one.length === other.length &&
    one.every(
      ({ block, values }, index) =>
        block !== undefined &&
        values.length === 0 &&
        block === other[index]?.block &&
        other[index]?.values.length === 0,
    )
  );
}

function addOccurrence(
  change: Change,
  { block, values }: Occurrence,
  changed: readonly ChangedBlock[],
): void {
  // What a block kept under another head is told by itself.
  if (block && !changed.some((other) => other.block === block))
    addBlock(change, block);
  for (const { detail } of values)
    if (detail && detail !== block) addBlock(change, detail);
}

function addBlock(change: Change, block: Block): void {
  change.cells.add(kindTable(block.kind).head);
  if (block.name) change.names.add(fold(block.name.text));
  for (const slot of block.slots) {
    if (!slot) continue;
    change.cells.add(slot.key.cell);
    for (const { block: inner, values } of slot.occurrences) {
      if (inner) addBlock(change, inner);
      for (const { detail } of values)
        if (detail && detail !== inner) addBlock(change, detail);
    }
  }
}

/** The keys that say which segments and lots there are. */
export const layoutCells: readonly number[] = ["bestek", "segment"].flatMap(
  (kind) =>
    kindTable(kind).keys.flatMap(({ keyword, cell }) =>
      keyword === "segment" || keyword === "perceel" ? [cell] : [],
    ),
);

export const layout: Cells = new Cells();
for (const cell of layoutCells) layout.add(cell);
