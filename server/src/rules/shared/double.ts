import type { Scored } from "../../model/facts/criteria.ts";
import type { AnyNode } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fixes } from "../define.ts";
import { removeBlock } from "../fix/removal.ts";
import { withoutCriterion } from "./weighing.ts";

/** For what is both an award criterion and something else: take it out of one of the two. */
export function inOnePlace(
  criterion: Scored,
  other: AnyNode,
  kind: Localized,
): Fixes {
  return [
    withoutCriterion(criterion, {
      nl: "Haal het weg als gunningscriterium en verdeel het gewicht",
      en: "Remove it as award criterion and divide its weight",
    }),
    removeBlock(other, {
      nl: `Haal het weg als ${kind.nl}`,
      en: `Remove it as ${kind.en}`,
    }),
  ];
}
