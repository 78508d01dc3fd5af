import {
  type Interval,
  ONE,
  scale,
  sum,
} from "../../../../grammar/src/exact.ts";
import type { AnyNode, MoneyValue, Node } from "../node.ts";
import type { Specification } from "../specification.ts";

import type { DateSettings } from "./dates.ts";
import { isPublicContract } from "./instrument.ts";
import { levelsOf, lotsOn } from "./lots.ts";
import { fallsOutsidePart2 } from "./part-2.ts";
import { remembered } from "./remembered.ts";
import { periodOf } from "./value.ts";

type Lot = Node<"perceel">;

/** A change of a concluded contract, and the lots whose contract it changes. */
export interface Amendment {
  readonly node: Node<"wijziging">;
  readonly level: AnyNode;
  readonly lots: readonly Lot[];
  /** The article that allows it, as a code: `2.163b`; undefined when it is PM or not given. */
  readonly ground: string | undefined;
}

/** The amendments of public contracts under part 2 of the Act: chapter 2.5 concerns no others. */
export function amendmentsOf(
  specification: Specification,
  settings: DateSettings,
): readonly Amendment[] {
  const { today, referenceDate } = settings;
  return remembered(specification, `amendments ${today} ${referenceDate}`, () =>
    amendmentsIn(specification, settings),
  );
}

function amendmentsIn(
  specification: Specification,
  settings: DateSettings,
): Amendment[] {
  return levelsOf(specification).flatMap((level) => {
    const nodes = (level as Lot).all("wijziging");
    // Few contracts were changed, and whether the Act applies is asked of every lot.
    if (nodes.length === 0) return [];
    const lots = lotsOn(level).filter(
      (lot) => isPublicContract(lot) && !fallsOutsidePart2(lot, settings),
    );
    if (lots.length === 0) return [];
    return nodes.map((node) => ({
      node,
      level,
      lots,
      ground: node.text("grondslag")?.toLowerCase(),
    }));
  });
}

/** Subjects whose change needs no ground beside the clause that foresees it. */
const foreseen: ReadonlySet<string> = new Set([
  "indexatie",
  "verlengingsoptie",
  "contractstandaard",
]);

/** True when only an option or an index of the contract is used (Aw 2012, art. 2.163c). */
export function isForeseen({ node }: Amendment): boolean {
  const subjects = node.words("onderwerp");
  return (
    subjects.length > 0 &&
    node.texts("onderwerp").length === 0 &&
    subjects.every((subject) => foreseen.has(subject))
  );
}

/**
 * The value that amendments are measured against: the indexed value where it is given, else the original one
 * (art. 2.163b lid 2, 2.163d lid 4). Undefined when not stated on the level itself or outside it, or still PM.
 */
export function referenceValue(level: AnyNode): MoneyValue | undefined {
  for (let at: AnyNode | undefined = level; at; at = at.outer) {
    const stated = at as Lot;
    const value =
      stated.amounts("geindexeerde-waarde")[0] ??
      stated.amounts("oorspronkelijke-waarde")[0];
    if (value) return value;
    if (isReferenceOpen(at)) return undefined;
  }
  return undefined;
}

/** True when the value is still PM, or cannot be read. */
export function isReferenceOpen(level: AnyNode): boolean {
  const { state } = (level as Lot).slot("oorspronkelijke-waarde");
  return state === "open" || state === "unusable";
}

/** By how much amendments together change the price; undefined when one of them is not known in the same measure. */
export function netChange(
  amendments: readonly Amendment[],
  reference: MoneyValue | undefined,
): Interval | undefined {
  const changes = amendments.map(({ node }) => changeOf(node, reference));
  return changes.every((change) => change !== undefined)
    ? sum(changes)
    : undefined;
}

/** The change of the price by one amendment, as an amount or as a percentage of the value. */
export function changeOf(
  node: Node<"wijziging">,
  reference: MoneyValue | undefined,
): Interval | undefined {
  const amount = node.amounts("bedrag")[0];
  if (amount)
    return !reference || periodOf(amount) === periodOf(reference)
      ? amount.interval
      : undefined;
  const percentage = node.percentage("percentage");
  if (!percentage || !reference || percentage.min !== percentage.max)
    return undefined;
  return scale(reference.interval, percentage.min, 100 * ONE);
}

/** True when the amounts are totals, so that they can be held against a threshold. */
export function areTotals(amendments: readonly Amendment[]): boolean {
  return amendments.every(({ node }) => {
    const amount = node.amounts("bedrag")[0];
    return (
      amount !== undefined && ["none", "total"].includes(periodOf(amount) ?? "")
    );
  });
}
