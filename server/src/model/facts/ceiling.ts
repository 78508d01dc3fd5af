import type { Node, Slot } from "../node.ts";
import { detailsOf } from "./amounts.ts";
import { isFramework } from "./value.ts";

type Lot = Node<"perceel">;

/** Where a lot gets a ceiling: an amount, the spending limit of the contract standard, or the contract form. */
export function ceilingOf(lot: Lot): Slot | undefined {
  if (isSet(lot.slot("bekostiging.budgetplafond")))
    return lot.slot("bekostiging.budgetplafond");
  if (
    isSet(lot.slot("bekostiging.bestedingsruimte")) &&
    !lot.is("bekostiging.bestedingsruimte", "nee")
  )
    return lot.slot("bekostiging.bestedingsruimte");
  return lot.includes("contractvorm", "budgetplafond")
    ? lot.slot("contractvorm")
    : undefined;
}

/** Where a lot gets a fixed budget; in a contract that is a framework as well the form alone says too little. */
export function fixedBudgetOf(lot: Lot): Slot | undefined {
  if (isSet(lot.slot("bekostiging.vast-budget")))
    return lot.slot("bekostiging.vast-budget");
  return lot.includes("contractvorm", "vast-budget") && !isFramework(lot)
    ? lot.slot("contractvorm")
    : undefined;
}

/** True when the amount is for a named part of the assignment only. */
export function namesComponent(slot: Slot): boolean {
  return (
    slot.key.kind !== "contractvorm" &&
    detailsOf(slot.key.kind, slot).some(
      (detail) => detail.slotAt("onderdeel").state === "known",
    )
  );
}

/** The contractors, municipalities or parts that the amounts are `voor`. */
export function recipientsOf({ values }: Slot): string[] {
  return values.flatMap(({ qualifiers }) =>
    qualifiers.flatMap(({ preposition, text }) =>
      preposition === "voor" && text !== undefined ? [text] : [],
    ),
  );
}

/** PM counts: an amount is still to come. */
function isSet({ state }: Slot): boolean {
  return state === "known" || state === "open";
}
