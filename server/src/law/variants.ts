import data from "./data/procedure-variants.json" with { type: "json" };
import type { VariantFile } from "./types.ts";

/** One of the eight procedure variants of the Wmo contract standard. */
export type VariantId = keyof typeof data.variants;

export type Variant = VariantFile["variants"][string];
export type VariantPart = keyof Variant["parts"];

const variants = data.variants as Readonly<Record<VariantId, Variant>>;

/** What a specification declares, as far as the variants differ in it. */
export interface DeclaredParts {
  /** Under the SAS procedure, or an admission procedure that is no public contract. */
  readonly instrument: "sas" | "toelating";
  readonly selectiecriteria: boolean;
  readonly afstemmingsgesprekken: boolean;
  readonly gunningscriteria: boolean;
}

/** Whether the text names one of the eight variants (`EMVI1`, `ZEMVI4`, `TOELATING`). */
export function isVariant(id: string): id is VariantId {
  return Object.hasOwn(variants, id);
}

/** The variant: who gets a contract, and which parts are required, optional or forbidden. */
export function variant(id: VariantId): Variant {
  return variants[id];
}

/** The eight variants in the order of the standard. */
export function variantIds(): readonly VariantId[] {
  return Object.keys(variants) as VariantId[];
}

/** The parts that the variant requires and `present` lacks, and those present that it forbids. */
export function variantDifference(
  id: VariantId,
  present: ReadonlySet<VariantPart>,
): { readonly missing: VariantPart[]; readonly forbidden: VariantPart[] } {
  const parts = Object.entries(variants[id].parts) as [VariantPart, string][];
  const where = (need: string, there: boolean) =>
    parts
      .filter(([part, value]) => value === need && present.has(part) === there)
      .map(([part]) => part);
  return {
    missing: where("verplicht", false),
    forbidden: where("verboden", true),
  };
}

/**
 * The variant that the declared parts describe, or undefined when none does. ZEMVI4 allows what ZEMVI1 to ZEMVI3
 * require, so it is never derived.
 */
export function deriveVariant(declared: DeclaredParts): VariantId | undefined {
  return variantIds().find((id) => {
    const { document, parts } = variants[id];
    const toelating = document === "toelatingsprocedure";
    return (
      id !== "ZEMVI4" &&
      toelating === (declared.instrument === "toelating") &&
      (
        [
          "selectiecriteria",
          "afstemmingsgesprekken",
          "gunningscriteria",
        ] as const
      ).every((part) => (parts[part] === "verplicht") === declared[part])
    );
  });
}
