import type { Node } from "../node.ts";

type Lot = Node<"perceel">;
export type Criterion = Node<"kwaliteit"> | Node<"prijs"> | Node<"kosten">;

/** The effective top-level award criteria of a lot, in source order by sort; empty when there are none. */
export function criteriaOf(lot: Lot): Criterion[] {
  return [
    ...lot.all("gunningscriteria.kwaliteit"),
    ...lot.all("gunningscriteria.prijs"),
    ...lot.all("gunningscriteria.kosten"),
  ];
}

/** True when the lot has award criteria: at least one criterion, or a method that needs none to be meant (`PM` is not). */
export function hasCriteria(lot: Lot): boolean {
  return criteriaOf(lot).length > 0;
}

/** True when candidates are selected by criteria. */
export function hasSelection(lot: Lot): boolean {
  return lot.all("selectiecriteria.selectiecriterium").length > 0;
}
