import {
  exactly,
  type Interval,
  scale,
  sum,
} from "../../../../grammar/src/exact.ts";
import type { Node } from "../node.ts";
import type { Specification } from "../specification.ts";
import type { QuantityValue } from "../values.ts";
import { isPublicContract } from "./instrument.ts";
import { isDas } from "./procedure.ts";
import { isIndefinite, totalMonths } from "./term.ts";

/** Every level that may state a value. The keys read here are shared by all three, so one of them stands for all. */
type Level = Node<"perceel">;
type AnyLevel = Node<"bestek"> | Node<"segment"> | Node<"perceel">;

/** The months that count where a service contract has no total price and is indefinite or longer (Aw 2012, art. 2.17). */
const monthsWithoutTotal = 48;

/** How a value was computed. */
export type ValueBasis =
  /** A total was stated. */
  | "stated"
  /** Amounts per period, times the whole term with every extension. */
  | "whole-term"
  /** The amount a month times 48 (Aw 2012, art. 2.17). */
  | "48-months"
  /** Amounts for named years, added up. */
  | "years"
  /** An amount without a period: a total or an amount a year, so an interval from one to the other. */
  | "unclear";

/** The estimated value excl. VAT over the whole term, options included: ten-thousandths of a euro. */
export interface EstimatedValue {
  readonly total: Interval;
  readonly basis: ValueBasis;
}

/** True when a value has no period, neither in words (`per jaar`, `in totaal`) nor as a year or municipality. */
function hasNoPeriod({ qualifiers }: QuantityValue): boolean {
  return !qualifiers.some(
    ({ preposition }) => preposition === "per" || preposition === "in",
  );
}

function periodOf({
  qualifiers,
}: QuantityValue):
  | "jaar"
  | "maand"
  | "kwartaal"
  | "year"
  | "total"
  | undefined {
  for (const { preposition, unit, year } of qualifiers) {
    if (
      preposition === "per" &&
      (unit === "jaar" || unit === "maand" || unit === "kwartaal")
    )
      return unit;
    if (preposition === "in") return year === undefined ? "total" : "year";
  }
  return undefined;
}

const monthsPer = { jaar: 12, kwartaal: 3, maand: 1 } as const;

/**
 * The value of a lot (or of a level that states its own): Aw 2012, art. 2.15-2.17 and 2.22. A stated total counts as it
 * is; an amount per period is multiplied by the whole term with every extension; for an indefinite term, and outside a
 * framework or DAS for a term of more than 48 months without a total, 48 months count. Undefined when nothing is given;
 * PM gives [0, infinity).
 */
export function estimatedValueOf(given: AnyLevel): EstimatedValue | undefined {
  const level = given as Level;
  const slot = level.slot("geraamde-waarde");
  if (slot.state === "open")
    return {
      total: { min: 0, max: Number.POSITIVE_INFINITY },
      basis: "stated",
    };
  const amounts = level.amounts("geraamde-waarde");
  if (amounts.length === 0) return undefined;
  const base = baseValue(level, amounts);
  const options = optionsOf(level);
  return base && { ...base, total: sum([base.total, ...options]) };
}

function baseValue(
  level: Level,
  amounts: readonly QuantityValue[],
): EstimatedValue | undefined {
  const total = amounts.filter((amount) => periodOf(amount) === "total");
  if (total.length > 0)
    return {
      total: sum(total.map(({ interval }) => interval)),
      basis: "stated",
    };
  const years = amounts.filter((amount) => periodOf(amount) === "year");
  if (years.length > 0)
    return {
      total: sum(years.map(({ interval }) => interval)),
      basis: "years",
    };
  const monthly = monthlyAmount(amounts);
  if (monthly) return overTerm(level, monthly);
  const plain = sum(
    amounts.filter(hasNoPeriod).map(({ interval }) => interval),
  );
  const months = termOf(level);
  // Without a period and with a term of more than a year the amount may be a total or an amount a year.
  if (!months || months.max <= 12) return { total: plain, basis: "stated" };
  const longest = Number.isFinite(months.max)
    ? scale(plain, months.max, 12)
    : scale(plain, monthsWithoutTotal, 12);
  return {
    total: { min: plain.min, max: Math.max(plain.max, longest.max) },
    basis: "unclear",
  };
}

/** The amount per twelve months, from every amount with a period: ten-thousandths of a euro a year. */
function monthlyAmount(
  amounts: readonly QuantityValue[],
): Interval | undefined {
  const yearly = amounts.flatMap((amount) => {
    const period = periodOf(amount);
    return period === "jaar" || period === "kwartaal" || period === "maand"
      ? [scale(amount.interval, 12, monthsPer[period])]
      : [];
  });
  return yearly.length > 0 ? sum(yearly) : undefined;
}

function overTerm(level: Level, yearly: Interval): EstimatedValue | undefined {
  const term = level.at("looptijd");
  const months = term && totalMonths(term);
  if (!term || !months) {
    // A year is certain; how many follow is not known.
    return {
      total: { min: yearly.min, max: Number.POSITIVE_INFINITY },
      basis: "whole-term",
    };
  }
  const framework = isFramework(level) || isDas(level);
  if (isIndefinite(term) || (!framework && months.min > monthsWithoutTotal)) {
    return { total: scale(yearly, monthsWithoutTotal, 12), basis: "48-months" };
  }
  const times = (end: number, count: number) =>
    Number.isFinite(count)
      ? scale(exactly(end), count, 12).min
      : Number.POSITIVE_INFINITY;
  return {
    total: {
      min: times(yearly.min, months.min),
      max: times(yearly.max, months.max),
    },
    basis: "whole-term",
  };
}

function termOf(level: Level): Interval | undefined {
  const term = level.at("looptijd");
  return term && totalMonths(term);
}

function optionsOf(level: Level): Interval[] {
  return level.amounts("optie").map(({ interval }) => interval);
}

/** True when the contract form is a framework agreement, with or without accession. */
export function isFramework(given: AnyLevel): boolean {
  const level = given as Level;
  return level.includes(
    "contractvorm",
    "raamovereenkomst",
    "raam-met-toetreding",
    "raam-zonder-toetreding",
  );
}

/**
 * The `raming` of the catalogue: the sum over the lots that are a public contract of their value over the whole term
 * (Aw 2012, art. 2.18: lots count together). A lot without a value makes it [known part, infinity), so that what is
 * already certain stays certain; when no lot has one, the value that the specification states for all together.
 * Undefined when nothing at all is known.
 */
export function estimateOf(specification: Specification): Interval | undefined {
  const lots = specification.lots.filter(isPublicContract);
  const values = lots.map((lot) => estimatedValueOf(lot)?.total);
  const known = values.filter((value) => value !== undefined);
  const stated = estimatedValueOf(specification.root)?.total;
  if (known.length === 0) return lots.length > 0 ? stated : undefined;
  const together = sum(known);
  if (known.length === values.length) return together;
  if (stated && stated.min >= together.min) return stated;
  return { min: together.min, max: Number.POSITIVE_INFINITY };
}
