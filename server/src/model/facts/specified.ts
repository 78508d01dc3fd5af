import type { Node } from "../node.ts";
import type { DateSettings } from "./dates.ts";
import { isSas } from "./procedure.ts";
import { productsOf } from "./products.ts";
import { isAboveThreshold } from "./threshold.ts";

type Lot = Node<"perceel">;

/** True for a lot under SAS, above the threshold, of which nothing says what must be delivered (Aw 2012, art. 2.75). */
export function lacksSpecifications(lot: Lot, settings: DateSettings): boolean {
  return isSas(lot) && isAboveThreshold(lot, settings) && !isDescribed(lot);
}

const keys = [
  "uitvoeringseis",
  "kwaliteitseis",
  "kwaliteitseisen",
  "kwaliteitskader",
  "omschrijving",
  "taak",
  "resultaatafspraak",
  "productlijst",
  "procedure.functionele-specificatie",
] as const;

function isDescribed(lot: Lot): boolean {
  if (keys.some((key) => !lot.isAbsent(key))) return true;
  if (productsOf(lot).some((product) => !product.isAbsent("omschrijving")))
    return true;
  const { root } = lot.specification;
  return [...root.all("bijlage"), ...lot.all("bijlage")].some((annex) =>
    annex.includes("soort", "programma-van-eisen", "productboek"),
  );
}
