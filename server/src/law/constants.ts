import { ONE } from "../../../grammar/src/exact.ts";
import data from "./data/constants.json" with { type: "json" };
import { holdsOn } from "./period.ts";
import type { ConstantFile } from "./types.ts";

/** The name of a legal or contractual figure; every figure and its article stands in `data/constants.json`. */
export type ConstantId = keyof typeof data.constants;

export type Constant = ConstantFile["constants"][string];

const constants = data.constants as Readonly<Record<ConstantId, Constant>>;

/** The figure with its unit, article, source, dates and confidence. */
export function constant(id: ConstantId): Constant {
  return constants[id];
}

/**
 * The number itself, in the unit of its entry: `figure("raamovereenkomst")` is 48, months, art. 2.140 lid 3 Aw;
 * `figure("opschortende-termijn")` is 20, calendar days, art. 2.127 lid 3 Aw.
 */
export function figure(id: ConstantId): number {
  return constants[id].value;
}

/** The figure in ten-thousandths of its unit, as the model counts money, percentages and numbers. */
export function quantity(id: ConstantId): number {
  return Math.round(constants[id].value * ONE);
}

/** Whether the figure holds on a day number; an open end counts as holding. */
export function constantHolds(id: ConstantId, day: number): boolean {
  return holdsOn(constants[id], day);
}

/** All names, for tests and generated pages. */
export function constantIds(): readonly ConstantId[] {
  return Object.keys(constants) as ConstantId[];
}
