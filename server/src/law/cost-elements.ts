import data from "./data/cost-elements.json" with { type: "json" };
import { holdsOn } from "./period.ts";
import type { CostElementFile, Law } from "./types.ts";

const laws: CostElementFile["laws"] = data.laws as CostElementFile["laws"];

export type CostElements = CostElementFile["laws"][Law];

/**
 * The cost elements a real price must at least rest on: six for the Wmo 2015 (art. 5.4 lid 3 Uitvoeringsbesluit Wmo
 * 2015, from 2017-06-01), four for the Jeugdwet (art. 2.3 lid 1 Besluit Jeugdwet, from 2024-07-01). Undefined on a
 * day number before the decree held.
 */
export function costElements(law: Law, day: number): CostElements | undefined {
  const entry = laws[law];
  return holdsOn(entry, day) ? entry : undefined;
}
