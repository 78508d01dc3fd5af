import { type Interval, subtract } from "../../../../grammar/src/exact.ts";
import type { AnyNode, Node } from "../node.ts";
import type { MomentValue } from "../values.ts";

/** Milestones that are deadlines for others: `uiterlijk` before them is how one writes the day itself. */
const deadlines: ReadonlySet<string> = new Set([
  "vragen",
  "nota-van-inlichtingen",
  "belangstelling",
  "verzoek-tot-deelneming",
  "aanmelding",
  "sluiting",
  "offerte",
]);

/** The first and the last day of a milestone that may have several days; each as far as it is known. */
export interface Span {
  readonly first: Interval;
  readonly last: Interval;
}

/**
 * The days on which something may happen: a month or a year is all its days, `uiterlijk` has no first day, `vanaf` no
 * last one, and `circa` neither. Before `tot` the last day counts.
 */
export function possibleDays(
  { interval, bound }: MomentValue,
  isDeadline = false,
): Interval {
  const { min, max } = interval;
  switch (bound) {
    case "tot":
      return { min: min - 1, max: max - 1 };
    case "uiterlijk":
      return { min: isDeadline ? min : Number.NEGATIVE_INFINITY, max };
    case "vanaf":
      return { min, max: Number.POSITIVE_INFINITY };
    case "circa":
      return {
        min: Number.NEGATIVE_INFINITY,
        max: Number.POSITIVE_INFINITY,
      };
    default:
      return { min, max };
  }
}

/** The first moment under a key of a planning, term or procedure as the days on which it may fall. */
export function dayOf(node: AnyNode, key: string): Interval | undefined {
  const moment = momentsOf(node, key)[0];
  return moment && possibleDays(moment, deadlines.has(key));
}

/** All moments under a key together: from the first day of the first to the last day of the last. */
export function spanOf(node: AnyNode, key: string): Span | undefined {
  const moments = momentsOf(node, key);
  if (moments.length === 0) return undefined;
  const spans = moments.map((moment) => {
    const days = possibleDays(moment, deadlines.has(key));
    return moment.precision === "period" ? wholePeriod(days) : both(days);
  });
  return {
    first: outer(
      spans.map(({ first }) => first),
      Math.min,
    ),
    last: outer(
      spans.map(({ last }) => last),
      Math.max,
    ),
  };
}

function momentsOf(node: AnyNode, key: string): MomentValue[] {
  return (node as Node<"planning">)
    .slotAt(key)
    .values.filter((value) => value.type === "moment");
}

function wholePeriod({ min, max }: Interval): Span {
  return { first: { min, max: min }, last: { min: max, max } };
}

function both(days: Interval): Span {
  return { first: days, last: days };
}

function outer(
  days: readonly Interval[],
  pick: (...ends: number[]) => number,
): Interval {
  return {
    min: pick(...days.map(({ min }) => min)),
    max: pick(...days.map(({ max }) => max)),
  };
}

/** The day on which the contract notice is sent, else published. */
export function dispatchDay(planning: Node<"planning">): Interval | undefined {
  const notice = planning.at("aankondiging");
  return (
    (notice && dayOf(notice, "verzenddatum")) ?? dayOf(planning, "aankondiging")
  );
}

/** The number of days from one day to a later one; undefined when one of them is not known. */
export function daysBetween(
  from: Interval | undefined,
  to: Interval | undefined,
): Interval | undefined {
  return from && to && subtract(to, from);
}
