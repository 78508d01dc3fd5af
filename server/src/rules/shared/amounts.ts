import type { Interval } from "../../../../grammar/src/exact.ts";
import { quantity } from "../../law/constants.ts";
import { estimatedValueOf, periodOf } from "../../model/facts/value.ts";
import type { Node, Slot } from "../../model/node.ts";
import type { BoundValue, QuantityValue } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fix, Fixes } from "../define.ts";
import { insertInto, replaceOne } from "../fix/fix.ts";
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

/** Replaces the one amount `in totaal` of an estimated value by what it should be; undefined when that is not exact. */
export function otherTotal(
  level: Node<"perceel">,
  expected: Interval,
): Fix | undefined {
  const [total, more] = level
    .amounts("geraamde-waarde")
    .filter((amount) => periodOf(amount) === "total");
  if (!total || more || expected.min !== expected.max) return undefined;
  const slot = level.slot("geraamde-waarde");
  return otherAmount(slot, total, expected.min, ({ nl, en }) => ({
    nl: `Maak het totaal ${nl}`,
    en: `Make the total ${en}`,
  }));
}

/** A maximum value: still open, or as high as the estimate where that is exact. */
export function maximumFixes(lot: Node<"perceel">): Fixes {
  const estimate = estimatedValueOf(lot)?.total;
  const exact = estimate?.min === estimate?.max ? estimate?.min : undefined;
  const amount = exact === undefined ? undefined : euros(exact);
  return [
    insertInto(lot, "maximale-waarde: PM", {
      nl: "Voeg een maximale waarde toe",
      en: "Add a maximum value",
    }),
    amount &&
      insertInto(lot, `maximale-waarde: ${amount.nl}`, {
        nl: `Maak de maximale waarde ${amount.nl}, zoals geraamd`,
        en: `Make the maximum value ${amount.en}, as estimated`,
      }),
  ];
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
