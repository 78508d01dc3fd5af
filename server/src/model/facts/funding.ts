import { tableDay } from "../../law/period.ts";
import { regime } from "../../law/regimes.ts";
import type { Node } from "../node.ts";
import type { Specification } from "../specification.ts";

type Lot = Node<"perceel">;
/** Everything that funding can be set on. */
type Offer =
  | Node<"bestek">
  | Node<"segment">
  | Node<"perceel">
  | Node<"product">;

/** The effective way of execution (Regeling Jeugdwet, art. 6c.1): of the product itself, else of its lot. */
export function variantOf(given: Offer) {
  const variant = (given as Lot).word("bekostiging.uitvoeringsvariant");
  return variant === "geen" ? undefined : variant;
}

/** The effective funding form: what is paid for. */
export function formOf(given: Offer) {
  const form = (given as Lot).word("bekostiging.vorm");
  return form === "geen" ? undefined : form;
}

/**
 * True for one task with one amount: variant `taakgericht`, or `vorm: populatie` where no variant is known. A form that
 * contradicts another variant is reported as such, not judged as a task as well.
 */
export function isTaskBased(given: Offer): boolean {
  const variant = variantOf(given);
  return variant === undefined
    ? formOf(given) === "populatie"
    : variant === "taakgericht";
}

/** True for payment by result: variant `outputgericht`, or `vorm: resultaat` where no variant is known. */
export function isOutputBased(given: Offer): boolean {
  const variant = variantOf(given);
  return variant === undefined
    ? formOf(given) === "resultaat"
    : variant === "outputgericht";
}

/** True for a lump sum that is settled by clients afterwards: the amount then follows the number helped. */
export function isSettledPerClient(given: Offer): boolean {
  return (
    formOf(given) === "lumpsum" &&
    (given as Lot).includes(
      "bekostiging.verrekening",
      "aantal-clienten",
      "trajecten",
      "producten",
      "werkelijke-levering",
    )
  );
}

/**
 * True for a contract signed before the variants and messages became obligatory and not changed since (Regeling
 * Jeugdwet, art. 9.1a; Uitvoeringsregeling Wmo 2015, art. 19a). A term that started earlier was signed earlier.
 */
export function precedesVariants(lot: Lot): boolean {
  const { from } = regime("uitvoeringsvarianten");
  if (from === null || isAmendedSince(lot, tableDay(from))) return false;
  const signed =
    signedOn(lot.specification) ?? lot.date("looptijd.ingang")?.max;
  return signed !== undefined && signed < tableDay(from);
}

function signedOn({ root }: Specification): number | undefined {
  return root.date("planning.overeenkomst")?.max;
}

function isAmendedSince(lot: Lot, day: number): boolean {
  return [
    ...lot.specification.root.all("wijziging"),
    ...lot.all("wijziging"),
  ].some((change) => (change.date("datum")?.max ?? day) >= day);
}
