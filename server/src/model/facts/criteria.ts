import type { Interval } from "../../../../grammar/src/exact.ts";
import { fold } from "../../../../grammar/src/names.ts";
import type { Node } from "../node.ts";
import { isForSettlement, productsOf } from "./products.ts";

type Lot = Node<"perceel">;
export type Criterion = Node<"kwaliteit"> | Node<"prijs"> | Node<"kosten">;
/** Everything that is scored: award criteria, selection criteria and their parts. */
export type Scored =
  | Criterion
  | Node<"subcriterium">
  | Node<"selectiecriterium">;

/** The weight of a criterion: ten-thousandths of a percent or of a point. */
export interface Weight {
  readonly sort: "percentage" | "points";
  readonly interval: Interval;
}

/** The award criteria in one block, in source order by sort. */
export function criteriaIn(block: Node<"gunningscriteria">): Criterion[] {
  return [
    ...block.all("kwaliteit"),
    ...block.all("prijs"),
    ...block.all("kosten"),
  ];
}

/** The effective top-level award criteria of a lot, in source order by sort; empty when there are none. */
export function criteriaOf(lot: Lot): Criterion[] {
  const block = lot.at("gunningscriteria");
  return block ? criteriaIn(block) : [];
}

/** True when nothing can be said of the award criteria: the block, or all of a sort, is PM or could not be read. */
export function areCriteriaOpen(lot: Lot): boolean {
  const paths = [
    "gunningscriteria",
    "gunningscriteria.kwaliteit",
    "gunningscriteria.prijs",
    "gunningscriteria.kosten",
  ] as const;
  return paths.some((path) => {
    const state = lot.state(path);
    return state === "open" || state === "unusable";
  });
}

/** The effective selection criteria of a lot. */
export function selectionOf(lot: Lot): Node<"selectiecriterium">[] {
  return lot.all("selectiecriteria.selectiecriterium");
}

/** True when candidates are selected by criteria. */
export function hasSelection(lot: Lot): boolean {
  return selectionOf(lot).length > 0;
}

/** The criteria with all their parts, each part after the criterion that it belongs to. */
export function withParts(criteria: readonly Scored[]): Scored[] {
  return criteria.flatMap((criterion) => [
    criterion,
    ...withParts(partsOf(criterion)),
  ]);
}

export function partsOf(criterion: Scored): Node<"subcriterium">[] {
  return (criterion as Node<"kwaliteit">).all("subcriterium");
}

/** The stated weight; undefined when it is PM, absent or unreadable. */
export function weightOf(given: Scored): Weight | undefined {
  const criterion = given as Node<"kwaliteit">;
  const percentage = criterion.percentage("gewicht");
  if (percentage) return { sort: "percentage", interval: percentage };
  const points = criterion.points("gewicht");
  return points && { sort: "points", interval: points };
}

/** The points that all criteria together should add up to. */
export function maximumOf(
  block: Node<"gunningscriteria">,
): Interval | undefined {
  return block.points("maximum-punten") ?? block.number("maximum-punten");
}

/** True when no weight is written, not even PM. */
export function lacksWeight(given: Scored): boolean {
  const { state } = (given as Node<"kwaliteit">).slot("gewicht");
  return state === "absent" || state === "none";
}

/** True for a criterion of which nothing is known yet: `kwaliteit: PM`. */
export function isPlaceholder(given: Scored): boolean {
  const criterion = given as Node<"kwaliteit">;
  return (
    criterion.title === undefined &&
    criterion.name === undefined &&
    criterion.state("gewicht") === "open"
  );
}

/** True when the criterion has a place in an order of importance (Aw 2012, art. 2.115 lid 5). */
export function isRanked(given: Scored): boolean {
  return (given as Node<"kwaliteit">).has("volgorde");
}

/** The method of award: as declared, else what the criteria amount to. `undefined` when that is not clear. */
export function awardMethodOf(block: Node<"gunningscriteria">) {
  const declared = block.word("methode");
  if (declared && declared !== "geen") return declared;
  const quality = block.all("kwaliteit").length > 0;
  const price = block.all("prijs").length > 0;
  const cost = block.all("kosten").length > 0;
  if (quality) return "bpkv";
  if (price && !cost) return "laagste-prijs";
  return cost && !price ? "laagste-kosten" : undefined;
}

/** Words that name the price as a whole; a title with any other word names a component of it. */
const wholePrice: ReadonlySet<string> = new Set([
  ..."prijs prijzen tarief tarieven uurtarief uurtarieven inschrijfprijs".split(
    " ",
  ),
  ..."price prices tariff tariffs rate rates".split(" "),
  ..."de het een gemiddelde gewogen aangeboden geboden laagste per uur dagdeel etmaal".split(
    " ",
  ),
  ..."the offered lowest weighted average hour".split(" "),
]);

/**
 * True when the price criterion is about the tariffs themselves and not about a component that stays open, such as a
 * surcharge or the cost of implementation.
 */
export function isWholePrice(criterion: Node<"prijs">): boolean {
  if (criterion.has("betreft")) return criterion.includes("betreft", "tarief");
  const words = fold(criterion.title ?? "").match(/[a-z]+/g) ?? [];
  return words.every((word) => wholePrice.has(word));
}

/** Who sets the prices of a lot: the tenderers, the municipality, or (undefined) both or unknown. */
export function priceSetterOf(
  lot: Lot,
): "gemeente" | "inschrijver" | undefined {
  const products = productsOf(lot).filter(isForSettlement);
  const kinds = products.map((product) => product.word("tariefsoort"));
  if (kinds.some((kind) => kind === "geboden" || kind === "maximum"))
    return "inschrijver";
  if (kinds.some((kind) => kind === "minimum" || kind === "onderhandeld"))
    return undefined;
  if (kinds.length > 0 && kinds.every((kind) => kind === "vast"))
    return "gemeente";
  const methods = new Set(
    [lot, ...products].map((level) =>
      (level as Lot).word("bekostiging.prijsmethode"),
    ),
  );
  const [method] = methods;
  if (methods.size !== 1) return undefined;
  return method === "gemeente" || method === "inschrijver" ? method : undefined;
}

/** True when the weight is written as `circa`: nothing can be added up exactly with it. */
export function isApproximate(given: Scored): boolean {
  return (given as Node<"kwaliteit">)
    .slot("gewicht")
    .values.some((value) => "bound" in value && value.bound === "circa");
}
