import { quantity } from "../../law/constants.ts";
import type { Slot } from "../../model/node.ts";
import type { BoundValue, QuantityValue } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fix } from "../define.ts";
import { replaceOne } from "../fix.ts";
import { euros } from "./wording.ts";

/** Fixes that give other amounts of money, in ten-thousandths of a euro. */

/** Gives one amount of a slot another height; its bound, its period and what else stands behind it stay. */
export function otherAmount(
  slot: Slot,
  value: QuantityValue,
  amount: number,
  title: (amount: Localized) => Localized,
): Fix {
  const text = euros(amount);
  return replaceOne(slot, value, `${boundOf(value)}${text.nl}`, title(text));
}

function boundOf(value: BoundValue): string {
  const bound = "bound" in value ? value.bound : undefined;
  return bound ? `${bound} ` : "";
}

/** The amounts of the Wmo contract standard, art. 3.28.2: `€ 2.500.000 per gebeurtenis, € 5.000.000 per jaar`. */
export const standardLiability = {
  gewoon: perEventAndYear(
    quantity("cs-aansprakelijkheid-gebeurtenis"),
    quantity("cs-aansprakelijkheid-jaar"),
  ),
  micro: perEventAndYear(
    quantity("cs-aansprakelijkheid-micro-gebeurtenis"),
    quantity("cs-aansprakelijkheid-micro-jaar"),
  ),
};

function perEventAndYear(event: number, year: number): string {
  return `${euros(event).nl} per gebeurtenis, ${euros(year).nl} per jaar`;
}
