import { fold } from "../../../../grammar/src/names.ts";
import type { AnyNode, Node } from "../node.ts";
import type { Specification } from "../specification.ts";
import { levelsOf } from "./lots.ts";

type Lot = Node<"perceel">;
export type Pilot = Node<"pilot">;

/** All pilots that are described, each once, with the level that describes it. */
export function pilotsIn(
  specification: Specification,
): { readonly pilot: Pilot; readonly level: AnyNode }[] {
  const seen = new Set<unknown>();
  return levelsOf(specification).flatMap((level) =>
    (level as Lot).all("pilot").flatMap((pilot) => {
      if (seen.has(pilot.block)) return [];
      seen.add(pilot.block);
      return [{ pilot, level }];
    }),
  );
}

/**
 * The pilots that concern a lot: those that name it, its segment or its care, and those that are described in it
 * without naming others. Merely inheriting a pilot from the specification makes a lot no part of it.
 */
export function pilotsOf(lot: Lot): Pilot[] {
  return lot.all("pilot").filter((pilot) => concerns(pilot, lot));
}

function concerns(pilot: Pilot, lot: Lot): boolean {
  const named = [
    ...pilot.references("segmenten"),
    ...pilot.references("percelen"),
  ];
  if (named.some((part) => lot.isWithin(part))) return true;
  const products = new Set(
    lot.all("product").flatMap(({ name }) => (name ? [fold(name)] : [])),
  );
  if (pilot.texts("producten").some((name) => products.has(fold(name))))
    return true;
  const forms = pilot.words("zorgvormen");
  if (forms.length > 0)
    return (
      named.length === 0 &&
      lot.words("zorgvormen").some((form) => forms.includes(form))
    );
  return (
    named.length === 0 &&
    pilot.isAbsent("producten") &&
    pilot.block.parent === lot.block
  );
}

/** What is said of the pilot in a sentence: its title or name. */
export function pilotName(pilot: Pilot): string {
  return pilot.title ?? pilot.name ?? pilot.label;
}
