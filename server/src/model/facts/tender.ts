import type { Answer } from "../../../../grammar/src/exact.ts";
import type { Node } from "../node.ts";
import type { DateSettings } from "./dates.ts";
import { isPublicContract } from "./instrument.ts";
import { lawsOf } from "./law.ts";
import { effectiveProcedure, isDas, isStandardProcedure } from "./procedure.ts";
import { mainCpv } from "./services.ts";
import { reachesThreshold } from "./threshold.ts";

type Lot = Node<"perceel">;

/** CPV divisions and groups of what a care department buys besides care: software, IT services and advice. */
const notCare = ["48", "72", "794"];

/** True when the lot buys care or support under the Wmo 2015 or the Jeugdwet, and not software or advice. */
export function buysCare(lot: Lot): boolean {
  if (lawsOf(lot).size === 0) return false;
  const code = mainCpv(lot);
  return !notCare.some((prefix) => code?.startsWith(prefix));
}

/** Is the lot below the threshold from which part 2 of the Act holds (Aw 2012, art. 2.1-2.6a)? As declared, else as estimated. */
export function isBelowThreshold(lot: Lot, settings: DateSettings): Answer {
  if (lot.is("regime", "onder-drempel")) return "yes";
  if (lot.is("regime", "boven-drempel")) return "no";
  switch (reachesThreshold(lot, settings)) {
    case "yes":
      return "no";
    case "no":
      return "yes";
    default:
      return "maybe";
  }
}

/**
 * True when part 2 of the Act holds for the award in full: a public contract in a standard procedure that is not surely
 * below the threshold.
 */
export function isFullyRegulated(lot: Lot, settings: DateSettings): boolean {
  return (
    isPublicContract(lot) &&
    isStandardProcedure(lot) &&
    isBelowThreshold(lot, settings) !== "yes"
  );
}

/** True when the rules for standard procedures hold, a dynamic purchasing system included (Aw 2012, art. 2.144). */
export function isFullyRegulatedOrDas(
  lot: Lot,
  settings: DateSettings,
): boolean {
  return (
    isFullyRegulated(lot, settings) ||
    (isPublicContract(lot) && lot.is("procedure", "das") && isDas(lot))
  );
}

/** True for a tender to which chapter 2.3 of the Act does not apply: SAS, national, or below the threshold. */
export function isFreeTender(lot: Lot, settings: DateSettings): boolean {
  const procedure = effectiveProcedure(lot);
  return (
    isPublicContract(lot) &&
    procedure !== undefined &&
    !isDas(lot) &&
    procedure !== "enkelvoudig-onderhands" &&
    procedure !== "onderhandelingsprocedure-zonder-aankondiging" &&
    !isFullyRegulated(lot, settings)
  );
}
