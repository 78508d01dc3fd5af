import type { Node } from "../node.ts";
import { criteriaOf } from "./criteria.ts";

type Lot = Node<"perceel">;

/** Keys by which a specification chooses between providers that qualify. */
export type MeansOfChoice =
  | "gunningscriteria"
  | "selectiecriteria"
  | "rangorde"
  | "loting";

/** The means by which the lot surely chooses between providers; PM, `nee`, `geen` and empty blocks are none. */
export function meansOfChoice(lot: Lot): MeansOfChoice[] {
  const found: MeansOfChoice[] = [];
  if (hasAwardCriteria(lot)) found.push("gunningscriteria");
  if (limitsCandidates(lot)) found.push("selectiecriteria");
  if (ranks(lot, "rangorde")) found.push("rangorde");
  if (ranks(lot, "loting")) found.push("loting");
  return found;
}

/** True when offers are compared: there is a criterion, or a method that says how they are. */
export function hasAwardCriteria(lot: Lot): boolean {
  return criteriaOf(lot).length > 0 || lot.has("gunningscriteria.methode");
}

/** True when candidates are selected: by criteria, or down to a number. */
export function limitsCandidates(lot: Lot): boolean {
  return (
    lot.all("selectiecriteria.selectiecriterium").length > 0 ||
    lot.has("selectiecriteria.uit-te-nodigen") ||
    lot.has("selectiecriteria.maximum-gegadigden")
  );
}

/** True when providers are ranked, or chance decides between them. */
export function ranks(lot: Lot, key: "rangorde" | "loting"): boolean {
  return lot.has(key) && !lot.is(key, "nee");
}

/** True when one of the means is still PM or could not be read, so that nobody knows whether a choice is made. */
export function choiceIsOpen(lot: Lot): boolean {
  const keys = [
    "gunningscriteria",
    "selectiecriteria",
    "rangorde",
    "loting",
  ] as const;
  return keys.some((key) => {
    const state = lot.state(key);
    return state === "open" || state === "unusable";
  });
}
