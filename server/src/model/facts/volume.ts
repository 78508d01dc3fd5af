import {
  type Interval,
  mulDiv,
  ONE,
  sum,
} from "../../../../grammar/src/exact.ts";
import type { Node } from "../node.ts";
import type { QuantityValue } from "../values.ts";
import { isForSettlement, productsOf, unitOf } from "./products.ts";

type Lot = Node<"perceel">;
type Product = Node<"product">;

/**
 * What a lot costs a year by its products: tariff times quantity, over all products that are paid for. Undefined as
 * soon as one of them lacks its tariff or its quantity a year, or counts the two in different units.
 */
export function yearlyVolume(lot: Lot): Interval | undefined {
  const products = productsOf(lot).filter(isForSettlement);
  const amounts = products.map(yearlyAmount);
  return amounts.length > 0 && amounts.every((amount) => amount !== undefined)
    ? sum(amounts)
    : undefined;
}

/** True when a quantity is only roughly known. */
export function hasRoughVolume(lot: Lot): boolean {
  return productsOf(lot).some((product) =>
    product
      .slot("hoeveelheid")
      .values.some((value) => "bound" in value && value.bound === "circa"),
  );
}

function yearlyAmount(product: Product): Interval | undefined {
  const [tariff, ...others] = product.amounts("tarief");
  const [quantity, ...more] = product
    .slot("hoeveelheid")
    .values.filter((value): value is QuantityValue => value.type === "number");
  if (!tariff || !quantity || others.length > 0 || more.length > 0)
    return undefined;
  const unit = unitOf(tariff) ?? product.word("eenheid");
  if (unit && quantity.unit && unit !== quantity.unit) return undefined;
  const yearly = aYear(product, quantity);
  return yearly && times(tariff.interval, yearly);
}

function aYear(
  product: Product,
  quantity: QuantityValue,
): Interval | undefined {
  const per = unitOf(quantity);
  if (per === "jaar") return quantity.interval;
  const clients = product.count("aantal-clienten");
  return per === "client" && clients
    ? {
        min: quantity.interval.min * clients.min,
        max: quantity.interval.max * clients.max,
      }
    : undefined;
}

function times(price: Interval, quantity: Interval): Interval {
  const product = (a: number, b: number) =>
    Number.isFinite(a) && Number.isFinite(b)
      ? mulDiv(a, b, ONE)
      : Number.POSITIVE_INFINITY;
  return {
    min: product(price.min, quantity.min),
    max: product(price.max, quantity.max),
  };
}
