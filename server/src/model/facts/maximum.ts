import type { AnyNode, Node } from "../node.ts";

type Lot = Node<"perceel">;

/**
 * True when neither the lot nor a level around it states a maximum value or quantity of the framework, not even as PM
 * (HvJ EU C-23/20, through the contract standard).
 */
export function lacksMaximumSize(lot: Lot): boolean {
  for (let at: AnyNode | undefined = lot; at; at = at.outer) {
    const level = at as Lot;
    if (
      !level.isAbsent("maximale-waarde") ||
      !level.isAbsent("maximale-hoeveelheid")
    )
      return false;
  }
  return true;
}
