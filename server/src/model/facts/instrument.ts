import type { Node } from "../node.ts";
import type { Specification } from "../specification.ts";
import { lotsWhere } from "./remembered.ts";

type Lot = Node<"perceel">;

/** The single effective instrument of a lot; undefined when it is open, absent or more than one. */
export function instrumentOf(lot: Lot) {
  const words = lot.words("instrument");
  return words.length === 1 ? words[0] : undefined;
}

export function isPublicContract(lot: Lot): boolean {
  return instrumentOf(lot) === "overheidsopdracht";
}

/** The lots that are a public contract. */
export function publicContractsIn(
  specification: Specification,
): readonly Lot[] {
  return lotsWhere(specification, "public-contracts", isPublicContract);
}

export function isOpenHouse(lot: Lot): boolean {
  return instrumentOf(lot) === "open-house";
}

export function isGrant(lot: Lot): boolean {
  return instrumentOf(lot) === "subsidie";
}

export function isInHouse(lot: Lot): boolean {
  return instrumentOf(lot) === "eigen-beheer";
}
