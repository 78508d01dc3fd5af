import type { Interval } from "../../../../grammar/src/exact.ts";
import { fold } from "../../../../grammar/src/names.ts";
import type { AnyNode, Node, Slot } from "../node.ts";
import { agesOf } from "./care.ts";
import { isTaskBased } from "./funding.ts";
import { type Circle, municipalitiesOf } from "./municipalities.ts";
import { initialEnd } from "./term.ts";

/** What keeps two assignments for the same care apart. */

type Lot = Node<"perceel">;

/** What a lot says of its own borders, gathered once so that many lots can be compared. */
export interface Bounds {
  readonly lot: Lot;
  readonly municipalities: Circle | undefined;
  readonly areas: readonly string[];
  readonly targetGroups: readonly string[];
  readonly weights: readonly string[];
  readonly period: Interval | undefined;
  readonly term: readonly Slot[];
  /** Other assignments that it names: cooperation, border or handover. */
  readonly neighbours: readonly AnyNode[];
  readonly isTemporary: boolean;
}

export function boundsOf(lot: Lot): Bounds {
  return {
    lot,
    municipalities: municipalitiesOf(lot),
    areas: areasOf(lot).map(fold),
    targetGroups: targetGroupsOf(lot),
    weights: weightsOf(lot),
    period: contractPeriod(lot),
    term: [lot.slot("looptijd.ingang"), lot.slot("looptijd.duur")],
    neighbours: neighboursOf(lot),
    isTemporary: isTemporary(lot),
  };
}

/**
 * True when two lots are, or may be, kept apart: no municipality in common, another area, target group, intensity or
 * period, a border that one of them draws, or one of them only for existing clients or as a pilot.
 */
export function areDelimited(a: Bounds, b: Bounds): boolean {
  return (
    a.isTemporary ||
    b.isTemporary ||
    !shareMunicipality(a, b) ||
    differ(a.areas, b.areas) ||
    differ(a.targetGroups, b.targetGroups) ||
    differ(a.weights, b.weights) ||
    areApartInTime(a, b) ||
    a.neighbours.some((target) => b.lot.isWithin(target)) ||
    b.neighbours.some((target) => a.lot.isWithin(target))
  );
}

/** The municipalities that two lots have in common; empty when either is not known. */
export function sharedMunicipalities(a: Bounds, b: Bounds): string[] {
  const there = b.municipalities?.ids;
  return (a.municipalities?.members ?? [])
    .filter(({ id }) => there?.has(id))
    .map(({ name }) => name);
}

/** Lots of one specification that name no municipalities at all are for the same ones. */
function shareMunicipality(a: Bounds, b: Bounds): boolean {
  if (!a.municipalities && !b.municipalities)
    return (
      a.lot.specification === b.lot.specification &&
      a.lot.isAbsent("gemeenten") &&
      b.lot.isAbsent("gemeenten")
    );
  return sharedMunicipalities(a, b).length > 0;
}

/** The first contract period of a lot, as the days on which it surely runs; undefined when not known. */
function contractPeriod(lot: Lot): Interval | undefined {
  const start = lot.date("looptijd.ingang");
  const term = lot.at("looptijd");
  const end = term && initialEnd(term);
  return start && end ? { min: start.max, max: end.min } : undefined;
}

/**
 * A term that is PM on one of them may make the difference, unless both have it from the same place or surely start on
 * the same day.
 */
function areApartInTime(a: Bounds, b: Bounds): boolean {
  if (startTogether(a.lot, b.lot)) return false;
  const mayDiffer = a.term.some((here, index) => {
    const there = b.term[index];
    const isOpen = here.state === "open" || there?.state === "open";
    return isOpen && here.occurrences[0] !== there?.occurrences[0];
  });
  if (mayDiffer) return true;
  if (!a.period || !b.period) return false;
  return a.period.max < b.period.min || b.period.max < a.period.min;
}

function startTogether(a: Lot, b: Lot): boolean {
  const here = a.date("looptijd.ingang");
  const there = b.date("looptijd.ingang");
  return (
    here !== undefined &&
    there !== undefined &&
    here.min === here.max &&
    there.min === there.max &&
    here.min === there.min
  );
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

/** The assignments that a lot names as neighbour: cooperation, border or handover. */
function neighboursOf(lot: Lot): AnyNode[] {
  return [
    ...lot.references("afbakening"),
    ...lot.references("samenwerking-met"),
    ...lot.references("op-afschaling-naar"),
    ...lot.references("overdracht-aan"),
  ];
}

/** The areas of a lot by name. */
export function areasOf(lot: Lot): string[] {
  return [
    ...lot.texts("gebied"),
    ...lot.all("gebied").flatMap(({ name, title }) => name ?? title ?? []),
  ];
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
