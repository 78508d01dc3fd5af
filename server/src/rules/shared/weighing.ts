import { exactly, type Interval, ONE } from "../../../../grammar/src/exact.ts";
import {
  criteriaIn,
  isApproximate,
  partsOf,
  type Scored,
  type Weight,
  weightOf,
} from "../../model/facts/criteria.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fix } from "../define.ts";
import { locate, unitOf } from "../engine/place.ts";
import { replaceLiteral, together } from "../fix/fix.ts";
import { valueIn } from "../fix/language.ts";
import { removeBlock } from "../fix/removal.ts";
import { weightText } from "./weights.ts";

/** Fixes that give criteria other weights. All weights are ten-thousandths of a percent or of a point. */

/** Gives criteria weights in the same proportion that add up to `whole`; undefined when a weight is not exact. */
export function rescaled(
  criteria: readonly Scored[],
  whole: number,
  title: Localized,
): Fix | undefined {
  const weights = exactWeights(criteria);
  const parts =
    weights &&
    divided(
      weights.map(({ interval }) => interval.min),
      whole,
    );
  return (
    parts &&
    together(
      title,
      ...criteria.map((criterion, index) =>
        withWeight(criterion, {
          sort: weights[0]?.sort ?? "percentage",
          interval: exactly(parts[index] ?? 0),
        }),
      ),
    )
  );
}

/**
 * Gives criteria without a weight equal parts of what the others leave of 100%, or of the `maximum` of points, as far
 * as whole percents or points allow. Undefined when nothing is left, or when the others are not exact.
 */
export function dividedEqually(
  unweighed: readonly Scored[],
  all: readonly Scored[],
  maximum?: Interval,
): Fix | undefined {
  const left = leftFor(unweighed, all, maximum);
  const parts =
    left &&
    divided(
      unweighed.map(() => 1),
      left.interval.min,
    );
  if (!parts) return undefined;
  const { nl, en } = weightText(left);
  const single = unweighed.length === 1;
  return together(
    {
      nl: single ? `Geef het gewicht ${nl}` : `Verdeel ${nl} gelijk`,
      en: single ? `Give it the weight ${en}` : `Divide ${en} equally`,
    },
    ...unweighed.map((criterion, index) =>
      withWeight(criterion, {
        sort: left.sort,
        interval: exactly(parts[index] ?? 0),
      }),
    ),
  );
}

function leftFor(
  unweighed: readonly Scored[],
  all: readonly Scored[],
  maximum?: Interval,
): Weight | undefined {
  const others = all.filter((criterion) => !unweighed.includes(criterion));
  const weights = exactWeights(others);
  if (!weights) return undefined;
  const sort = weights[0]?.sort ?? "percentage";
  const whole = sort === "percentage" ? 100 * ONE : maximum?.min;
  if (whole === undefined) return undefined;
  const used = weights.reduce((sum, { interval }) => sum + interval.min, 0);
  return used < whole ? { sort, interval: exactly(whole - used) } : undefined;
}

/**
 * Removes one criterion and divides its weight over the others in proportion, so that their sum stays. Undefined when
 * it is the only one, or when the weights cannot be divided.
 */
export function withoutCriterion(
  criterion: Scored,
  title: Localized,
): Fix | undefined {
  const all = siblingsOf(criterion);
  const others = all.filter(({ block }) => block !== criterion.block);
  if (others.length === 0) return undefined;
  const removed = removeBlock(criterion, title);
  if (all.every((one) => weightOf(one) === undefined)) return removed;
  const weights = exactWeights(all);
  if (!weights) return undefined;
  const whole = weights.reduce((sum, { interval }) => sum + interval.min, 0);
  return together(title, removed, rescaled(others, whole, title));
}

function siblingsOf(criterion: Scored): readonly Scored[] {
  const outer: AnyNode | undefined = criterion.outer;
  if (!outer) return [];
  return outer.kind === "gunningscriteria"
    ? criteriaIn(outer as Node<"gunningscriteria">)
    : partsOf(outer as Scored);
}

/** The weights of criteria when all have one of the same sort that says exactly how much. */
function exactWeights(criteria: readonly Scored[]): Weight[] | undefined {
  const weights = criteria.flatMap((criterion) => weightOf(criterion) ?? []);
  const isExact =
    weights.length === criteria.length &&
    !criteria.some(isApproximate) &&
    weights.every(
      ({ sort, interval }) =>
        sort === weights[0]?.sort && interval.min === interval.max,
    );
  return isExact ? weights : undefined;
}

/** Whole percents or points in proportion to `weights`, or else hundredths, that add up to `whole` exactly. */
function divided(
  weights: readonly number[],
  whole: number,
): number[] | undefined {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0 || whole <= 0) return undefined;
  for (const unit of [ONE, ONE / 100]) {
    if (whole % unit !== 0) continue;
    let before = 0;
    let given = 0;
    const parts = weights.map((weight) => {
      before += weight;
      const until = Math.round((before / total) * (whole / unit)) * unit;
      const part = until - given;
      given = until;
      return part;
    });
    if (parts.every((part) => part > 0)) return parts;
  }
  return undefined;
}

/** Writes the weight of a criterion: in place of what is there, else behind its title. */
function withWeight(given: Scored, weight: Weight): Fix | undefined {
  const criterion = given as Node<"kwaliteit">;
  const text = weightText(weight).nl;
  const title = weightText(weight);
  const slot = criterion.slot("gewicht");
  if (slot.values.length > 0) return replaceLiteral(slot, text, title);
  const { syntax } = criterion.block;
  if (syntax.kind !== "statement" || syntax.colon) return undefined;
  const unit = unitOf(syntax, criterion.specification);
  const { uri, end } = locate(criterion, unit);
  const added = ` ${valueIn(unit, criterion.kind, "gewicht", text)}`;
  return {
    title,
    edits: [{ uri, start: end, length: 0, text: added }],
    safe: false,
  };
}
