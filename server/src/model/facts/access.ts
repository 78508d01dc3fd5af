import type { Node } from "../node.ts";
import { careFormsOf, isYouthHelp } from "./care.ts";
import { hasLaw } from "./law.ts";

type Lot = Node<"perceel">;

/** True for an algemene voorziening or prevention: help for which nobody needs a referral or a decision. */
export function isFreelyAccessible(lot: Lot): boolean {
  return (
    lot.includes("soort-voorziening", "algemeen", "preventie") &&
    !lot.includes("soort-voorziening", "maatwerk", "individueel")
  );
}

/** True for jeugdhulp to which the statutory referrers give access: not child protection, not what is free to all. */
export function isReferredYouthHelp(lot: Lot): boolean {
  if (!hasLaw(lot, "jeugdwet") || isFreelyAccessible(lot)) return false;
  const forms = careFormsOf(lot);
  return forms.length === 0
    ? !lot.includes("soort-voorziening", "gedwongen-kader")
    : forms.some(isYouthHelp);
}

/** True when access is part of the assignment and the provider does more than giving advice. */
export function providerGivesAccess(lot: Lot): boolean {
  return lot.includes("toegang.inrichting", "aanbieder");
}

/** True when the party that has access only investigates or advises: the municipality decides. */
export function onlyAdvises(lot: Lot): boolean {
  return lot.has("toegang.rol") && !lot.includes("toegang.rol", "beslist");
}

/** True when no client gets a decision: `beschikking: nee` or `beschikkingsloos`, and none on request either. */
export function hasNoDecision(lot: Lot): boolean {
  return (
    lot.includes("beschikking", "nee", "beschikkingsloos") &&
    !lot.includes("beschikking", "op-verzoek", "alleen-waar-nodig") &&
    !lot.is("beschikking.op-verzoek", "ja")
  );
}
