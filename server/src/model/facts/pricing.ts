import { type Interval, isEqual } from "../../../../grammar/src/exact.ts";
import { type CostElements, costElements } from "../../law/cost-elements.ts";
import { inForce } from "../../law/regimes.ts";
import { kostprijselementen } from "../../vocabulary/kostprijs.ts";
import { matchWord } from "../../vocabulary/lookup.ts";
import type { Node } from "../node.ts";
import { type DateSettings, decisiveDate } from "./dates.ts";
import { type Law, lawsOf } from "./law.ts";
import { isForSettlement, productsOf } from "./products.ts";

type Lot = Node<"perceel">;
type Product = Node<"product">;
type Funding = Node<"bekostiging">;

/** True when bidders offer the price of this product: nobody but they can substantiate it. */
export function isOffered(product: Product): boolean {
  const kind = product.word("tariefsoort");
  if (kind) return kind === "geboden" || kind === "onderhandeld";
  return product.is(
    "bekostiging.prijsmethode",
    "inschrijver",
    "onderhandeling",
  );
}

/** True when the authority sets the price: a fixed, lowest or highest tariff, or simply a tariff it states itself. */
export function isSetByAuthority(product: Product): boolean {
  return (
    !isOffered(product) &&
    (product.has("tarief") ||
      product.has("minimumtarief") ||
      product.has("maximumtarief") ||
      product.has("tariefsoort"))
  );
}

/** The products of a lot by which it is paid and whose price the authority sets. */
export function productsPricedByAuthority(lot: Lot): Product[] {
  return productsOf(lot).filter(
    (product) => isForSettlement(product) && isSetByAuthority(product),
  );
}

/**
 * The day that decides which decree on prices holds for a lot: the decisive date, but never after the start of the
 * term, since prices are set before that.
 */
export function pricingDay(lot: Lot, settings: DateSettings): number {
  const day = decisiveDate(lot.specification, settings);
  return Math.min(day, lot.date("looptijd.ingang")?.max ?? day);
}

/** The laws of a lot whose decree on real prices held when its prices were set (Wmo 2015, Jeugdwet from 2024-07-01). */
export function realPriceLaws(lot: Lot, settings: DateSettings): Law[] {
  const day = pricingDay(lot, settings);
  return [...lawsOf(lot)].filter((law) => hasRealPriceRule(law, day));
}

function hasRealPriceRule(law: Law, day: number): boolean {
  return inForce(
    law === "wmo-2015" ? "reele-prijs-wmo" : "reele-prijs-jeugd",
    day,
  );
}

/** A cost element of a decree, with the word of the vocabulary for it. */
export type RequiredElement = CostElements["elements"][string] & {
  readonly sort: string;
};

/** What a build-up lacks of the statutory cost elements. */
export interface MissingElements {
  readonly missing: readonly RequiredElement[];
  /** The decree that names them. */
  readonly elements: CostElements;
  /** False when an element has a name that says nothing: it may be one of the missing ones. */
  readonly certain: boolean;
}

/**
 * The statutory elements that a build-up does not contain; undefined when it has none to judge (they may stand in an
 * annex) or when the decree did not hold. An agreement on indexation stands for the element.
 */
export function missingElements(
  funding: Funding,
  law: Law,
  day: number,
): MissingElements | undefined {
  const elements = costElements(law, day);
  const buildUp = funding.at("kostprijsopbouw");
  if (!elements || !buildUp) return undefined;
  const given = buildUp.all("kostprijselement");
  if (given.length === 0 && buildUp.has("rapport")) return undefined;
  const sorts = given.filter(isConsidered).map(sortsOf);
  const known = new Set(sorts.flat());
  if (funding.has("indexatie") && !funding.is("indexatie", "nee"))
    known.add("indexatie");
  const missing = requiredElements(law, day).filter(
    ({ sort }) => !known.has(sort),
  );
  return { missing, elements, certain: sorts.every((own) => own.length > 0) };
}

/** The elements that a price must rest on under a law; none on a day before its decree. */
export function requiredElements(law: Law, day: number): RequiredElement[] {
  return Object.entries(costElements(law, day)?.elements ?? {}).map(
    ([id, element]) => ({ ...element, sort: asSort(id) ?? id }),
  );
}

/** Zero or `n.v.t.` counts only with a reason: then the element was considered. */
function isConsidered(element: Node<"kostprijselement">): boolean {
  const zero = [element.percentage("aandeel"), element.money("bedrag")].some(
    isZero,
  );
  const applies = element.state("aandeel") !== "not-applicable";
  return (applies && !zero) || element.has("reden");
}

function isZero(value: Interval | undefined): boolean {
  return value !== undefined && isEqual(value, { min: 0, max: 0 }) === "yes";
}

/** The sorts of an element: those stated, else what its title or name means. */
function sortsOf(element: Node<"kostprijselement">): string[] {
  const stated = element.words("soort");
  if (stated.length > 0) return stated;
  return [element.title, element.name].flatMap((text) => {
    const sort = text === undefined ? undefined : asSort(text);
    return sort === undefined ? [] : [sort];
  });
}

function asSort(text: string): string | undefined {
  return matchWord({ type: "enum", words: kostprijselementen }, text)?.word;
}

/** True when a build-up has an element of this sort. */
export function hasElement(
  buildUp: Node<"kostprijsopbouw">,
  sort: string,
): boolean {
  return buildUp
    .all("kostprijselement")
    .some((element) => sortsOf(element).includes(sort));
}

/** True when bidders may offer less than what is stated: an offered price, or a maximum to stay below. */
export function isOpenToBids(product: Product): boolean {
  const kind = product.word("tariefsoort");
  if (kind) return kind === "geboden" || kind === "maximum";
  return product.is("bekostiging.prijsmethode", "inschrijver");
}

/**
 * True when an offer has a floor: a lower bound, a lowest tariff or a real price, or the duty to build the price from
 * the cost elements (Uitvoeringsbesluit Wmo 2015, art. 5.4 lid 1 and 4). PM is a floor that is still to be filled in.
 */
export function hasPriceFloor(product: Product): boolean {
  return (
    !product.isAbsent("ondergrens") ||
    !product.isAbsent("minimumtarief") ||
    !product.isAbsent("reele-prijs") ||
    (!product.isAbsent("bekostiging.reele-prijs") &&
      !product.is("bekostiging.reele-prijs", "nee")) ||
    product
      .at("bekostiging.prijsmethode")
      ?.is("onderbouwing", "kostprijselementen") === true
  );
}
