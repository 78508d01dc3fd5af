import type { Interval } from "../../../../grammar/src/exact.ts";
import type { Node, Slot } from "../node.ts";

type Lot = Node<"perceel">;

/** The number of contractors of a lot, plain: `maximaal 12` is [1, 12]; undefined when it is a word, PM or absent. */
export function contractors(lot: Lot): Interval | undefined {
  return lot.count("opdrachtnemers");
}

/** True when everyone who qualifies gets a contract: `onbeperkt` or `alle`. */
export function admitsEveryone(lot: Lot): boolean {
  return lot.is("opdrachtnemers", "onbeperkt", "alle");
}

/** True when there is a largest number of contractors. */
export function hasMaximum(lot: Lot): boolean {
  const number = contractors(lot);
  return number !== undefined && Number.isFinite(number.max);
}

/** True when the contract surely has one contractor. */
export function hasSingleContractor(lot: Lot): boolean {
  return contractors(lot)?.max === 1;
}

/** True when there is a number of contractors and it can be more than one. */
export function mayHaveSeveral(lot: Lot): boolean {
  const number = contractors(lot);
  return number !== undefined && number.max > 1;
}

/** What says that new providers may join during the term; undefined when they may not, or nothing is said. */
export function entryDuringTerm(lot: Lot): Slot | undefined {
  if (lot.is("toetreding", "doorlopend", "vaste-momenten", "ja"))
    return lot.slot("toetreding");
  return lot.isAbsent("toetreding") &&
    lot.includes("contractvorm", "raam-met-toetreding")
    ? lot.slot("contractvorm")
    : undefined;
}

/** How many areas a lot has: those that it names, else the districts that one area is divided in. */
export function areasOf(lot: Lot): number {
  const { values, blocks } = lot.slot("gebied");
  const named = Math.max(
    values.filter(({ type }) => type === "text").length,
    blocks.length,
  );
  if (named > 1) return named;
  const [area] = lot.all("gebied");
  const districts =
    area?.count("aantal-deelgebieden")?.min ??
    area?.texts("deelgebieden").length ??
    0;
  return Math.max(named, districts);
}

/** In which form contractors work, where it is stated, and what is said about it. */
export interface ContractorForm {
  readonly slot: Slot;
  /** True for a group of providers that is no legal person: a joint tender or a consortium. */
  readonly isGroup: boolean;
  readonly details: Node<"samenwerkingsvorm"> | undefined;
}

/** The form of the contractor, else the form that every tenderer must have. */
export function formOfContractor(lot: Lot): ContractorForm | undefined {
  const paths = [
    "opdrachtnemer-vorm",
    "opdrachtnemers.vorm",
    "inschrijfvorm",
  ] as const;
  for (const path of paths) {
    const words = lot.words(path);
    if (words.length === 0) continue;
    const [details] = lot.all(path);
    return {
      slot: lot.slot(path),
      isGroup: words.every(
        (word) => word === "combinatie" || word === "consortium",
      ),
      details,
    };
  }
  return undefined;
}
