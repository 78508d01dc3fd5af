import { isoDate } from "../../../../grammar/src/calendar.ts";
import { dayOf } from "../../model/facts/milestones.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { kindTable } from "../../vocabulary/lookup.ts";
import type { Fix } from "../define.ts";
import { replaceLiteral, together } from "../fix/fix.ts";
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

/** Why a milestone moves to a day, in the title of the fix. */
export const firstAllowed: Localized = {
  nl: ", de eerste dag die mag",
  en: ", the first day allowed",
};

/**
 * Moves a milestone of a planning to a later day. Milestones behind it that would then come too early move as many days,
 * all of them, so that the planning keeps its order. Undefined when one of those has no exact day, or when the contract
 * would start before it is signed.
 */
export function postpone(
  planning: Node<"planning">,
  key: string,
  day: number,
  reason?: Localized,
): Fix | undefined {
  const moved = moveDate(planning, key, day, reason);
  const old = dayOf(planning, key)?.min;
  if (!moved || old === undefined || !Number.isFinite(day)) return undefined;
  const later = milestonesAfter(planning, key, old);
  if (later.every(({ max }) => max > day)) return moved;
  const shift = day - old;
  const start = startOf(planning);
  const changes = later.map((step) =>
    step.key === "ingang" || step.min !== step.max || step.max + shift >= start
      ? undefined
      : moveDate(planning, step.key, step.min + shift),
  );
  const { nl, en } = moved.title;
  return together(
    {
      nl: `${nl}, en schuif wat erna komt ${shift} dagen op`,
      en: `${en}, and move what follows ${shift} days`,
    },
    moved,
    ...changes,
  );
}

interface Milestone {
  readonly key: string;
  readonly min: number;
  readonly max: number;
}

/** The other milestones of a planning that come on or after a day; the start of the contract is one of them. */
function milestonesAfter(
  planning: Node<"planning">,
  key: string,
  day: number,
): Milestone[] {
  return kindTable("planning").keys.flatMap(({ keyword }) => {
    const days = keyword === key ? undefined : dayOf(planning, keyword);
    return days && days.min >= day ? [{ key: keyword, ...days }] : [];
  });
}

/** The first day of the contract; Infinity when it is not known. */
function startOf(planning: Node<"planning">): number {
  const days = planning.specification.lots.flatMap((lot) => {
    const term = lot.at("looptijd");
    return lot.at("planning")?.block === planning.block && term
      ? (dayOf(term, "ingang")?.max ?? [])
      : [];
  });
  return Math.min(dayOf(planning, "ingang")?.max ?? Infinity, ...days);
}
