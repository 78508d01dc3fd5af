import {
  type Answer,
  exactly,
  type Interval,
  isAtLeast,
  isGreater,
  scale,
  sum,
} from "../../../../grammar/src/exact.ts";
import { figure, quantity } from "../../law/constants.ts";
import {
  type Threshold,
  type ThresholdKind,
  thresholdAt,
} from "../../law/thresholds.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Node } from "../node.ts";
import type { Specification } from "../specification.ts";
import { type DateSettings, decisiveDate } from "./dates.ts";
import { estimateOfLots } from "./estimate.ts";
import { isPublicContract } from "./instrument.ts";
import { remembered } from "./remembered.ts";
import { isSocialService, type Nature, natureOf } from "./services.ts";
import { estimatedValueOf } from "./value.ts";

type Lot = Node<"perceel">;

/** Which threshold a lot is measured against (Aw 2012, art. 2.1, 2.3 and 2.6a); every municipality is a `decentral` body. */
export function thresholdKindOf(lot: Lot): ThresholdKind {
  if (natureOf(lot) === "werken") return "werken";
  return isSocialService(lot) ? "sas" : "decentraal-leveringen-diensten";
}

/** The threshold for a lot on the decisive date; undefined outside the table. */
export function thresholdOf(
  lot: Lot,
  settings: DateSettings,
): Threshold | undefined {
  const day = decisiveDate(lot.specification, settings);
  return thresholdAt(thresholdKindOf(lot), day);
}

/** The value that counts for a lot: that of all public contracts of its nature together (art. 2.18 and 2.19). */
export function estimateFor(lot: Lot): Interval | undefined {
  return estimateOfNature(lot.specification, natureOf(lot));
}

function estimateOfNature(
  specification: Specification,
  nature: Nature,
): Interval | undefined {
  return estimateOfLots(
    specification,
    nature,
    (lot) => isPublicContract(lot) && natureOf(lot) === nature,
  );
}

/** Whether the value that counts for a lot reaches its threshold; undefined when one of the two is not known. */
export function reachesThreshold(
  lot: Lot,
  settings: DateSettings,
): Answer | undefined {
  const { specification } = lot;
  const nature = natureOf(lot);
  const kind = thresholdKindOf(lot);
  const { today, referenceDate } = settings;
  const name = `threshold ${nature} ${kind} ${today} ${referenceDate}`;
  return remembered(specification, name, () => {
    const day = decisiveDate(specification, settings);
    const threshold = thresholdAt(kind, day);
    const estimate = estimateOfNature(specification, nature);
    return (
      threshold && estimate && isAtLeast(estimate, exactly(threshold.amount))
    );
  });
}

/** True when part 2 of the Act surely applies to a lot: a public contract that reaches its threshold. */
export function isAboveThreshold(lot: Lot, settings: DateSettings): boolean {
  return isPublicContract(lot) && reachesThreshold(lot, settings) === "yes";
}

/** The largest value of a small lot (art. 2.18 lid 3, 2.19 lid 3). */
export function smallLotLimit(nature: Nature): number {
  if (nature === "werken") return quantity("klein-perceel-werken");
  return quantity(
    nature === "leveringen"
      ? "klein-perceel-leveringen"
      : "klein-perceel-diensten",
  );
}

/** Whether these lots together are more than the share of all lots that may be left out (art. 2.18 lid 3). */
export function exceedsSmallLotShare(
  small: readonly Lot[],
  all: readonly Lot[],
): Answer | undefined {
  const together = totalOf(small);
  const whole = totalOf(all);
  return (
    together &&
    whole &&
    isGreater(together, scale(whole, figure("kleine-percelen-aandeel"), 100))
  );
}

/** The value of lots together; undefined when one is not stated. */
export function totalOf(lots: readonly Lot[]): Interval | undefined {
  const values = lots.map((lot) => estimatedValueOf(lot)?.total);
  return values.every((value) => value !== undefined) ? sum(values) : undefined;
}

/** Whether these lots may be left out as small lots: each within the limit, and together at most the share. */
export function meetSmallLotRule(
  small: readonly Lot[],
  all: readonly Lot[],
): boolean {
  return (
    small.every((lot) => {
      const value = estimatedValueOf(lot)?.total;
      return value !== undefined && value.max <= smallLotLimit(natureOf(lot));
    }) && exceedsSmallLotShare(small, all) === "no"
  );
}

/** How a message names what a threshold is for. */
export const thresholdNames: Readonly<Record<ThresholdKind, Localized>> = {
  werken: { nl: "werken", en: "works" },
  sas: {
    nl: "sociale en andere specifieke diensten",
    en: "social and other specific services",
  },
  "centraal-leveringen-diensten": {
    nl: "leveringen en diensten van de centrale overheid",
    en: "supplies and services of central government",
  },
  "decentraal-leveringen-diensten": {
    nl: "leveringen en gewone diensten",
    en: "supplies and ordinary services",
  },
};
