import { type CareFormId, careForm } from "./care-forms.ts";
import data from "./data/product-categories.json" with { type: "json" };
import type { Law, ProductCategoryFile } from "./types.ts";

const table = data as ProductCategoryFile;

export type ProductCategory = ProductCategoryFile["categories"][string];
export type UnitCode = ProductCategoryFile["units"][string];
export type Frequency = UnitCode["frequencies"][number];

/** A product category of iWmo or iJw release 3.2 (WMO020, JZ020) by its two digits, the leading zero included. */
export function productCategory(code: string): ProductCategory | undefined {
  return Object.hasOwn(table.categories, code)
    ? table.categories[code]
    : undefined;
}

/** The category codes of a law, in order. */
export function categoryCodes(law: Law): readonly string[] {
  return Object.keys(table.categories)
    .filter((code) => table.categories[code]?.law === law)
    .sort();
}

/**
 * Whether a category fits a form of care. The mapping is ours (hint or warning at most): categories for arrangements
 * and for the rest fit every form, and a form without a category of its own (dyslexia, foster care) fits all.
 */
export function categoryFits(code: string, form: CareFormId): boolean {
  const own = careForm(form).categories;
  return (
    own.length === 0 ||
    own.includes(code) ||
    table.wildcards.codes.includes(code)
  );
}

/** A unit of code list WJ756 by its code: `04` is the hour, of the effort-based variant. */
export function unitCode(code: string): UnitCode | undefined {
  return Object.hasOwn(table.units, code) ? table.units[code] : undefined;
}

/** The code of a unit word (`uur` is `04`), or undefined when the standard has no such unit. */
export function codeOfUnit(unit: string): string | undefined {
  return Object.entries(table.units).find(
    ([, entry]) => entry.unit === unit,
  )?.[0];
}

/** The unit codes an implementation variant allows; none for taakgericht, which has no units. */
export function unitCodesOf(variant: string): readonly string[] {
  return Object.keys(table.units)
    .filter((code) => table.units[code]?.variant === variant)
    .sort();
}

/** Whether the standard lets a unit be assigned per this frequency (`dag` not with half-days, days, acts and euros). */
export function frequencyAllowed(code: string, frequency: string): boolean {
  return (
    (unitCode(code)?.frequencies as readonly string[] | undefined)?.includes(
      frequency,
    ) ?? false
  );
}

/** The word of a frequency code of list WMO757: `1` is `dag`, `6` is `totaal`. */
export function frequencyOf(code: string): Frequency | undefined {
  return Object.hasOwn(table.frequencies, code)
    ? table.frequencies[code]?.frequency
    : undefined;
}
