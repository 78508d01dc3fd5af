import {
  deriveVariant,
  isVariant,
  type VariantId,
  type VariantPart,
} from "../../law/variants.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Node } from "../node.ts";
import { hasAwardCriteria, limitsCandidates } from "./choice.ts";
import { isOpenHouse } from "./instrument.ts";
import { isSas } from "./procedure.ts";
import { hasStep } from "./steps.ts";

type Lot = Node<"perceel">;

/** The procedure variant of the Wmo contract standard that the lot declares. */
export function declaredVariant(lot: Lot): VariantId | undefined {
  const word = lot.word("contractstandaard-variant");
  return word !== undefined && isVariant(word) ? word : undefined;
}

const grounds = [
  "uitsluitingsgrond",
  "verplichte-uitsluitingsgronden",
  "facultatieve-uitsluitingsgronden",
] as const;

/** The parts of the variants that are surely there: PM is not, an annex with the requirements is. */
export function presentParts(lot: Lot): ReadonlySet<VariantPart> {
  const inAnnex = lot
    .all("bijlage")
    .some((annex) => annex.includes("soort", "programma-van-eisen"));
  const present = {
    uitsluitingsgronden: grounds.some((key) => lot.has(key)),
    geschiktheidseisen: lot.has("geschiktheidseis"),
    uitvoeringseisen:
      lot.has("uitvoeringseis") || lot.has("kwaliteitseis") || inAnnex,
    selectiecriteria: limitsCandidates(lot),
    afstemmingsgesprekken: hasStep(lot, "afstemmingsgesprekken"),
    gunningscriteria: hasAwardCriteria(lot),
  } satisfies Record<VariantPart, boolean>;
  return new Set(
    (Object.keys(present) as VariantPart[]).filter((part) => present[part]),
  );
}

/** The one variant that the declared parts describe, under SAS or as an admission procedure. */
export function derivedVariant(lot: Lot): VariantId | undefined {
  const open = isOpenHouse(lot);
  if (!open && !isSas(lot)) return undefined;
  const parts = presentParts(lot);
  return deriveVariant({
    instrument: open ? "toelating" : "sas",
    selectiecriteria: parts.has("selectiecriteria"),
    afstemmingsgesprekken: parts.has("afstemmingsgesprekken"),
    gunningscriteria: parts.has("gunningscriteria"),
  });
}

/** How a message names a part of a variant. */
export const partNames: Readonly<Record<VariantPart, Localized>> = {
  uitsluitingsgronden: { nl: "uitsluitingsgronden", en: "exclusion grounds" },
  geschiktheidseisen: {
    nl: "geschiktheidseisen",
    en: "suitability requirements",
  },
  uitvoeringseisen: { nl: "uitvoeringseisen", en: "execution requirements" },
  selectiecriteria: { nl: "selectiecriteria", en: "selection criteria" },
  afstemmingsgesprekken: { nl: "afstemmingsgesprekken", en: "talks" },
  gunningscriteria: { nl: "gunningscriteria", en: "award criteria" },
};
