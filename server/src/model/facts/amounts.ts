import { addIntervals, type Interval } from "../../../../grammar/src/exact.ts";
import {
  type AnyNode,
  keyOf,
  type MoneyValue,
  Node,
  type Slot,
} from "../node.ts";
import { noteRead } from "../reads.ts";
import { unitOf } from "./products.ts";

type Level = Node<"bestek"> | Node<"segment"> | Node<"perceel">;

/** The funding that a level states itself: its budgets and totals are those of no other level. */
export function ownFunding(given: Level): Node<"bekostiging"> | undefined {
  const level = given as Node<"perceel">;
  return level.owns("bekostiging") ? level.at("bekostiging") : undefined;
}

/** A level and those around it, nearest first. */
function levelsOf(lot: Node<"perceel">): Node<"perceel">[] {
  const found: Node<"perceel">[] = [];
  for (let at: AnyNode | undefined = lot; at; at = at.outer)
    found.push(at as Node<"perceel">);
  return found;
}

/** True when every value is an amount of money that is fully known: nothing PM, unreadable or `circa`. */
export function isComplete(slot: Slot): boolean {
  return slot.values.every(
    (value) => value.type === "money" && value.bound !== "circa",
  );
}

/** `excl. btw` or `incl. btw` when an amount says so. */
export function vatOf({ qualifiers }: MoneyValue): string | undefined {
  return qualifiers.find(
    ({ preposition }) =>
      preposition === "excl. btw" || preposition === "incl. btw",
  )?.preposition;
}

/** True when two amounts can be compared: counted by the same unit, and both with or both without VAT. */
export function isComparable(a: MoneyValue, b: MoneyValue): boolean {
  const units = [unitOf(a), unitOf(b)];
  const vat = [vatOf(a) ?? "excl. btw", vatOf(b) ?? "excl. btw"];
  return units[0] === units[1] && vat[0] === vat[1];
}

/** What an amount may really be when it was rounded as it is written: half a unit of its last digit to either side. */
export function rounded(amount: MoneyValue): Interval {
  const half = lastDigit(amount) / 2;
  return addIntervals(amount.interval, { min: -half, max: half });
}

const ONE_EURO = 10_000;
const scales = {
  duizend: 1_000,
  miljoen: 1_000_000,
  miljard: 1_000_000_000,
} as const;

/** The value of one unit of the last digit as written, in ten-thousandths of a euro: € 100.000 in `€ 1,2 miljoen`. */
export function lastDigit({ node }: MoneyValue): number {
  const { literal } = node;
  if (literal?.type !== "range") return ONE_EURO;
  const { scale, decimals = 0 } = literal.from;
  const one = ONE_EURO * (scale ? scales[scale] : 1);
  return one / 10 ** decimals;
}

/** True when an agreed amount or budget is stated for the lot, or once for the lots of a level around it. */
export function statesAmount(lot: Node<"perceel">): boolean {
  const keys = ["bedrag", "vast-budget", "budget", "totaal"] as const;
  return levelsOf(lot).some((level) =>
    keys.some((key) => {
      const { state } = level.slot(`bekostiging.${key}`);
      // An unreadable amount is reported by itself.
      return state === "known" || state === "unusable";
    }),
  );
}

/** True when it is known for which time an amount holds: a period, amounts per or in a year, or the term. */
export function statesPeriod(lot: Node<"perceel">): boolean {
  return (
    !lot.isMissing("bekostiging.periode") ||
    !lot.isMissing("looptijd.duur") ||
    !lot.isMissing("looptijd.einde") ||
    (["bekostiging.bedrag", "bekostiging.vast-budget"] as const).some((key) =>
      lot
        .amounts(key)
        .some(({ qualifiers }) =>
          qualifiers.some(
            ({ preposition }) => preposition === "per" || preposition === "in",
          ),
        ),
    )
  );
}

/** True when a key of `bekostiging` is written on this level itself. */
export function setsFunding(given: Level, key: string): boolean {
  const { index, cell } = keyOf("bekostiging", key);
  noteRead(cell, given.level);
  const own = given.ownSlot(keyOf(given.kind, "bekostiging"));
  return (
    own?.occurrences.some(({ block }) => block?.slots[index] !== undefined) ===
    true
  );
}

/** The details of a slot: of the entry itself, or behind the values of a list. */
export function detailsOf<K extends string>(kind: K, slot: Slot): Node<K>[] {
  const { owner, values } = slot;
  const own = slot.blocks as Node<K>[];
  if (own.length > 0) return own;
  return values.flatMap(({ detail }) =>
    detail ? [new Node<K>(kind, [detail], owner, owner.specification)] : [],
  );
}
