import { matchWord } from "../../vocabulary/lookup.ts";
import { keyOf, type Node } from "../node.ts";
import type { BoundValue } from "../values.ts";

type Planning = Node<"planning">;

/** The notices that a planning may hold. */
export const noticeKeys = [
  "vooraankondiging",
  "aankondiging",
  "aankondiging-gegund",
] as const;
export type NoticeKey = (typeof noticeKeys)[number];

/** True when a notice of this sort is planned: a date or `ja`, not `PM`, `nee` or `n.v.t.`. */
export function plans(planning: Planning, key: NoticeKey): boolean {
  return planning.has(key) && !planning.is(key, "nee");
}

/** True when the planning says that there will be no such notice. */
export function rulesOut(planning: Planning, key: NoticeKey): boolean {
  return (
    planning.is(key, "nee", "geen") || planning.state(key) === "not-applicable"
  );
}

/**
 * True when the prior notice is the call for competition (Aw 2012, art. 2.58a): it says so, or it says nothing and
 * there is no place for a contract notice.
 */
export function callsByPriorNotice(planning: Planning): boolean {
  if (!plans(planning, "vooraankondiging")) return false;
  if (planning.is("vooraankondiging.soort", "informatief")) return false;
  return (
    planning.is("vooraankondiging.soort", "oproep") ||
    planning.isAbsent("aankondiging") ||
    rulesOut(planning, "aankondiging")
  );
}

/** True when providers are called by a contract notice, by a prior notice, or as the platform tells. */
export function callsForCompetition(lot: Node<"perceel">): boolean {
  if (lot.is("planning", "op-platform")) return true;
  const planning = lot.at("planning");
  return (
    planning !== undefined &&
    (plans(planning, "aankondiging") || callsByPriorNotice(planning))
  );
}

/** The channels of a notice, as words of `kanaal`: those stated there, and those behind `op`. Other text as it is. */
export function channelsOf(planning: Planning, key: NoticeKey): string[] {
  const behindDate = planning
    .slot(key)
    .values.map((value) => channelOf(key, value))
    .filter((channel) => channel !== undefined);
  const path = `${key}.kanaal` as const;
  return [...behindDate, ...planning.words(path), ...planning.texts(path)];
}

/** The channel behind the date of a notice: `2026-12-01 op tenderned`. */
export function channelOf(
  key: NoticeKey,
  { qualifiers }: BoundValue,
): string | undefined {
  const text = qualifiers.find(({ preposition }) => preposition === "op")?.text;
  if (text === undefined) return undefined;
  for (const type of keyOf(key, "kanaal").types) {
    const match = type.type === "enum" ? matchWord(type, text) : undefined;
    if (match) return match.word;
  }
  return text;
}
