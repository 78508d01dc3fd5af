import type { Localized } from "../../vocabulary/define.ts";
import type { Node } from "../node.ts";
import type { BoundValue } from "../values.ts";
import { precedesVariants, variantOf } from "./funding.ts";
import { type Law, lawCalled, lawsOf } from "./law.ts";
import { isSupplyLot } from "./products.ts";

type Lot = Node<"perceel">;
export type Standard = "iwmo" | "ijw";

/** The message standard of each law (Uitvoeringsregeling Wmo 2015, art. 3j; Regeling Jeugdwet, art. 6c.1). */
const standardOfLaw: Readonly<Record<Law, Standard>> = {
  "wmo-2015": "iwmo",
  jeugdwet: "ijw",
};

const names: Readonly<Record<Standard, string>> = { iwmo: "iWmo", ijw: "iJw" };

/** How a message names a standard. */
export function standardName(standard: Standard): string {
  return names[standard];
}

/** The standards that the laws of a lot bring along. */
export function standardsOf(lot: Lot): Standard[] {
  return [...lawsOf(lot)]
    .sort()
    .reverse()
    .map((law) => standardOfLaw[law]);
}

/** `iWmo`, `iJw` or `iWmo en iJw`; undefined when the law of the lot is not known. */
export function standardNames(lot: Lot): Localized | undefined {
  const found = standardsOf(lot).map(standardName);
  return found.length > 0
    ? { nl: found.join(" en "), en: found.join(" and ") }
    : undefined;
}

/**
 * True when electronic messages according to the standard are obligatory: inspanningsgericht or outputgericht, and no
 * contract from before the obligation (Regeling Jeugdwet, art. 6c.1 lid 2; Uitvoeringsregeling Wmo 2015, art. 3j lid 2).
 */
export function mustUseMessages(lot: Lot): boolean {
  const variant = variantOf(lot);
  return (
    (variant === "inspanningsgericht" || variant === "outputgericht") &&
    !isSupplyLot(lot) &&
    !precedesVariants(lot)
  );
}

/** What the lot says of messages, without what is meant `voor` a law that it does not fall under. */
export function messagingOf(lot: Lot): string[] {
  const laws = lawsOf(lot);
  return lot.slot("berichtenverkeer").values.flatMap((value) => {
    const law = lawMeant(value);
    if (value.type !== "word" || (law && laws.size > 0 && !laws.has(law)))
      return [];
    return [value.word];
  });
}

/** The law behind `voor` of a value: `ijw voor jeugdwet`. */
export function lawMeant(value: BoundValue): Law | undefined {
  const { text } =
    value.qualifiers.find(({ preposition }) => preposition === "voor") ?? {};
  return text === undefined ? undefined : lawCalled(text);
}
