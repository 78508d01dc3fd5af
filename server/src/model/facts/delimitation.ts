import type { Interval } from "../../../../grammar/src/exact.ts";
import { fold } from "../../../../grammar/src/names.ts";
import type { Node } from "../node.ts";
import { agesOf } from "./care.ts";
import { isTaskBased } from "./funding.ts";
import { municipalitiesOf } from "./municipalities.ts";
import { initialEnd } from "./term.ts";

/** What keeps two assignments for the same care apart. */

type Lot = Node<"perceel">;

/**
 * True when two lots are, or may be, kept apart: no municipality in common, another area, target group, intensity or
 * period, a border that one of them draws, or one of them only for existing clients or as a pilot.
 */
export function areDelimited(a: Lot, b: Lot): boolean {
  return (
    !shareMunicipality(a, b) ||
    differ(areasOf(a), areasOf(b)) ||
    differ(targetGroupsOf(a), targetGroupsOf(b)) ||
    differ(weightsOf(a), weightsOf(b)) ||
    areApartInTime(a, b) ||
    namesOther(a, b) ||
    namesOther(b, a) ||
    isTemporary(a) ||
    isTemporary(b)
  );
}

/** The municipalities that two lots have in common; empty when either is not known. */
export function sharedMunicipalities(a: Lot, b: Lot): string[] {
  const here = municipalitiesOf(a);
  const there = municipalitiesOf(b);
  if (!here || !there) return [];
  return here.members
    .filter(({ id }) => there.ids.has(id))
    .map(({ name }) => name);
}

/** Lots of one specification that name no municipalities at all are for the same ones. */
function shareMunicipality(a: Lot, b: Lot): boolean {
  const here = municipalitiesOf(a);
  const there = municipalitiesOf(b);
  if (!here && !there)
    return (
      a.specification === b.specification &&
      a.isAbsent("gemeenten") &&
      b.isAbsent("gemeenten")
    );
  return sharedMunicipalities(a, b).length > 0;
}

/** The first contract period of a lot, as the days on which it surely runs; undefined when not known. */
export function periodOf(lot: Lot): Interval | undefined {
  const start = lot.date("looptijd.ingang");
  const term = lot.at("looptijd");
  const end = term && initialEnd(term);
  return start && end ? { min: start.max, max: end.min } : undefined;
}

/** A term that is PM on one of them may make the difference, unless both have it from the same place. */
function areApartInTime(a: Lot, b: Lot): boolean {
  for (const path of ["looptijd.ingang", "looptijd.duur"] as const) {
    const here = a.slot(path);
    const there = b.slot(path);
    const open = here.state === "open" || there.state === "open";
    if (open && here.occurrences[0] !== there.occurrences[0]) return true;
  }
  const first = periodOf(a);
  const second = periodOf(b);
  if (!first || !second) return false;
  return first.max < second.min || second.max < first.min;
}

/** True when the lot is a pilot, a transition scheme or no longer part of the procurement. */
export function isTemporary(lot: Lot): boolean {
  return (
    lot.word("pilot") === "ja" ||
    lot.is("status", "overgang", "vervallen", "buiten-scope")
  );
}

/** True when the lot is meant for one party that is responsible for an area (Verkenning taakgericht werken 2020). */
export function isForOneParty(lot: Lot): boolean {
  return isTaskBased(lot) || lot.includes("methode", "wijkgericht");
}

/** True when a lot names another one, or what it stands in, as neighbour: cooperation, border or handover. */
export function namesOther(lot: Lot, other: Lot): boolean {
  return [
    ...lot.references("afbakening"),
    ...lot.references("samenwerking-met"),
    ...lot.references("op-afschaling-naar"),
    ...lot.references("overdracht-aan"),
  ].some((target) => other.isWithin(target));
}

/** The areas of a lot by name, folded. */
export function areasOf(lot: Lot): string[] {
  return [
    ...lot.texts("gebied"),
    ...lot.all("gebied").flatMap(({ name, title }) => name ?? title ?? []),
  ].map(fold);
}

function targetGroupsOf(lot: Lot): string[] {
  const ages = agesOf(lot);
  return [
    ...lot.words("doelgroep"),
    ...lot.texts("doelgroep"),
    ...lot.texts("populatie"),
    ...(ages ? [`${ages.min}-${ages.max}`] : []),
  ].map(fold);
}

function weightsOf(lot: Lot): string[] {
  return [
    ...lot.words("complexiteit"),
    ...lot.texts("complexiteit"),
    ...lot.words("intensiteit"),
    ...lot.texts("intensiteit"),
  ].map(fold);
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.some((value) => !b.includes(value)) ||
    b.some((value) => !a.includes(value))
  );
}
