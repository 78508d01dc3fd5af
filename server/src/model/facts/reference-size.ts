import {
  type Interval,
  mulDiv,
  ONE,
  sum,
} from "../../../../grammar/src/exact.ts";
import type { MoneyValue, Node } from "../node.ts";
import { unitOf } from "./products.ts";
import { estimatedValueOf } from "./value.ts";

/**
 * The least share of the value of a lot that a reference must have, in ten-thousandths of a percent. Undefined when it
 * asks no size or the value is not known.
 */
export function referenceShare(
  requirement: Node<"geschiktheidseis">,
  lot: Node<"perceel">,
): number | undefined {
  const percentage = requirement.percentage("minimale-waarde");
  if (percentage) return percentage.min;
  const [amount] = requirement.amounts("minimale-waarde");
  const value = amount && comparedWith(amount, lot);
  return value && mulDiv(amount.interval.min, 100 * ONE, value.max);
}

/** The value of the lot over the same period as an amount. */
export function comparedWith(
  amount: MoneyValue,
  lot: Node<"perceel">,
): Interval | undefined {
  const yearly = lot
    .amounts("geraamde-waarde")
    .filter((value) => unitOf(value) === "jaar")
    .map(({ interval }) => interval);
  const value =
    unitOf(amount) === "jaar" ? sum(yearly) : estimatedValueOf(lot)?.total;
  return value && value.max > 0 && Number.isFinite(value.max)
    ? value
    : undefined;
}
