import { type Interval, scale } from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import type { Node } from "../node.ts";
import type { Duration } from "../values.ts";

type Lot = Node<"perceel">;

/** True when the procedure is called urgent (Aw 2012, art. 2.74). */
export function isUrgent(lot: Lot): boolean {
  return lot.is("procedure.urgentie", "ja");
}

/** True when the urgency is explained: without that art. 2.74 does not apply. */
export function hasMotivatedUrgency(lot: Lot): boolean {
  return (
    isUrgent(lot) && lot.at("procedure")?.has("urgentie.motivering") === true
  );
}

/** True when the tender period is shortened on purpose: by urgency or by a complete prior notice (art. 2.71 lid 5). */
export function isShortened(lot: Lot): boolean {
  return (
    isUrgent(lot) ||
    lot.at("planning")?.is("vooraankondiging.volledig", "ja") === true
  );
}

/** The days that electronic filing takes off a tender period (art. 2.74b); assumed unless another way is named. */
export function electronicReduction(lot: Lot): number {
  const ways = lot.words("indiening");
  return ways.length === 0 || ways.includes("elektronisch")
    ? figure("verkorting-elektronisch")
    : 0;
}

/** A length of time in calendar days: five working days are a week. Undefined where it is given in months. */
export function calendarDays(
  duration: Duration | undefined,
): Interval | undefined {
  if (!duration?.days) return undefined;
  return duration.workingDays ? scale(duration.days, 7, 5) : duration.days;
}
