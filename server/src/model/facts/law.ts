import { wetten } from "../../vocabulary/bestek.ts";
import { matchWord } from "../../vocabulary/lookup.ts";
import type { Node } from "../node.ts";
import { lawsOfCare } from "./care.ts";

type Lot = Node<"perceel">;
export type Law = "wmo-2015" | "jeugdwet";

/**
 * The laws of a lot (language.md section 3.2): its own `wet`, else that of the segment, else the laws of its care forms,
 * else that of the specification if it names one. Empty when that gives nothing: never both for want of knowledge.
 */
export function lawsOf(lot: Lot): ReadonlySet<Law> {
  const declared = lot.words("wet").filter(isLaw);
  if (declared.length > 0) return new Set(declared);
  const laws = new Set<Law>();
  for (const form of lot.words("zorgvormen")) {
    for (const law of lawsOfCare(form)) laws.add(law);
  }
  return laws;
}

export function isLaw(word: string): word is Law {
  return word === "wmo-2015" || word === "jeugdwet";
}

/** The law that a free text means, as behind `voor`: in either language or by a synonym. */
export function lawCalled(text: string): Law | undefined {
  const word = matchWord({ type: "enum", words: wetten }, text)?.word;
  return word !== undefined && isLaw(word) ? word : undefined;
}

/** True when the lot falls under this law, possibly with the other one. */
export function hasLaw(lot: Lot, law: Law): boolean {
  return lawsOf(lot).has(law);
}

/** True when the lot falls under this law and no other. */
export function hasOnlyLaw(lot: Lot, law: Law): boolean {
  const laws = lawsOf(lot);
  return laws.size === 1 && laws.has(law);
}
