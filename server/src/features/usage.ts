import type { PrevalenceTable } from "../law/prevalence.ts";
import { isPublicContract } from "../model/facts/instrument.ts";
import { effectiveProcedure } from "../model/facts/procedure.ts";
import {
  initialMonths,
  isIndefinite,
  totalMonths,
} from "../model/facts/term.ts";
import type { Node } from "../model/node.ts";
import type { Settings } from "../rules/define.ts";
import { howCommon, termClass } from "../rules/shared/prevalence.ts";
import type { Localized } from "../vocabulary/define.ts";
import type { Key } from "../vocabulary/lookup.ts";

type Lot = Node<"perceel">;

/** Which column of which study a choice of a lot falls in; undefined where there is none or it was not studied. */
interface Choice {
  readonly table: PrevalenceTable;
  readonly column: (lot: Lot) => string | undefined;
}

/** The studied choices, by the id of the key that makes them. */
const choices: Readonly<Record<string, Choice>> = {
  instrument: { table: "instrument", column: (lot) => lot.word("instrument") },
  procedure: { table: "procedure", column: procedureOf },
  invulling: { table: "procedure", column: procedureOf },
  contractvorm: {
    table: "contractvorm",
    column: (lot) =>
      isPublicContract(lot) ? lot.word("contractvorm") : undefined,
  },
  vorm: {
    table: "bekostiging",
    column: (lot) =>
      isPublicContract(lot) ? lot.word("bekostiging.vorm") : undefined,
  },
  integraliteit: {
    table: "integraliteit",
    column: ({ specification }) => specification.root.word("integraliteit"),
  },
  duur: { table: "minimale-looptijd", column: initialClass },
  einde: { table: "minimale-looptijd", column: initialClass },
  verlenging: { table: "maximale-looptijd", column: totalClass },
  maximum: { table: "maximale-looptijd", column: totalClass },
};

/** The keys of the blocks in which those choices stand; `vorm` and `duur` mean other things elsewhere. */
const homes: ReadonlySet<string> = new Set([
  "bestek",
  "segment",
  "perceel",
  "procedure",
  "bekostiging",
  "looptijd",
]);

function procedureOf(lot: Lot): string | undefined {
  return isPublicContract(lot) ? effectiveProcedure(lot) : undefined;
}

function initialClass(lot: Lot): string | undefined {
  const term = lot.at("looptijd");
  if (!term) return undefined;
  if (isIndefinite(term)) return "onbeperkt";
  const months = initialMonths(term);
  return months && termClass(months);
}

function totalClass(lot: Lot): string | undefined {
  const term = lot.at("looptijd");
  if (!term) return undefined;
  if (isIndefinite(term)) return "onbeperkt";
  const months = totalMonths(term);
  return months && termClass(months);
}

/**
 * How common the choice under a key was in comparable procurements, in a sentence; undefined where no study counts it.
 * `word` is the choice, where it is a word: lots that choose otherwise do not count.
 */
export function usageText(
  kind: string,
  key: Key,
  word: string | undefined,
  lots: readonly Lot[],
  settings: Settings,
): Localized | undefined {
  const choice = homes.has(kind) ? choices[key.keyword] : undefined;
  if (!choice) return undefined;
  return howCommon(
    lots,
    choice.table,
    (lot) => {
      const column = choice.column(lot);
      return word === undefined || column === word ? column : undefined;
    },
    settings,
  );
}
