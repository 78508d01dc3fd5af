import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fix } from "../define.ts";
import { appendText, insertInto, replaceValue, together } from "../fix/fix.ts";

/**
 * Names more referrers for lots: in every list that they have, and for those without one on the level that they share.
 */
export function addReferrers(
  lots: readonly Node<"perceel">[],
  level: Node<"bestek"> | Node<"perceel">,
  referrers: readonly string[],
  title: Localized,
): Fix | undefined {
  const bySyntax = Map.groupBy(
    lots,
    (lot) => lot.slot("verwijzers").occurrences[0]?.syntax,
  );
  const changes = [...bySyntax].map(([syntax, [lot]]) => {
    if (!syntax || !lot)
      return insertInto(level, `verwijzers: ${referrers.join(", ")}`, title);
    const slot = lot.slot("verwijzers");
    return slot.state === "known"
      ? appendText(slot, `, ${referrers.join(", ")}`, title)
      : replaceValue(slot, referrers.join(", "), title);
  });
  return together(title, ...changes);
}
