import type { Node } from "../node.ts";
import type { DateSettings } from "./dates.ts";
import { isPrivateProcedure } from "./procedure.ts";
import { reachesThreshold } from "./threshold.ts";

/**
 * True when part 2 of the Act, with its chapters on frameworks and amendments, does not apply: the value stays below the
 * threshold, or it is not known and providers are invited without a notice, which is possible below the threshold only.
 */
export function fallsOutsidePart2(
  lot: Node<"perceel">,
  settings: DateSettings,
): boolean {
  const reaches = reachesThreshold(lot, settings);
  return reaches === "no" || (reaches !== "yes" && isPrivateProcedure(lot));
}
