import type { Block } from "./block.ts";

const kinds: ReadonlySet<string> = new Set([
  "bestand",
  "bestek",
  "segment",
  "perceel",
]);

/** True for a document, a specification, a segment or a lot: the levels that inherit from one another. */
export function isLevel({ kind }: Block): boolean {
  return kinds.has(kind);
}

/** The level that a block stands on; a level stands on itself. */
export function levelAround(block: Block): Block {
  let at = block;
  while (at.parent && !kinds.has(at.kind)) at = at.parent;
  return at;
}

let edits = 0;

/** The number of edits so far, of all documents together. */
export function editCount(): number {
  return edits;
}

/** Counts one more edit. */
export function nextEdit(): number {
  return ++edits;
}

/** The edit at which what a level or those around it say last changed. */
export function lastChange(level: Block): number {
  let last = 0;
  for (let at: Block | undefined = level; at; at = at.parent)
    if (at.changed > last) last = at.changed;
  return last;
}

/**
 * What is found on a level and on the levels inside it, each looked through by itself; after an edit only the levels
 * that it concerns are looked through again.
 */
export function inTree<T>(
  level: Block,
  name: string,
  find: (level: Block) => readonly T[],
): readonly T[] {
  return kept(knownInside, level, name, level.changedInside, () => {
    const own = perLevel(level, name, find);
    const { inner } = perLevel(level, "layout", layOut);
    return [...own, ...inner.flatMap((one) => inTree(one, name, find))];
  });
}

/** The blocks on a level, itself first, without the levels inside it. */
export function blocksOn(level: Block): readonly Block[] {
  return perLevel(level, "layout", layOut).blocks;
}

/** What stands on one level: its blocks, itself first, and the levels that begin there. */
interface Layout {
  readonly blocks: Block[];
  readonly inner: Block[];
}

function layOut(level: Block): Layout {
  const found: Layout = { blocks: [level], inner: [] };
  layOutBelow(level, found);
  return found;
}

function layOutBelow(block: Block, found: Layout): void {
  const add = (one: Block) => {
    if (isLevel(one)) found.inner.push(one);
    else {
      found.blocks.push(one);
      layOutBelow(one, found);
    }
  };
  for (const slot of block.slots) {
    for (const { block: inner, values } of slot?.occurrences ?? []) {
      if (inner) add(inner);
      for (const { detail } of values)
        if (detail && detail !== inner) add(detail);
    }
  }
}

type Known = WeakMap<
  Block,
  Map<string, { readonly at: number; readonly value: unknown }>
>;

const known: Known = new WeakMap();
const knownInside: Known = new WeakMap();

/** What is computed from the blocks on one level alone, computed again only when that level changed. */
export function perLevel<T>(
  level: Block,
  name: string,
  compute: (level: Block) => T,
): T {
  return kept(known, level, name, level.changed, () => compute(level));
}

function kept<T>(
  all: Known,
  level: Block,
  name: string,
  at: number,
  compute: () => T,
): T {
  let values = all.get(level);
  if (!values) {
    values = new Map();
    all.set(level, values);
  }
  const found = values.get(name);
  if (found?.at === at) return found.value as T;
  const value = compute();
  values.set(name, { at, value });
  return value;
}
