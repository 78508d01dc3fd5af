import { type ConstantId, quantity } from "../../law/constants.ts";
import { inForce } from "../../law/regimes.ts";
import type { MoneyValue, Node } from "../node.ts";
import { type DateSettings, decisiveDate } from "./dates.ts";
import { hasLaw } from "./law.ts";
import { unitOf } from "./products.ts";

/** The amounts of the Wmo contract standard, art. 3.28.2: an event and a contract year, and half of both for micro firms. */
const standard: Readonly<
  Record<"gewoon" | "micro", { event: ConstantId; year: ConstantId }>
> = {
  gewoon: {
    event: "cs-aansprakelijkheid-gebeurtenis",
    year: "cs-aansprakelijkheid-jaar",
  },
  micro: {
    event: "cs-aansprakelijkheid-micro-gebeurtenis",
    year: "cs-aansprakelijkheid-micro-jaar",
  },
};

/** True when one of the amounts surely differs from the contract standard; one without a period may be either. */
export function departsFromStandard(
  amounts: readonly MoneyValue[],
  size: "gewoon" | "micro",
): boolean {
  const { event, year } = standard[size];
  return amounts.some((amount) => {
    const unit = unitOf(amount);
    const possible =
      unit === "gebeurtenis"
        ? [event]
        : unit === "jaar"
          ? [year]
          : [event, year];
    const { min, max } = amount.interval;
    return possible.every((id) => quantity(id) < min || quantity(id) > max);
  });
}

/** True when the Wmo contract standard holds for the lot: Wmo 2015, from 2025. */
export function isUnderWmoStandard(
  lot: Node<"perceel">,
  settings: DateSettings,
): boolean {
  const day = decisiveDate(lot.specification, settings);
  return hasLaw(lot, "wmo-2015") && inForce("contractstandaard-wmo", day);
}
