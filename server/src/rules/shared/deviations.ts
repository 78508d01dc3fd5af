import type { Specification } from "../../model/specification.ts";
import type { Fix } from "../define.ts";
import type { Deviation } from "../engine/deviation.ts";
import { removal } from "../fix/removal.ts";

/** Takes an `afwijking` block out of the document. */
export function removeDeviation(
  { block }: Deviation,
  specification: Specification,
): Fix | undefined {
  return removal(block.syntax, specification, {
    nl: "Haal de afwijking weg",
    en: "Remove the deviation",
  });
}
