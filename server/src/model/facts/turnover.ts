import type { Interval } from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import type { Node } from "../node.ts";
import { estimatedValueOf } from "./value.ts";

/** The highest turnover that a requirement asks at least, in ten-thousandths of a euro; -Infinity without an amount. */
export function turnoverAsked(requirement: Node<"geschiktheidseis">): number {
  return Math.max(
    ...requirement.amounts("bedrag").map(({ interval }) => interval.min),
  );
}

/**
 * What the turnover is measured against (Aw 2012, art. 2.90 lid 5): what is executed at the same time if that is given,
 * else the value of the lot over the whole term, which is never more than that of the specification.
 */
export function turnoverReference(
  requirement: Node<"geschiktheidseis">,
  lot: Node<"perceel">,
): Interval | undefined {
  return (
    requirement.money("waarde-gelijktijdig") ??
    (estimatedValueOf(lot) ?? estimatedValueOf(lot.specification.root))?.total
  );
}

/** True when the turnover is surely more than the limit of art. 2.90 lid 5 times the value. */
export function exceedsTurnoverLimit(
  requirement: Node<"geschiktheidseis">,
  lot: Node<"perceel">,
): boolean {
  const value = turnoverReference(requirement, lot);
  return (
    value !== undefined &&
    turnoverAsked(requirement) > figure("omzeteis") * value.max
  );
}
