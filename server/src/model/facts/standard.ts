import type { Node } from "../node.ts";

type Lot = Node<"perceel">;

/** True when the contract standard (VNG, Ketenbureau i-Sociaal Domein) is declared to apply. */
export function followsStandard(lot: Lot): boolean {
  return lot.has("contractstandaard") && !lot.is("contractstandaard", "nee");
}

/** True when it applies and part 3, the general terms, is not said to be changed. */
export function followsGeneralTerms(lot: Lot): boolean {
  return (
    followsStandard(lot) &&
    lot.at("contractstandaard")?.is("deel-3", "aangepast") !== true
  );
}
