import type { Weight } from "../../model/facts/criteria.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { numbers, percents } from "./wording.ts";

/** A weight in a message: `40%` or `40 punten`. */
export function weightText({ sort, interval }: Weight): Localized {
  if (sort === "percentage") return percents(interval);
  const { nl, en } = numbers(interval);
  return { nl: `${nl} punten`, en: `${en} points` };
}
