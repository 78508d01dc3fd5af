import type { Slot, Tracker } from "../node.ts";
import type { Specification } from "../specification.ts";

interface Remembered {
  readonly value: unknown;
  /** What decides the outcome of a rule beside the value: places with PM, and keys with two readings. */
  readonly met: readonly Slot[];
}

const known = new WeakMap<Specification, Map<string, Remembered>>();

/**
 * What is computed over all lots of a specification, computed once however many rules ask for it. A specification never
 * changes; what was met on the way is told to every rule that asks, as if it had read it itself.
 */
export function remembered<T>(
  specification: Specification,
  key: string,
  compute: () => T,
): T {
  const { tracker } = specification;
  const values = known.get(specification) ?? new Map<string, Remembered>();
  known.set(specification, values);
  const name = `${key} ${tracker.reading}`;
  let found = values.get(name);
  if (!found) {
    found = recorded(specification, tracker, compute);
    values.set(name, found);
  }
  for (const slot of found.met) tracker.met(slot);
  return found.value as T;
}

function recorded(
  specification: Specification,
  outer: Tracker,
  compute: () => unknown,
): Remembered {
  // A key with PM on an outer level is met once for each lot.
  const met = new Set<Slot>();
  specification.tracker = {
    reading: outer.reading,
    met(slot) {
      if (slot.state === "open" || slot.ambiguous) met.add(slot);
    },
  };
  try {
    return { value: compute(), met: [...met] };
  } finally {
    specification.tracker = outer;
  }
}
