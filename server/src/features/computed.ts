import { formatDate } from "../../../grammar/src/calendar.ts";
import {
  addIntervals,
  exactly,
  type Interval,
  ONE,
  subtract,
  sum,
} from "../../../grammar/src/exact.ts";
import {
  criteriaIn,
  isApproximate,
  lacksWeight,
  type Weight,
  weightOf,
} from "../model/facts/criteria.ts";
import { admitsEveryone, contractors } from "../model/facts/providers.ts";
import { initialEnd, ultimateEnd } from "../model/facts/term.ts";
import {
  estimatedValueOf,
  overWholeTerm,
  statedValue,
  type ValuedLevel,
} from "../model/facts/value.ts";
import type { AnyNode, Node } from "../model/node.ts";
import type { Specification } from "../model/specification.ts";
import { weightText } from "../rules/shared/weights.ts";
import { euros, limit, percents } from "../rules/shared/wording.ts";
import type { Localized } from "../vocabulary/define.ts";
import type { Language } from "./convert.ts";

/** What is computed from what was written, as short texts for hints, lenses and hover. */

type Lot = Node<"perceel">;

const noValue = { nl: "waarde onbekend", en: "value unknown" };
const noWeights = { nl: "geen gewichten", en: "no weights" };

/** The value over the whole term with options: `€ 2.240.640 met opties`; undefined when nothing is known of it. */
export function totalText(
  level: ValuedLevel,
  language: Language,
): string | undefined {
  const value = estimatedValueOf(level);
  if (!value || !saysSomething(value.total)) return undefined;
  const amount = euros(value.total)[language];
  switch (value.basis) {
    case "stated":
    case "unclear":
      return language === "nl" ? `${amount} in totaal` : `${amount} in total`;
    case "48-months": {
      const whole = wholeOf(level);
      const estimate =
        language === "nl"
          ? `geraamd op ${amount} (48 maanden)`
          : `estimated at ${amount} (48 months)`;
      return whole && saysSomething(whole)
        ? `${withOptions(euros(whole)[language], language)}, ${estimate}`
        : estimate;
    }
    default:
      return withOptions(amount, language);
  }
}

/** The value over the whole term with options, also where the law counts 48 months of it. */
function wholeOf(level: ValuedLevel): Interval | undefined {
  const value = estimatedValueOf(level);
  if (value?.basis !== "48-months") return value?.total;
  const yearly = statedValue(level)?.yearly;
  return yearly && overWholeTerm(level, yearly);
}

/** The values of lots together: `ten minste € 4.000.000 met opties` where some have none. */
function sumText(lots: readonly Lot[], language: Language): string {
  const values = lots.map(
    (lot) => wholeOf(lot) ?? { min: 0, max: Number.POSITIVE_INFINITY },
  );
  const total = sum(values);
  return saysSomething(total)
    ? withOptions(euros(total)[language], language)
    : noValue[language];
}

function withOptions(amount: string, language: Language): string {
  return language === "nl" ? `${amount} met opties` : `${amount} with options`;
}

function saysSomething({ min, max }: Interval): boolean {
  return min > 0 || Number.isFinite(max);
}

/** A lot in a line: value, contractors and last day. */
export function lotText(lot: Lot, language: Language): string {
  const term = lot.at("looptijd");
  return [
    totalText(lot, language) ?? noValue[language],
    contractorsText(lot, language),
    term && endText(ultimateEnd(term), language),
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}

/** A segment or specification in a line: its lots and their value. */
export function lotsText(lots: readonly Lot[], language: Language): string {
  const count = lots.length;
  const noun =
    language === "nl"
      ? count === 1
        ? "perceel"
        : "percelen"
      : count === 1
        ? "lot"
        : "lots";
  return `${count} ${noun} · ${sumText(lots, language)}`;
}

function contractorsText(lot: Lot, language: Language): string | undefined {
  const nouns =
    language === "nl"
      ? ["opdrachtnemer", "opdrachtnemers"]
      : ["contractor", "contractors"];
  if (admitsEveryone(lot))
    return language === "nl"
      ? `onbeperkt aantal ${nouns[1]}`
      : `unlimited ${nouns[1]}`;
  const count = contractors(lot);
  if (!count) return undefined;
  return `${limit(count)[language]} ${count.max === 1 ? nouns[0] : nouns[1]}`;
}

/** The last day of the term without extensions, and that with all of them. */
export function termTexts(term: Node<"looptijd">, language: Language) {
  return {
    initial: endText(initialEnd(term), language),
    ultimate: endText(ultimateEnd(term), language),
  };
}

function endText(
  end: Interval | undefined,
  language: Language,
): string | undefined {
  if (!end || end.min !== end.max || !Number.isFinite(end.min))
    return undefined;
  const day = formatDate(end.min, language);
  return language === "nl" ? `t/m ${day}` : `through ${day}`;
}

/** The sum of the weights in one award block, and how far it is from the whole. */
export interface WeightSum {
  readonly total: Weight;
  /** What is missing (below zero: too much); undefined for points, margins and approximate weights. */
  readonly missing: number | undefined;
  /** True when a weight is still PM. */
  readonly open: boolean;
}

/** Adds up the weights of the criteria; undefined when there are none or they are in different units. */
export function weightSum(
  block: Node<"gunningscriteria">,
): WeightSum | undefined {
  const criteria = criteriaIn(block);
  const weights = criteria.flatMap((criterion) => weightOf(criterion) ?? []);
  const [first] = weights;
  if (!first || weights.some(({ sort }) => sort !== first.sort))
    return undefined;
  const interval = weights
    .map((weight) => weight.interval)
    .reduce(addIntervals, exactly(0));
  const rest = subtract(exactly(100 * ONE), interval);
  const isExact =
    first.sort === "percentage" &&
    rest.min === rest.max &&
    !criteria.some(isApproximate);
  return {
    total: { sort: first.sort, interval },
    missing: isExact ? rest.min : undefined,
    open:
      sorts.some((sort) => block.state(sort) === "open") ||
      criteria.some(
        (criterion) => !weightOf(criterion) && !lacksWeight(criterion),
      ),
  };
}

const sorts = ["kwaliteit", "prijs", "kosten"] as const;

/** `gewichten 100%`, or `gewichten 90%, 10% te weinig`. */
export function weightsText(
  block: Node<"gunningscriteria">,
  language: Language,
): string {
  const found = weightSum(block);
  if (!found) return noWeights[language];
  const { total, missing = 0, open } = found;
  const word = language === "nl" ? "gewichten" : "weights";
  const text = `${word} ${weightText(total)[language]}`;
  if (missing === 0) return text;
  const amount = percents(Math.abs(missing))[language];
  return `${text}, ${amount} ${verdict(missing, open)[language]}`;
}

function verdict(missing: number, open: boolean): Localized {
  if (missing < 0) return { nl: "te veel", en: "too much" };
  return open
    ? { nl: "nog open", en: "still open" }
    : { nl: "te weinig", en: "too little" };
}

/** The lots that are, or lie in, a level. */
export function lotsAt(
  { lots }: Specification,
  level: AnyNode | undefined,
): readonly Lot[] {
  return level ? lots.filter((lot) => lot.isWithin(level)) : [];
}
