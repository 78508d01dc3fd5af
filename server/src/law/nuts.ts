import data from "./data/nuts3.json" with { type: "json" };
import type { NutsFile } from "./types.ts";

const { regions } = data as NutsFile;

/** The Dutch name of a NUTS-3 region of the Netherlands (division of 2024), or undefined: `NL224`. */
export function nutsName(code: string): string | undefined {
  return Object.hasOwn(regions, code) ? regions[code] : undefined;
}

/** The NUTS-3 codes of the Netherlands. */
export function nutsCodes(): readonly string[] {
  return Object.keys(regions);
}
