import {
  addIntervals,
  exactly,
  type Interval,
  sum,
} from "../../../../grammar/src/exact.ts";
import type { Node } from "../node.ts";
import type { Specification } from "../specification.ts";
import { isPublicContract } from "./instrument.ts";
import { remembered, rememberedOfEach } from "./remembered.ts";
import { estimatedValueOf, optionsOf, type ValuedLevel } from "./value.ts";

type Lot = Node<"perceel">;

/**
 * The `raming` of the catalogue: the sum over the lots that are a public contract of their value over the whole term
 * (Aw 2012, art. 2.18: lots count together). A lot without a value makes it [known part, infinity), so that what is
 * already certain stays certain; where lots have none, the value that their segment or the specification states for
 * all together counts. Undefined when nothing at all is known.
 */
export function estimateOf(specification: Specification): Interval | undefined {
  return estimateOfLots(specification, "raming", isPublicContract);
}

/** The same for some of the lots; `name` tells one choice of lots from another. */
export function estimateOfLots(
  specification: Specification,
  name: string,
  counts: (lot: Lot) => boolean,
): Interval | undefined {
  return remembered(specification, `estimate ${name}`, () =>
    addUp(specification, (lots) =>
      rememberedOfEach(
        specification,
        `part of estimate ${name}`,
        lots,
        (lot) => (counts(lot) ? [countedValueOf(lot)] : []),
      ).flat(),
    ),
  );
}

/** The estimate over all lots; `partsOf` gives what those of some lots that count add to it. */
function addUp(
  specification: Specification,
  partsOf: (lots: readonly Lot[]) => readonly (Interval | undefined)[],
): Interval | undefined {
  const { root, segments, lots } = specification;
  const own = lots.filter((lot) => lot.implicit && lot.block === root.block);
  if (own.length > 0) return valueOfParts(partsOf(own));
  let counted = 0;
  const parts = segments.flatMap((segment) => {
    const inside = specification.lotsIn(segment);
    const some = partsOf(inside);
    counted += some.length;
    if (some.length === 0 || inside[0]?.implicit) return some;
    return [combined(segment, some, some.length < inside.length)];
  });
  const grouped = new Set(
    segments.flatMap((segment) => specification.lotsIn(segment)),
  );
  const loose = partsOf(lots.filter((lot) => !grouped.has(lot)));
  counted += loose.length;
  parts.push(...loose);
  return parts.length === 0
    ? undefined
    : combined(root, parts, counted < lots.length);
}

function countedValueOf(lot: Lot): Interval | undefined {
  if (lot.is("geraamde-waarde.buiten-totaal", "ja")) return exactly(0);
  return estimatedValueOf(lot)?.total;
}

/** The sum of the parts, or what the level states for all of them where parts are not known. */
function combined(
  level: ValuedLevel,
  parts: readonly (Interval | undefined)[],
  statesMore: boolean,
): Interval | undefined {
  const together = valueOfParts(parts);
  const complete = parts.every((part) => part !== undefined);
  if (together && complete) return addIntervals(together, optionsOf(level));
  const stated = estimatedValueOf(level)?.total;
  if (!stated) return together;
  const known = together?.min ?? 0;
  // What is stated for more than these lots is only the most that they can be.
  const min = statesMore ? known : Math.max(known, stated.min);
  return { min, max: Math.max(min, stated.max) };
}

function valueOfParts(
  parts: readonly (Interval | undefined)[],
): Interval | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0) return undefined;
  const together = sum(known);
  return known.length === parts.length
    ? together
    : { min: together.min, max: Number.POSITIVE_INFINITY };
}
