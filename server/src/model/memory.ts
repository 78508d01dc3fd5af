import type { Change } from "./change.ts";
import type { AnyNode } from "./node.ts";
import { apart, noteAsBefore, Reads } from "./reads.ts";
import type { Slot, Tracker } from "./slot.ts";

interface Remembered {
  readonly value: unknown;
  /** What decides the outcome of a rule beside the value: places with PM, and keys with two readings. */
  readonly met: readonly Slot[];
}

/** Outcomes of one computation, by subject, and what all of them together read. */
interface Outcomes {
  readonly reads: Reads;
  readonly bySubject: Map<AnyNode | undefined, Remembered>;
}

/** What was computed over a specification, for as long as no edit changes what was read for it. */
export class Memory {
  readonly #outcomes = new Map<string, Outcomes>();

  /**
   * What was computed under a name, computed at most once a subject; without a subject over all of the specification.
   * What was read and met on the way is told to whoever asks, as if they had read it themselves.
   */
  get<T>(
    holder: { tracker: Tracker },
    name: string,
    subject: AnyNode | undefined,
    compute: () => T,
  ): T {
    const { tracker } = holder;
    const known = this.#of(tracker.reading === 0 ? name : `${name} again`);
    let found = known.bySubject.get(subject);
    if (!found) {
      found = apart(known.reads, subject?.level, () =>
        recorded(holder, tracker, compute),
      );
      known.bySubject.set(subject, found);
    }
    noteAsBefore(known.reads, subject?.level);
    for (const slot of found.met) tracker.met(slot);
    return found.value as T;
  }

  /** Forgets everything: what is asked for again is computed again. */
  clear(): void {
    this.#outcomes.clear();
  }

  /** Forgets what a change may make untrue. */
  forget(change: Change): void {
    for (const [name, { reads, bySubject }] of this.#outcomes) {
      const touched = change.touches(reads);
      if (touched === "everywhere") this.#outcomes.delete(name);
      if (touched !== "levels") continue;
      for (const subject of bySubject.keys()) {
        if (!subject || change.concerns(subject.level))
          bySubject.delete(subject);
      }
    }
  }

  #of(name: string): Outcomes {
    let known = this.#outcomes.get(name);
    if (!known) {
      known = { reads: new Reads(), bySubject: new Map() };
      this.#outcomes.set(name, known);
    }
    return known;
  }
}

function recorded(
  holder: { tracker: Tracker },
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
