import data from "./data/regimes.json" with { type: "json" };
import { holdsOn, tableDay } from "./period.ts";
import type { RegimeFile } from "./types.ts";

/** A rule of law, case law or agreement between municipalities that starts or ends on a date. */
export type RegimeId = keyof typeof data.regimes;

export type Regime = RegimeFile["regimes"][string];

const regimes = data.regimes as Readonly<Record<RegimeId, Regime>>;
const versions: RegimeFile["contractStandardVersions"] =
  data.contractStandardVersions as RegimeFile["contractStandardVersions"];

/** The regime with its dates, titles, basis and confidence. */
export function regime(id: RegimeId): Regime {
  return regimes[id];
}

/** All names, for tests and generated pages. */
function regimeIds(): readonly RegimeId[] {
  return Object.keys(regimes) as RegimeId[];
}

/** Whether the regime is in force on a day number. */
export function inForce(id: RegimeId, day: number): boolean {
  return holdsOn(regimes[id], day);
}

/** The regimes that hold on one of the two days only: what differs when a notice moves from `a` to `b`. */
export function changedBetween(a: number, b: number): readonly RegimeId[] {
  return regimeIds().filter((id) => inForce(id, a) !== inForce(id, b));
}

/**
 * The versions of the Wmo contract standard that may be used on a day number, oldest first; the last one is the
 * newest. Empty before 2025. The duty follows from the VNG resolution of 29-11-2024: 1.0 to 1.2 until the end of
 * 2026, 1.3 from 2027.
 */
export function contractStandardVersionsAt(day: number): readonly string[] {
  return versions
    .filter((entry) => holdsOn(entry, day))
    .map(({ version }) => version);
}

/** The first day number of a version of the Wmo contract standard, or undefined when there is no such version. */
export function contractStandardFrom(version: string): number | undefined {
  const entry = versions.find((candidate) => candidate.version === version);
  return entry && tableDay(entry.from);
}
