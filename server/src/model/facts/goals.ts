import { fold } from "../../../../grammar/src/names.ts";
import type { WordAt } from "../../vocabulary/types.ts";
import type { Block } from "../block.ts";
import type { Node } from "../node.ts";
import { followedUp } from "./follow-up.ts";

type Lot = Node<"perceel">;
type Goal = Node<"doel">;
export type GoalKind = Exclude<WordAt<"doel", "soort">, "geen">;

/** The goals that hold for a lot and that the purchase itself must reach. */
export function goalsOf(lot: Lot): Goal[] {
  return lot.all("doel").filter(isReachedByPurchase);
}

/** False for a goal that is reached by other means, such as access or a pilot beside the purchase. */
export function isReachedByPurchase(goal: Goal): boolean {
  return !goal.has("buiten-inkoop") || goal.is("buiten-inkoop", "nee");
}

/** True when the purchase must reach a goal of one of these kinds. */
export function aimsAt(goal: Goal, ...kinds: readonly GoalKind[]): boolean {
  return isReachedByPurchase(goal) && goal.includes("soort", ...kinds);
}

/** How a message names a goal. */
export function goalName(goal: Goal): string {
  return goal.title ?? goal.name ?? goal.label;
}

/** True when something says that it contributes to the goal, or prose links to it (`[[Naam]]`). */
export function isTakenUp(goal: Goal): boolean {
  const name = fold(goal.name ?? "");
  const { specification } = goal;
  return (
    followedUp(specification).has(name) ||
    refersToGoal(specification.root.block, name)
  );
}

function refersToGoal(block: Block, name: string): boolean {
  return block.slots.some((slot) =>
    slot?.occurrences.some(
      ({ values, block: child }) =>
        values.some(
          (value) =>
            value.type === "reference" &&
            value.to.includes("doel") &&
            fold(value.name) === name,
        ) ||
        [child, ...values.map(({ detail }) => detail)].some(
          (inner) => inner !== undefined && refersToGoal(inner, name),
        ),
    ),
  );
}

/** True when pilots or money for innovation are provided for beside the regular funding, on any level of the lot. */
export function hasRoomForInnovation(lot: Lot): boolean {
  return (
    lot.has("pilot") ||
    lot.has("innovatieafspraak") ||
    lot.includes("innovatie", "pilots", "innovatiebudget") ||
    [lot.specification.root, ...lot.specification.segments, lot].some(
      (level) =>
        lot.isWithin(level) && !(level as Lot).isMissing("innovatiebudget"),
    )
  );
}

/** True when the text says how these goals were weighed against each other. */
export function isWeighed(lot: Lot, ...goals: readonly Goal[]): boolean {
  return lot.has("afweging") || goals.some((goal) => goal.has("afweging"));
}
