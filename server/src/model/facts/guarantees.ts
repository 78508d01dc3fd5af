import type { Localized } from "../../vocabulary/define.ts";
import type { Node } from "../node.ts";

type Lot = Node<"perceel">;

/** A key by which a provider is promised turnover, volume or a budget. */
export type Guarantee =
  | "omzetgarantie"
  | "volumegarantie"
  | "afnamegarantie"
  | "budgetgarantie"
  | "afnameverplichting";

/** How a message names a guarantee. */
export const guaranteeNames: Readonly<Record<Guarantee, Localized>> = {
  omzetgarantie: { nl: "omzetgarantie", en: "turnover guarantee" },
  volumegarantie: { nl: "volumegarantie", en: "volume guarantee" },
  afnamegarantie: { nl: "afnamegarantie", en: "purchase guarantee" },
  budgetgarantie: { nl: "budgetgarantie", en: "budget guarantee" },
  afnameverplichting: { nl: "afnameverplichting", en: "purchase obligation" },
};

/** The guarantee of more than nothing that a lot gives; one for existing clients or one named function is none. */
export function guaranteeOf(lot: Lot): Guarantee | undefined {
  const keys = Object.keys(guaranteeNames) as Guarantee[];
  return keys.find((key) => isPromised(lot, key));
}

function isPromised(lot: Lot, key: Guarantee): boolean {
  if (!lot.has(key)) return false;
  const promise = lot.at(key);
  if (promise?.includes("reikwijdte", "bestaande-clienten", "functie"))
    return false;
  const stated = [
    lot.money(key),
    lot.percentage(key),
    lot.count(key),
    promise?.money("bedrag"),
    promise?.percentage("percentage"),
  ];
  return stated.some((value) => value !== undefined && value.min > 0);
}
