import { isoDate } from "../../../../grammar/src/calendar.ts";
import {
  predecessorEnd,
  predecessorsOf,
} from "../../model/facts/predecessor.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { date, days } from "../shared/wording.ts";

export default defineRule({
  id: "overgang/gat-na-voorganger",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "verlenging van de huidige contracten met één jaar nodig voor een verantwoorde overgang",
    },
    {
      ref: "rekenkundig",
      at: "'tot 1 januari' = 't/m 31 december'",
      confidence: "I",
    },
    {
      ref: "rekenkundig",
      at: "ingang = einde voorganger + 1 dag",
      confidence: "V",
    },
  ],
  message: {
    nl: "De huidige contracten lopen t/m {einde} en de nieuwe starten op {ingang}: {dagen} zonder contract.",
    en: "Current contracts run until {einde} and the new ones start on {ingang}: {dagen} without a contract.",
  },
  check(lot, { report }) {
    const start = lot.date("looptijd.ingang");
    const end = predecessorEnd(lot);
    if (!start || !end || start.min <= end.max + 1) return;
    const bridged =
      lot.is("overgang.doorloopclausule", "ja") ||
      lot.has("overgang.overbrugging") ||
      lot.is("looptijd.overbrugging", "ja");
    if (bridged || !predecessorsOf(lot).some((old) => isForSameCare(old, lot)))
      return;
    const slot = lot.slot("looptijd.ingang");
    report({
      at: slot,
      data: {
        einde: date(end.max),
        ingang: date(start.min),
        dagen: days(start.min - end.max - 1),
      },
      related: [
        {
          at: lot.slot("voorganger"),
          message: { nl: "De huidige contracten", en: "The current contracts" },
        },
      ],
      fixes: () => [
        replaceValue(slot, isoDate(end.max + 1), {
          nl: "Laat het nieuwe contract aansluiten",
          en: "Let the new contract follow on",
        }),
      ],
    });
  },
});

/** False when the old contracts were for other care only. */
function isForSameCare(old: AnyNode, lot: Node<"perceel">): boolean {
  const forms = (old as Node<"voorganger">).words("zorgvormen");
  const own = lot.words("zorgvormen");
  return (
    forms.length === 0 ||
    own.length === 0 ||
    own.some((form) => forms.includes(form))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Dagen zonder contract tussen oud en nieuw",
    en: "Days without a contract between old and new",
  },
  explain: {
    nl: "Tijdens een aanbesteding schuiven data op, maar de oude contracten schuiven niet vanzelf mee. Zet de ingang op de dag na het einde, verleng de oude contracten, of leg de overbrugging vast.",
    en: "Dates slip during a tender, but the old contracts do not slip along. Set the start to the day after the end, extend the old contracts, or record how the gap is bridged.",
  },
  examples: [
    {
      bad: `  looptijd { ingang: 2026-04-01  duur: 4 jaar }
  voorganger Ronde2021 "Contracten 2021-2025" { einde: t/m 2025-12-31 }
`,
      good: `  looptijd { ingang: 2026-01-01  duur: 4 jaar }
  voorganger Ronde2021 "Contracten 2021-2025" { einde: tot 2026-01-01 }
`,
    },
    {
      bad: `  looptijd { ingang: 2026-04-01  duur: 4 jaar }
  voorganger Ronde2021 "Contracten 2021-2025" { looptijd { ingang: 2021-01-01  duur: 4 jaar  verlenging: 1 x 1 jaar } }
`,
      good: `  looptijd { ingang: 2026-04-01  duur: 4 jaar  overbrugging: ja }
  voorganger Ronde2021 "Contracten 2021-2025" { looptijd { ingang: 2021-01-01  duur: 4 jaar  verlenging: 1 x 1 jaar } }
`,
    },
  ],
};
