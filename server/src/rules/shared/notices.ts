import type { Node } from "../../model/node.ts";
import type { Fix } from "../define.ts";
import { insertInto, replaceValue } from "../fix/fix.ts";

/** Plans a contract notice, on a day that the author is to give; undefined where the notice is PM already. */
export function planNotice(lot: Node<"perceel">): Fix | undefined {
  const title = {
    nl: "Zet de aankondiging in de planning",
    en: "Put the notice in the planning",
  };
  const notice = "aankondiging: PM op tenderned";
  const planning = lot.at("planning");
  if (!planning)
    return insertInto(lot.specification.root, `planning { ${notice} }`, title);
  const slot = planning.slot("aankondiging");
  if (slot.state === "open") return undefined;
  return slot.values.length > 0
    ? replaceValue(slot, "PM op tenderned", title)
    : insertInto(planning, notice, title);
}
