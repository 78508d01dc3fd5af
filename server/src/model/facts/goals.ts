import { fold } from "../../../../grammar/src/names.ts";
import type { SlotType } from "../../vocabulary/define.ts";
import { cellsOf } from "../../vocabulary/lookup.ts";
import type { WordAt } from "../../vocabulary/types.ts";
import type { Block } from "../block.ts";
import { blocksOn, inTree } from "../levels.ts";
import type { Node } from "../node.ts";
import { noteCells } from "../reads.ts";
import type { Specification } from "../specification.ts";
import { followedUp } from "./follow-up.ts";
import { remembered } from "./remembered.ts";

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
  return followedUp(specification).has(name) || served(specification).has(name);
}

let serving: readonly number[] | undefined;

/** The folded names of goals that something in a specification says it contributes to. */
function served(specification: Specification): ReadonlySet<string> {
  return remembered(specification, "goals served", () => {
    serving ??= cellsOf(({ types }) => types.some(isOfGoal));
    noteCells(serving);
    return new Set(inTree(specification.root.block, "goals", goalsServedOn));
  });
}

function isOfGoal(type: SlotType): boolean {
  return type.type === "reference" && type.to.includes("doel");
}

function goalsServedOn(level: Block): string[] {
  const names: string[] = [];
  for (const { slots } of blocksOn(level)) {
    for (const slot of slots) {
      for (const { values } of slot?.occurrences ?? []) {
        for (const value of values)
          if (value.type === "reference" && value.to.includes("doel"))
            names.push(fold(value.name));
      }
    }
  }
  return names;
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
