import type { Interval } from "../../../../grammar/src/exact.ts";
import type { Node, Slot } from "../node.ts";

type Lot = Node<"perceel">;

/** The number of contractors of a lot, plain: `maximaal 12` is [1, 12]; undefined when it is a word, PM or absent. */
export function contractors(lot: Lot): Interval | undefined {
  return lot.count("opdrachtnemers");
}

/** True when everyone who qualifies gets a contract: `onbeperkt` or `alle`. */
export function admitsEveryone(lot: Lot): boolean {
  return lot.is("opdrachtnemers", "onbeperkt", "alle");
}

/** True when there is a largest number of contractors. */
export function hasMaximum(lot: Lot): boolean {
  const number = contractors(lot);
  return number !== undefined && Number.isFinite(number.max);
}

/** True when the contract surely has one contractor. */
export function hasSingleContractor(lot: Lot): boolean {
  return contractors(lot)?.max === 1;
}

/** True when there is a number of contractors and it can be more than one. */
export function mayHaveSeveral(lot: Lot): boolean {
  const number = contractors(lot);
  return number !== undefined && number.max > 1;
}

/** What says that new providers may join during the term; undefined when they may not, or nothing is said. */
export function entryDuringTerm(lot: Lot): Slot | undefined {
  if (lot.is("toetreding", "doorlopend", "vaste-momenten", "ja"))
    return lot.slot("toetreding");
  return lot.isAbsent("toetreding") &&
    lot.includes("contractvorm", "raam-met-toetreding")
    ? lot.slot("contractvorm")
    : undefined;
}
