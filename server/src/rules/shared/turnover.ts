import { ONE } from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import { turnoverReference } from "../../model/facts/turnover.ts";
import type { Node } from "../../model/node.ts";
import type { Fix } from "../define.ts";
import { otherAmount } from "./amounts.ts";

/** Lowers a turnover requirement to the limit of art. 2.90 lid 5 Aw for the lot with the lowest value. */
export function lowerTurnover(
  requirement: Node<"geschiktheidseis">,
  lots: readonly Node<"perceel">[],
): Fix | undefined {
  const times = figure("omzeteis");
  const values = lots.flatMap(
    (lot) => turnoverReference(requirement, lot)?.max ?? [],
  );
  const limit = Math.floor((times * Math.min(...values)) / ONE) * ONE;
  const [amount, more] = requirement.amounts("bedrag");
  if (!amount || more || !Number.isFinite(limit) || limit <= 0)
    return undefined;
  return otherAmount(requirement.slot("bedrag"), amount, limit, (text) => ({
    nl: `Verlaag de eis tot ${text.nl}, ${times} keer de waarde`,
    en: `Lower the requirement to ${text.en}, ${times} times the value`,
  }));
}
