import { ANYTHING, Cells, LINKS } from "../vocabulary/cells.ts";
import type { Block } from "./block.ts";
import { levelAround } from "./levels.ts";

/**
 * What computations read of the documents, so that an edit repeats only those that it concerns. The computation that
 * runs now is noted in one place: all of it is synchronous.
 */
export class Reads {
  /** Everything that was read. */
  readonly cells = new Cells();
  /** What was read on other levels than those around the subject of the computation. */
  readonly outside = new Cells();
  /** Folded names that were looked up, found or not. */
  readonly names = new Set<string>();
  /** True when it went through all names. */
  everyName = false;
  /** True when other documents were looked at than the own one and what that uses. */
  elsewhere = false;

  addAll(other: Reads, isOutside: boolean): void {
    this.cells.addAll(other.cells);
    this.outside.addAll(isOutside ? other.cells : other.outside);
    for (const name of other.names) this.names.add(name);
    this.everyName ||= other.everyName;
    this.elsewhere ||= other.elsewhere;
  }

  clear(): void {
    this.cells.clear();
    this.outside.clear();
    this.names.clear();
    this.everyName = false;
    this.elsewhere = false;
  }
}

/** Where reads go that no computation asked to have noted. */
const nowhere = new Reads();

let reads = nowhere;
// The level of the subject and those around it; a document, a specification, a segment and a lot at most.
let first: Block | undefined;
let second: Block | undefined;
let third: Block | undefined;
let fourth: Block | undefined;

/** Notes what is read from now on; `level` is that of the subject, none when everything counts as outside. */
export function noteIn(into: Reads, level: Block | undefined): void {
  reads = into;
  if (level === first && level !== undefined) return;
  first = level;
  second = level?.parent && levelAround(level.parent);
  third = second?.parent && levelAround(second.parent);
  fourth = third?.parent && levelAround(third.parent);
}

export function noteNowhere(): void {
  noteIn(nowhere, undefined);
}

/** Runs a computation whose reads are noted apart; those around it do not see them. */
export function apart<T>(
  into: Reads,
  level: Block | undefined,
  compute: () => T,
): T {
  const [outer, outerLevel] = [reads, first];
  noteIn(into, level);
  try {
    return compute();
  } finally {
    noteIn(outer, outerLevel);
  }
}

/** Notes that a cell was read on a level; without a level somewhere outside. */
export function noteRead(cell: number, level: Block | undefined): void {
  const word = cell >>> 5;
  const bit = 1 << (cell & 31);
  const { words } = reads.cells;
  words[word] = (words[word] as number) | bit;
  if (level !== undefined && isAround(level)) return;
  const { words: far } = reads.outside;
  far[word] = (far[word] as number) | bit;
}

function isAround(level: Block): boolean {
  return (
    level === first || level === second || level === third || level === fourth
  );
}

/** Notes that everything written on a level was looked through; without a level everywhere. */
export function noteAnything(level?: Block): void {
  noteRead(ANYTHING, level);
}

export function noteCells(cells: readonly number[]): void {
  for (const cell of cells) noteRead(cell, undefined);
}

/** Notes that links in texts were looked for anywhere. */
export function noteLinks(): void {
  noteRead(LINKS, undefined);
}

export function noteName(folded: string): void {
  reads.names.add(folded);
}

export function noteEveryName(): void {
  reads.everyName = true;
}

export function noteElsewhere(): void {
  reads.elsewhere = true;
}

/** Notes what an earlier computation read, whose outcome is used now. */
export function noteAsBefore(earlier: Reads, level: Block | undefined): void {
  reads.addAll(earlier, level === undefined || !isAround(level));
}
