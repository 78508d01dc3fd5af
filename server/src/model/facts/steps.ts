import type { PathOf } from "../../vocabulary/types.ts";
import type { AnyNode, Node, Slot } from "../node.ts";
import type { MomentValue } from "../values.ts";

type Lot = Node<"perceel">;

/** A step with the market that the planning or the procedure may name. */
export type Step =
  | "sluiting"
  | "offerte"
  | "dialoogronde"
  | "onderhandelingsronde"
  | "onderhandeling"
  | "dialoog"
  | "afstemmingsgesprekken"
  | "overlegtafel"
  | "concretisering"
  | "interviews"
  | "presentatie";

/** The step in the planning and in the procedure, whatever its state. */
export function slotsOf(lot: Lot, step: Step): readonly Slot[] {
  const inPlanning: PathOf<"perceel"> = `planning.${step}`;
  const inProcedure: PathOf<"perceel"> = `procedure.${step}`;
  return [lot.slot(inPlanning), lot.slot(inProcedure)];
}

/** The slot that surely says that the step is taken: a date, `ja` or a description; not PM, `nee` or `geen`. */
export function takenStep(lot: Lot, step: Step): Slot | undefined {
  return slotsOf(lot, step).find(
    ({ state, values }) =>
      state === "known" &&
      !values.some((value) => value.type === "word" && value.word === "nee"),
  );
}

/** True when the step is surely taken. */
export function hasStep(lot: Lot, step: Step): boolean {
  return takenStep(lot, step) !== undefined;
}

/** True when the document says nothing of the step, or that it is not taken; PM and unreadable text are neither. */
export function lacksStep(lot: Lot, step: Step): boolean {
  return (
    !hasStep(lot, step) &&
    slotsOf(lot, step).every(
      ({ state }) => state !== "open" && state !== "unusable",
    )
  );
}

/** The dates of a step, in source order. */
export function momentsOf(lot: Lot, step: Step): readonly MomentValue[] {
  return slotsOf(lot, step).flatMap(({ values }) =>
    values.filter((value) => value.type === "moment"),
  );
}

/** What is said about the talks of a step: topic, participants, whether something is decided. */
export function talksOf(
  lot: Lot,
  step: Exclude<Step, "sluiting" | "offerte">,
): readonly Node<"gesprek">[] {
  return slotsOf(lot, step).flatMap(({ blocks }) => blocks.filter(isTalk));
}

function isTalk(node: AnyNode): node is Node<"gesprek"> {
  return node.kind === "gesprek";
}
