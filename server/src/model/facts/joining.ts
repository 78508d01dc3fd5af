import type { Node } from "../node.ts";
import { careFormsOf, groupOfCare, lawsOfCare } from "./care.ts";
import { formOf, variantOf } from "./funding.ts";
import { lawsOf } from "./law.ts";

/** Groups whose forms are usually one assignment: joining them is no joining of contracts. */
const usual: ReadonlySet<string> = new Set(["begeleiding", "gedwongen-kader"]);

/**
 * True when a lot joins contracts (Aw 2012, art. 1.5 lid 2): forms of care of different groups, of both laws, or several forms
 * in one task.
 */
export function joinsContracts(lot: Node<"perceel">): boolean {
  const forms = [...new Set(careFormsOf(lot))];
  if (forms.length < 2) return false;
  const groups = new Set(forms.map((form) => groupOfCare(form) ?? form));
  const [first = ""] = groups;
  if (groups.size === 1 && usual.has(first)) return false;
  const known = new Set(forms.map(groupOfCare).filter(Boolean));
  const laws = new Set(forms.flatMap(lawsOfCare));
  const oneTask =
    variantOf(lot) === "taakgericht" || formOf(lot) === "populatie";
  return known.size > 1 || laws.size > 1 || lawsOf(lot).size > 1 || oneTask;
}
