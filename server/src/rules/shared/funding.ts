import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fix } from "../define.ts";
import { replaceValue, together } from "../fix/fix.ts";
import { term } from "./terms.ts";

/**
 * Makes the funding of a lot or product another one, where it is written: the variant and the form that goes with it.
 * What is not written stays unwritten. Undefined when neither is.
 */
export function useFunding(
  offer: Node<"perceel"> | Node<"product">,
  variant: "inspanningsgericht" | "outputgericht" | "taakgericht",
  form: "productie" | "resultaat" | "populatie",
  title: Localized,
): Fix | undefined {
  const changes = [
    [
      (offer as Node<"perceel">).slot("bekostiging.uitvoeringsvariant"),
      variant,
    ],
    [(offer as Node<"perceel">).slot("bekostiging.vorm"), form],
  ] as const;
  const written = changes.filter(([{ state }]) => state === "known");
  return written.length > 0
    ? together(
        title,
        ...written.map(([slot, word]) => replaceValue(slot, word, title)),
      )
    : undefined;
}

/** Another unit for a product that has one of its own; a unit behind the price itself is part of the price. */
export function useUnit(
  product: Node<"product">,
  unit: string,
): Fix | undefined {
  const slot = product.slot("eenheid");
  const { nl, en } = term(slot, unit);
  return replaceValue(slot, unit, {
    nl: `Eenheid '${nl}' (reken het tarief om)`,
    en: `Unit '${en}' (convert the tariff)`,
  });
}
