import {
  codeOfUnit,
  productCategory,
  unitCode,
} from "../../law/product-categories.ts";
import { type MoneyValue, Node } from "../node.ts";
import { isLaw, type Law, lawsOf } from "./law.ts";

type Lot = Node<"perceel">;
type Product = Node<"product">;

/** Forms that are supplies, not care services: the rules on units and real prices do not hold for them. */
const supplies: ReadonlySet<string> = new Set([
  "hulpmiddelen",
  "woningaanpassing",
]);

/** The products of a lot: written in it or above it, and those of a list that it refers to. */
export function productsOf(lot: Lot): Product[] {
  const referred = lot
    .references("product")
    .filter(({ kind }) => kind === "product")
    .map(
      ({ sources }) =>
        new Node<"product">("product", sources, lot, lot.specification),
    );
  return [...lot.all("product"), ...referred];
}

/** True when the price of the product is what is paid: no other `functie` such as `fictief` or `incidenteel`. */
export function isForSettlement(product: Product): boolean {
  return !product.has("functie") || product.includes("functie", "afrekening");
}

/** The units of payment: those of `eenheid`, else what the tariff is `per`. */
export function unitsOf(product: Product): string[] {
  const stated = [...product.words("eenheid"), ...product.texts("eenheid")];
  if (stated.length > 0) return stated.filter((unit) => unit !== "geen");
  const unit = product.amounts("tarief").map(unitOf).find(Boolean);
  return unit ? [unit] : [];
}

/** The unit behind `per` of an amount. */
export function unitOf({ qualifiers }: MoneyValue): string | undefined {
  const per = qualifiers.find(({ preposition }) => preposition === "per");
  return per?.unit ?? per?.text;
}

/** True for an assistive device, a home adaptation or another supply: not a service. */
export function isSupply(product: Product, lots: readonly Lot[]): boolean {
  const nature = product.word("aard");
  if (nature) return nature === "levering";
  const categories = product.texts("productcategorie");
  if (categories.some((code) => productCategory(code)?.nature === "leveringen"))
    return true;
  const forms = product.words("zorgvorm");
  if (forms.length > 0) return forms.every((form) => supplies.has(form));
  return lots.length > 0 && lots.every(isSupplyLot);
}

/** True when everything in the lot is supplies. */
export function isSupplyLot(lot: Lot): boolean {
  if (lot.has("aard")) return lot.is("aard", "leveringen");
  const forms = lot.words("zorgvormen");
  return forms.length > 0 && forms.every((form) => supplies.has(form));
}

/** True when the product, or else its lots, are transport: paid per ride or kilometre. */
export function isTransport(product: Product, lots: readonly Lot[]): boolean {
  const own = product.words("zorgvorm");
  const forms =
    own.length > 0 ? own : lots.flatMap((lot) => lot.words("zorgvormen"));
  return forms.length > 0 && forms.every((form) => form === "vervoer");
}

/** The laws of a product: its own, else those of the lots that it belongs to. */
export function lawsOfProduct(
  product: Product,
  lots: readonly Lot[],
): ReadonlySet<Law> {
  const own = product.words("wet").filter(isLaw);
  return new Set(
    own.length > 0 ? own : lots.flatMap((lot) => [...lawsOf(lot)]),
  );
}

/** True when the product is care of the Wmo 2015 or the Jeugdwet, whichever of the two. */
export function isSocialCare(product: Product, lots: readonly Lot[]): boolean {
  return (
    lawsOfProduct(product, lots).size > 0 ||
    product.specification.root.words("wet").some(isLaw)
  );
}

/** The variant whose units hold this one (code list WJ756); undefined for a unit that the list does not have. */
export function variantOfUnit(unit: string): string | undefined {
  const code = codeOfUnit(unit === "in-euro" ? "euro" : unit);
  return code && unitCode(code)?.variant;
}

/** Periods, places and whole groups: an amount for one of these does not depend on what was delivered. */
const notDelivered: ReadonlySet<string> = new Set([
  "week",
  "4-weken",
  "maand",
  "kwartaal",
  "jaar",
  "in-euro",
  "plaats",
  "bed",
  "inwoner",
  "bewoner",
  "wijk",
  "gemeente",
  "populatie",
]);

/** The unit of payment when it counts what was delivered: an hour, a trajectory, a client. */
export function deliveredUnitOf(product: Product): string | undefined {
  return unitsOf(product).find((unit) => !notDelivered.has(unit));
}
