import { isoDate } from "../../../../grammar/src/calendar.ts";
import type { AnyNode } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fix } from "../define.ts";
import { replaceLiteral } from "../fix.ts";
import { capital, keyName } from "./terms.ts";
import { date } from "./wording.ts";

/**
 * Gives a milestone another day; its time of day, channel and details stay. `reason` says in the title why that day:
 * `, de eerste dag die mag`. Undefined when the milestone has several days or a range.
 */
export function moveDate(
  node: AnyNode,
  key: string,
  day: number,
  reason?: Localized,
): Fix | undefined {
  const slot = node.slotAt(key);
  const [value, more] = slot.values;
  if (value?.type !== "moment" || more || value.precision === "period")
    return undefined;
  const name = capital(keyName(node, key));
  const on = date(day);
  return replaceLiteral(slot, `${isoDate(day)}${timeOf(value)}`, {
    nl: `${name.nl} op ${on.nl}${reason?.nl ?? ""}`,
    en: `${name.en} on ${on.en}${reason?.en ?? ""}`,
  });
}

function timeOf({ time }: { readonly time: number | undefined }): string {
  if (time === undefined) return "";
  const two = (part: number) => String(part).padStart(2, "0");
  return ` ${two(Math.floor(time / 60))}:${two(time % 60)}`;
}
