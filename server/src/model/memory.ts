import { Cells, cellNamed } from "../vocabulary/cells.ts";
import type { Block } from "./block.ts";
import { Change } from "./change.ts";
import type { AnyNode } from "./node.ts";
import { apart, noteAsBefore, noteRead, Reads } from "./reads.ts";
import { isSameValue } from "./same-value.ts";
import type { Slot, Tracker } from "./slot.ts";

interface Holder {
  tracker: Tracker;
}

interface Remembered {
  readonly value: unknown;
  /** What decides the outcome of a rule beside the value: places with PM, and keys with two readings. */
  readonly met: readonly Slot[];
}

/** What one computation over all of a specification came to. */
class Overall {
  /** What is noted as read by who reads the outcome. */
  readonly cell: number;
  readonly isSecondReading: boolean;
  readonly reads = new Reads();
  compute: () => unknown = () => undefined;
  /** Undefined while an edit may have made it untrue. */
  known: Remembered | undefined;
  /** What it was when the watcher last asked for changes, if an edit may have made it another since. */
  before: Remembered | undefined;

  constructor(name: string, isSecondReading: boolean) {
    // What stands behind a space tells outcomes of one sort apart, of which there is no end.
    this.cell = cellNamed(`outcome ${name.split(" ", 1)}`);
    this.isSecondReading = isSecondReading;
  }
}

/** What one computation came to for each block, and what all of them together read. */
class OfNodes {
  readonly #reads = new Reads();
  readonly #bySubject = new Map<AnyNode, Remembered>();

  get(holder: Holder, subject: AnyNode, compute: () => unknown): unknown {
    let found = this.#bySubject.get(subject);
    if (!found) {
      found = apart(this.#reads, subject.level, () =>
        recorded(holder, holder.tracker, compute),
      );
      this.#bySubject.set(subject, found);
    }
    for (const slot of found.met) holder.tracker.met(slot);
    return found.value;
  }

  /** Notes what was read for it as read by who asks now; without a level as read outside. */
  note(level: Block | undefined): void {
    noteAsBefore(this.#reads, level);
  }

  forget(change: Change): void {
    const touched = change.touches(this.#reads);
    if (touched === "nowhere") return;
    if (touched === "everywhere") {
      this.#bySubject.clear();
      this.#reads.clear();
      return;
    }
    for (const subject of this.#bySubject.keys())
      if (change.concerns(subject.level)) this.#bySubject.delete(subject);
  }
}

/**
 * What was computed over a specification, for as long as no edit changes what was read for it. An outcome over all of
 * it that comes out the same after an edit is no change for who read it, whatever changed below it.
 */
export class Memory {
  readonly #overall = new Map<string, Overall>();
  readonly #ofNodes = new Map<string, OfNodes>();
  /** Outcomes that were cleared but that others have read, and what those hang on. */
  #cleared = nothingCleared();
  /** Outcomes that an edit may have changed and that cannot be compared with what they were. */
  readonly #lost = new Cells();

  /**
   * What was computed under a name over all of a specification, at most once. It is computed again after an edit, so
   * that `compute` may hold on to nothing that an edit replaces.
   */
  overall<T>(holder: Holder, name: string, compute: () => T): T {
    const { tracker } = holder;
    const isSecondReading = tracker.reading > 0;
    const key = isSecondReading ? `${name} again` : name;
    let one = this.#overall.get(key);
    if (!one) {
      one = new Overall(name, isSecondReading);
      this.#overall.set(key, one);
    }
    one.compute = compute;
    one.known ??= find(holder, one);
    const { value, met } = one.known;
    noteRead(one.cell, undefined);
    for (const slot of met) tracker.met(slot);
    return value as T;
  }

  /**
   * The same over one block. What was read on the way is told to whoever asks, as if they had read it themselves.
   */
  of<T>(holder: Holder, name: string, subject: AnyNode, compute: () => T): T {
    const outcomes = this.#outcomes(holder, name);
    const value = outcomes.get(holder, subject, compute);
    outcomes.note(subject.level);
    return value as T;
  }

  /** The same over each of a number of blocks: cheap where few of them have to be computed. */
  ofEach<N extends AnyNode, T>(
    holder: Holder,
    name: string,
    subjects: readonly N[],
    compute: (subject: N) => T,
  ): T[] {
    const outcomes = this.#outcomes(holder, name);
    const values = subjects.map((subject) =>
      outcomes.get(holder, subject, () => compute(subject)),
    );
    outcomes.note(undefined);
    return values as T[];
  }

  #outcomes({ tracker }: Holder, name: string): OfNodes {
    const key = tracker.reading > 0 ? `${name} again` : name;
    let outcomes = this.#ofNodes.get(key);
    if (!outcomes) {
      outcomes = new OfNodes();
      this.#ofNodes.set(key, outcomes);
    }
    return outcomes;
  }

  /** Forgets all values: what is asked for again is computed again. */
  clear(): void {
    for (const { cell, reads } of this.#overall.values()) {
      this.#cleared.cells.add(cell);
      this.#cleared.reads.addAll(reads, true);
    }
    this.#overall.clear();
    this.#ofNodes.clear();
  }

  /** Sets aside what a change may make untrue; gives the change together with everything that hangs on it. */
  forget(change: Change): Change {
    const wide = new Change();
    wide.addAll(change);
    const left = new Map(this.#overall);
    let isComplete = false;
    while (!isComplete) {
      isComplete = true;
      if (wide.touches(this.#cleared.reads) !== "nowhere") {
        this.#lost.addAll(this.#cleared.cells);
        wide.cells.addAll(this.#cleared.cells);
        this.#cleared = nothingCleared();
        isComplete = false;
      }
      for (const [key, one] of left) {
        if (wide.touches(one.reads) === "nowhere") continue;
        wide.cells.add(one.cell);
        this.#setAside(key, one);
        left.delete(key);
        isComplete = false;
      }
    }
    for (const outcomes of this.#ofNodes.values()) outcomes.forget(wide);
    return wide;
  }

  /** Adds to what changed since the watcher last asked the outcomes that are not what they were. */
  settle(holder: Holder, change: Change): void {
    change.cells.addAll(this.#lost);
    this.#lost.clear();
    for (const one of this.#overall.values())
      this.#settleOne(holder, one, change);
  }

  /** Takes everything as it is now: a new watcher knows of nothing that was before. */
  restart(): void {
    this.#lost.clear();
    for (const one of this.#overall.values()) one.before = undefined;
  }

  #setAside(key: string, one: Overall): void {
    const { known } = one;
    one.known = undefined;
    one.before ??= known;
    if (one.before && !one.isSecondReading) return;
    // Too few documents have two readings to compare what they come to.
    this.#lost.add(one.cell);
    this.#overall.delete(key);
  }

  #settleOne(holder: Holder, one: Overall, change: Change): void {
    const { before } = one;
    if (!before) return;
    one.before = undefined;
    if (!one.known) {
      for (const other of this.#overall.values())
        if (one.reads.cells.has(other.cell))
          this.#settleOne(holder, other, change);
      one.known =
        change.touches(one.reads) === "nowhere"
          ? before
          : tryAgain(holder, one);
    }
    if (!one.known || !isSame(before, one.known)) change.cells.add(one.cell);
  }
}

function nothingCleared() {
  return { cells: new Cells(), reads: new Reads() };
}

function isSame(one: Remembered, other: Remembered): boolean {
  return (
    isSameValue(one.value, other.value) &&
    one.met.length === other.met.length &&
    one.met.every((slot, index) => slot === other.met[index])
  );
}

function find(holder: Holder, one: Overall): Remembered {
  one.reads.clear();
  return apart(one.reads, undefined, () =>
    recorded(holder, holder.tracker, one.compute),
  );
}

/** What fails fails again for the rule that asks for it, which then says so. */
function tryAgain(holder: Holder, one: Overall): Remembered | undefined {
  try {
    return find(holder, one);
  } catch {
    return undefined;
  }
}

function recorded(
  holder: Holder,
  outer: Tracker,
  compute: () => unknown,
): Remembered {
  // A key with PM on an outer level is met once for each lot.
  const met = new Set<Slot>();
  holder.tracker = {
    reading: outer.reading,
    met(slot) {
      if (slot.state === "open" || slot.ambiguous) met.add(slot);
    },
  };
  try {
    return { value: compute(), met: [...met] };
  } finally {
    holder.tracker = outer;
  }
}
