import type { Interval } from "../../../../grammar/src/exact.ts";
import type { AnyNode, Node } from "../node.ts";
import { instrumentOf } from "./instrument.ts";
import { admitsEveryone } from "./providers.ts";
import { initialEnd, ultimateEnd } from "./term.ts";

type Lot = Node<"perceel">;

/** The contracts that a lot replaces: described on the spot, or an older lot, segment or specification by name. */
export function predecessorsOf(lot: Lot): AnyNode[] {
  return [...lot.all("voorganger"), ...lot.references("voorganger")];
}

/** True when the lot replaces contracts, or says so without naming them yet. */
export function hasPredecessor(lot: Lot): boolean {
  return lot.has("voorganger") || lot.specification.root.has("vorige-ronde");
}

/**
 * The last day of a replaced contract: the actual end when it is given, else from the end of its initial term to the
 * end with every extension. Undefined when not known.
 */
export function endOf(predecessor: AnyNode): Interval | undefined {
  const level = levelOf(predecessor);
  if (!level) return undefined;
  const actual =
    level.kind === "voorganger"
      ? (level as Node<"voorganger">).date("einde")
      : undefined;
  if (actual) return actual;
  const term = (level as Node<"voorganger">).at("looptijd");
  if (!term) return undefined;
  const first = initialEnd(term);
  const last = term.date("maximum-einde") ?? ultimateEnd(term);
  return first && { min: first.min, max: (last ?? first).max };
}

/** The last day of the contracts that a lot replaces: of the one that ends last. Undefined when one is not known. */
export function predecessorEnd(lot: Lot): Interval | undefined {
  const ends = predecessorsOf(lot).map(endOf);
  let latest: Interval | undefined;
  for (const end of ends) {
    if (!end) return undefined;
    latest = latest
      ? {
          min: Math.max(latest.min, end.min),
          max: Math.max(latest.max, end.max),
        }
      : end;
  }
  return latest;
}

/** The contracts as a whole that an older lot belongs to. */
function levelOf(predecessor: AnyNode): AnyNode | undefined {
  return predecessor.kind === "oud-perceel" ||
    predecessor.kind === "oud-product"
    ? predecessor.outer
    : predecessor;
}

/**
 * True when other providers may get the contract: not where everyone who qualifies is admitted, and not where nothing
 * is known of the instrument.
 */
export function providersMayChange(lot: Lot): boolean {
  const instrument = instrumentOf(lot);
  return (
    instrument !== undefined &&
    instrument !== "open-house" &&
    !admitsEveryone(lot)
  );
}
