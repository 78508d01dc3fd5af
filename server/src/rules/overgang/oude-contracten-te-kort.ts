import { addMonths, isoDate } from "../../../../grammar/src/calendar.ts";
import { predecessorEnd } from "../../model/facts/predecessor.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { date } from "../shared/wording.ts";

export default defineRule({
  id: "overgang/oude-contracten-te-kort",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["overgang/gat-na-voorganger"],
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Je moet er dan wel rekening mee houden dat je contracten met oude leveranciers nog een tijdje moet kunnen verlengen",
    },
    { ref: "rekenkundig", at: "datumvergelijking", confidence: "I" },
  ],
  message: {
    nl: "Cliënten gaan over t/m {overdracht_einde}, maar de oude contracten eindigen op {oud_einde}. In de tussentijd is er geen contract.",
    en: "Clients move until {overdracht_einde} inclusive, but the old contracts end on {oud_einde}. In between there is no contract.",
  },
  check(lot, { report }) {
    const start = lot.date("looptijd.ingang");
    const last = lastHandoverDay(lot);
    const old = predecessorEnd(lot);
    if (!start || last === undefined || !old) return;
    // With days between the contracts overgang/gat-na-voorganger speaks; before the start there is nothing to overlap.
    if (last < start.max || start.min > old.max + 1 || old.max >= last) return;
    if (
      lot.is("overgang.doorloopclausule", "ja") ||
      lot.has("overgang.overbrugging")
    )
      return;
    report({
      at: lot.has("overgang.overdrachtsperiode")
        ? lot.slot("overgang.overdrachtsperiode")
        : lot.slot("overgang.einde"),
      data: { overdracht_einde: date(last), oud_einde: date(old.max) },
      related: [
        {
          at: lot.slot("voorganger"),
          message: { nl: "De oude contracten", en: "The old contracts" },
        },
      ],
      fixes: () => [prolonged(lot, last)],
    });
  },
});

/** The old contracts up to and including the last day; where they are described elsewhere, nothing is changed. */
function prolonged(lot: Node<"perceel">, last: number): Fix | undefined {
  const end = lot.at("voorganger")?.slot("einde");
  const { nl, en } = date(last);
  return (
    end &&
    replaceValue(end, `t/m ${isoDate(last)}`, {
      nl: `Verleng de oude contracten tot en met ${nl}`,
      en: `Extend the old contracts through ${en}`,
    })
  );
}

/** The first day that may be the last one of the handover: counted from the start, else the end that is stated. */
function lastHandoverDay(lot: Node<"perceel">): number | undefined {
  const start = lot.date("looptijd.ingang");
  const window = lot.at("overgang")?.duration("overdrachtsperiode");
  if (window && start && Number.isFinite(start.min)) {
    if (window.months) return addMonths(start.min, window.months.min) - 1;
    return window.days && start.min + window.days.min - 1;
  }
  return lot.date("overgang.einde")?.min;
}

export const docs: RuleDocs = {
  title: {
    nl: "Oude contracten stoppen voor het einde van de overdracht",
    en: "Old contracts end before the handover is complete",
  },
  explain: {
    nl: "Cliënten overdragen in de eerste maanden van het nieuwe contract is rustiger, maar alleen als de oude contracten dan nog gelden. Verleng die tot het einde van de overdracht, of leg vast dat hulp en tarief doorlopen.",
    en: "Moving clients in the first months of the new contract is calmer, but only if the old contracts are still in force. Extend them to the end of the handover, or state that care and rates continue.",
  },
  examples: [
    {
      bad: `  looptijd { ingang: 2026-01-01  duur: 4 jaar }
  voorganger Ronde2021 "Contracten 2021-2025" { einde: t/m 2025-12-31 }
  overgang { overdrachtsperiode: 3 maanden }
`,
      good: `  looptijd { ingang: 2026-01-01  duur: 4 jaar }
  voorganger Ronde2021 "Contracten 2021-2025" { einde: t/m 2026-03-31 }
  overgang { overdrachtsperiode: 3 maanden }
`,
    },
    {
      bad: `  looptijd { ingang: 2026-01-01  duur: 4 jaar }
  voorganger Ronde2021 "Contracten 2021-2025" { einde: tot 2026-02-01 }
  overgang { einde: 2026-04-01 }
`,
      good: `  looptijd { ingang: 2026-01-01  duur: 4 jaar }
  voorganger Ronde2021 "Contracten 2021-2025" { einde: tot 2026-02-01 }
  overgang { einde: 2026-04-01  doorloopclausule: ja }
`,
    },
  ],
};
