import { careForm, isCareForm } from "../../law/care-forms.ts";
import { cpvLabel } from "../../law/cpv.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";

/** The CPV codes that fit the care forms of a lot (our mapping); three at most. */
export function proposedCodes(lot: Node<"perceel">): string[] {
  const codes = lot
    .words("zorgvormen")
    .flatMap((form) => (isCareForm(form) ? careForm(form).cpv : []));
  return [...new Set(codes)].slice(0, 3);
}

/** A code with its label in the official list. */
export function codeAndLabel(code: string): Localized {
  return {
    nl: `${code} (${cpvLabel(code, "nl") ?? ""})`,
    en: `${code} (${cpvLabel(code, "en") ?? ""})`,
  };
}
