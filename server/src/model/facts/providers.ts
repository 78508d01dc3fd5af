import type { Interval } from "../../../../grammar/src/exact.ts";
import type { Node } from "../node.ts";

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
