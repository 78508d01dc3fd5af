import {
  addIntervals,
  exactly,
  type Interval,
  scale,
  sum,
} from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import type { Node, Slot } from "../node.ts";
import type { QuantityValue } from "../values.ts";
import { isDas } from "./procedure.ts";
import { initialMonths, isIndefinite, totalMonths } from "./term.ts";

/** Every level that may state a value. The keys read here are shared by all three, so one of them stands for all. */
type Level = Node<"perceel">;
export type ValuedLevel = Node<"bestek"> | Node<"segment"> | Node<"perceel">;

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

/** What `geraamde-waarde` says, by what the amounts are counted in; ten-thousandths of a euro. */
export interface StatedValue {
  /** `in totaal`. */
  readonly total?: Interval;
  /** `in 2025, in 2026`: the sum of the named years. */
  readonly years?: Interval;
  /** `per jaar`, and `per kwartaal` and `per maand` as an amount a year. */
  readonly yearly?: Interval;
  /** No period at all. */
  readonly plain?: Interval;
  /** True when a part is `PM`, so that nothing is the whole. */
  readonly open: boolean;
  /** True when `circa` was written: no exact comparison is possible. */
  readonly approximate: boolean;
}

type Period = "jaar" | "kwartaal" | "maand" | "year" | "total" | "none";

const monthsPer = { jaar: 12, kwartaal: 3, maand: 1 } as const;

const unlimited: Interval = { min: 0, max: Number.POSITIVE_INFINITY };

/** What an amount is counted in; undefined when it is counted in something that is no period (`per cliënt`). */
export function periodOf({ qualifiers }: QuantityValue): Period | undefined {
  const years = qualifiers.find(({ preposition }) => preposition === "in");
  if (years) return years.year === undefined ? "total" : "year";
  const per = qualifiers.find(({ preposition }) => preposition === "per");
  if (!per) return "none";
  const { unit } = per;
  return unit === "jaar" || unit === "kwartaal" || unit === "maand"
    ? unit
    : undefined;
}

/** True when an amount is one part of a whole (`voor Tiel`). */
export function isPart({ qualifiers }: QuantityValue): boolean {
  return qualifiers.some(({ preposition }) => preposition === "voor");
}

/** What the level itself states; undefined when it states no amount, or only what was spent in the past. */
export function statedValue(given: ValuedLevel): StatedValue | undefined {
  const level = given as Level;
  return level.is("geraamde-waarde.soort", "historisch", "werkelijk")
    ? undefined
    : byPeriod(level.slot("geraamde-waarde"));
}

function byPeriod({ values }: Slot): StatedValue | undefined {
  const amounts = values.filter(
    (value): value is QuantityValue => value.type === "money",
  );
  const of = (...periods: Period[]) =>
    amounts.filter((amount) =>
      periods.some((period) => period === periodOf(amount)),
    );
  if (of("total", "year", "jaar", "kwartaal", "maand", "none").length === 0)
    return undefined;
  const total = together(of("total"));
  const years = together(of("year"));
  const yearly = together(of("jaar", "kwartaal", "maand").map(aYear));
  const plain = together(of("none"));
  return {
    ...(total && { total }),
    ...(years && { years }),
    ...(yearly && { yearly }),
    ...(plain && { plain }),
    open: values.some(({ type }) => type === "open"),
    approximate: amounts.some(({ bound }) => bound === "circa"),
  };
}

/** An amount per period as an amount a year. */
function aYear(amount: QuantityValue): QuantityValue {
  const period = periodOf(amount);
  return period === "kwartaal" || period === "maand"
    ? { ...amount, interval: scale(amount.interval, 12, monthsPer[period]) }
    : amount;
}

/** The sum of amounts of one sort; amounts for parts count only when the whole is not given beside them. */
function together(amounts: readonly QuantityValue[]): Interval | undefined {
  const whole = amounts.filter((amount) => !isPart(amount));
  const counted = whole.length > 0 ? whole : amounts;
  return counted.length > 0
    ? sum(counted.map(({ interval }) => interval))
    : undefined;
}

/**
 * The value of a lot (or of a level that states its own): Aw 2012, art. 2.15-2.17, 2.20 and 2.22. A stated total counts
 * as it is; an amount per period is multiplied by the whole term with every extension, and options are added; for an
 * indefinite term, and outside a framework or DAS for services during more than 48 months, 48 months count. Undefined
 * when nothing is given; PM gives [0, infinity).
 */
export function estimatedValueOf(
  given: ValuedLevel,
): EstimatedValue | undefined {
  if ((given as Level).state("geraamde-waarde") === "open")
    return { total: unlimited, basis: "stated" };
  const stated = statedValue(given);
  if (!stated) return undefined;
  const value = withOpenParts(fromStated(given, stated), stated);
  return stated.total
    ? value
    : { ...value, total: addIntervals(value.total, optionsOf(given)) };
}

/** The value of one part of a mixed contract (art. 2.12a lid 2) over the term of its lot. */
export function valueOfPart(
  part: Node<"opdrachtdeel">,
  lot: Level,
): Interval | undefined {
  const stated = byPeriod(part.slot("geraamde-waarde"));
  return stated && withOpenParts(fromStated(lot, stated), stated).total;
}

function withOpenParts(
  value: EstimatedValue,
  { open }: StatedValue,
): EstimatedValue {
  const { min } = value.total;
  return open
    ? { ...value, total: { min, max: Number.POSITIVE_INFINITY } }
    : value;
}

function fromStated(
  level: ValuedLevel,
  { total, years, yearly, plain }: StatedValue,
): EstimatedValue {
  if (total) return { total, basis: "stated" };
  if (years) return { total: years, basis: "years" };
  const months = countedMonths(level);
  if (yearly)
    return {
      total: timesMonths(yearly, months),
      basis: isValuedAt48(level) ? "48-months" : "whole-term",
    };
  const once = plain ?? exactly(0);
  // Without a period and with a term of more than a year the amount may be a total or an amount a year.
  if (!(level as Level).has("looptijd") || months.max <= 12)
    return { total: once, basis: "stated" };
  const asYearly = timesMonths(once, months);
  return {
    total: { min: once.min, max: Math.max(once.max, asYearly.max) },
    basis: "unclear",
  };
}

/** An amount a year over a number of months. */
export function timesMonths(yearly: Interval, months: Interval): Interval {
  const times = (end: number, count: number) =>
    Number.isFinite(count)
      ? scale(exactly(end), count, 12).min
      : Number.POSITIVE_INFINITY;
  return {
    min: times(yearly.min, months.min),
    max: times(yearly.max, months.max),
  };
}

/**
 * The months over which an amount per period counts. Every extension that is mentioned counts (art. 2.15 lid 2), so
 * `2 x maximaal 3 jaar` counts in full. When the term is not known a year is certain.
 */
function countedMonths(given: ValuedLevel): Interval {
  const term = (given as Level).at("looptijd");
  const limit = figure("raming-zonder-prijs");
  if (!term) return { min: 12, max: Number.POSITIVE_INFINITY };
  if (isIndefinite(term)) {
    // A framework without an end has no whole to add up; 48 months are certain.
    return {
      min: limit,
      max: countsWhole(given) ? Number.POSITIVE_INFINITY : limit,
    };
  }
  const months = totalMonths(term);
  if (!months) {
    const min = initialMonths(term)?.min ?? 12;
    const most = term.months("maximum")?.max ?? Number.POSITIVE_INFINITY;
    return { min, max: Math.max(min, most) };
  }
  const longest = Number.isFinite(months.max) ? months.max : months.min;
  const counted = {
    min: longest,
    max: Number.isFinite(months.max) ? longest : Number.POSITIVE_INFINITY,
  };
  return isServices(given) && !countsWhole(given)
    ? { min: Math.min(counted.min, limit), max: Math.min(counted.max, limit) }
    : counted;
}

/** An amount a year over the whole term with every extension, options added; undefined when the term is not known. */
export function overWholeTerm(
  level: ValuedLevel,
  yearly: Interval,
): Interval | undefined {
  const term = (level as Level).at("looptijd");
  const months = term && !isIndefinite(term) ? totalMonths(term) : undefined;
  if (!months) return undefined;
  // An extension of at most so long counts in full.
  const counted = Number.isFinite(months.max) ? exactly(months.max) : months;
  return addIntervals(timesMonths(yearly, counted), optionsOf(level));
}

/** An amount a month times 48, options added (art. 2.17 onder e). */
export function over48Months(level: ValuedLevel, yearly: Interval): Interval {
  const months = exactly(figure("raming-zonder-prijs"));
  return addIntervals(timesMonths(yearly, months), optionsOf(level));
}

/** True when the amount a month times 48 is the value (art. 2.17 onder e; art. 2.20 onder b for supplies). */
export function isValuedAt48(given: ValuedLevel): boolean {
  const term = (given as Level).at("looptijd");
  if (!term || countsWhole(given)) return false;
  if (isIndefinite(term)) return true;
  const months = totalMonths(term);
  return (
    isServices(given) &&
    months !== undefined &&
    months.min > figure("raming-zonder-prijs")
  );
}

/** True for a framework agreement or DAS: everything planned over the whole duration counts (art. 2.15 lid 3, 2.22). */
export function countsWhole(given: ValuedLevel): boolean {
  return isFramework(given) || isDas(given as Level);
}

function isServices(given: ValuedLevel): boolean {
  return !(given as Level).includes("aard", "leveringen", "werken");
}

/** The options together; one without an amount makes them [known part, infinity). */
export function optionsOf(given: ValuedLevel): Interval {
  const level = given as Level;
  const { state, values } = level.slot("optie");
  if (state === "none" || state === "not-applicable") return exactly(0);
  const amounts = level.amounts("optie").map((amount) => {
    const period = periodOf(amount);
    return period === "jaar" || period === "kwartaal" || period === "maand"
      ? timesMonths(aYear(amount).interval, countedMonths(given))
      : amount.interval;
  });
  const known = sum(amounts);
  return amounts.length === values.length
    ? known
    : { min: known.min, max: Number.POSITIVE_INFINITY };
}

/** True when the contract form is a framework agreement, with or without accession. */
export function isFramework(given: ValuedLevel): boolean {
  const level = given as Level;
  return level.includes(
    "contractvorm",
    "raamovereenkomst",
    "raam-met-toetreding",
    "raam-zonder-toetreding",
  );
}

/** How far apart two amounts may lie and still be called the same: rounding, in percents. This checker's own margin. */
const rounding = 1;

/** True when the first amount surely lies further from the second than rounding explains. */
export function differs(
  stated: Interval,
  computed: Interval,
  percents = rounding,
): boolean {
  const gap = Math.max(stated.min - computed.max, computed.min - stated.max);
  return gap > scale(exactly(computed.max), percents, 100).max;
}

/** True when two amounts that are both known exactly are the same but for rounding. */
export function isClose(stated: Interval, computed: Interval): boolean {
  return (
    stated.min === stated.max &&
    computed.min === computed.max &&
    !differs(stated, computed)
  );
}
