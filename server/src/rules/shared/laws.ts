import { citation, type SourceRef } from "../../law/citation.ts";
import { type Law, lawsOf } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { list } from "./wording.ts";

/** How laws and articles are written in messages that depend on the law of the lot. */

const names: Readonly<Record<Law, Localized>> = {
  "wmo-2015": { nl: "de Wmo 2015", en: "the Wmo 2015" },
  jeugdwet: { nl: "de Jeugdwet", en: "the Youth Act" },
};

/** `de Wmo 2015 en de Jeugdwet`: the laws of these lots together. */
export function lawNames(lots: readonly Node<"perceel">[]): Localized {
  return list(lawsTogether(lots).map((law) => names[law]));
}

/** The articles of the laws that these lots fall under: `art. 2.6.4 lid 1 Wmo 2015 en art. 2.12 lid 1 Jeugdwet`. */
export function articlesOf(
  lots: readonly Node<"perceel">[],
  places: Readonly<Record<Law, string>>,
): Localized {
  return list(
    lawsTogether(lots).map((law) =>
      cite(law === "wmo-2015" ? "wmo2015" : "jeugdwet", places[law]),
    ),
  );
}

/** A source in both languages: `art. 2.39 lid 1 Aw` and `art. 2.39(1) Aw`. */
export function cite(ref: SourceRef, at: string): Localized {
  return { nl: citation(ref, at, "nl"), en: citation(ref, at, "en") };
}

function lawsTogether(lots: readonly Node<"perceel">[]): Law[] {
  return [...new Set(lots.flatMap((lot) => [...lawsOf(lot)]))].sort().reverse();
}
