import { isOpenHouse } from "../../model/facts/instrument.ts";
import { predecessorEnd } from "../../model/facts/predecessor.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { date, period } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/overlap-voorganger",
  kind: "consistency",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    { ref: "pprc-2018", at: "bijlage 1", confidence: "I" },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Je moet er dan wel rekening mee houden dat je contracten met oude leveranciers nog een tijdje moet kunnen verlengen",
    },
  ],
  message: {
    nl: "Het nieuwe contract start op {ingang}, terwijl het huidige tot en met {eindeVoorganger} loopt. Leg vast wie in de overlap levert.",
    en: "The new contract starts on {ingang} while the current one runs until {eindeVoorganger}. Lay down who delivers during the overlap.",
  },
  check(lot, { report }) {
    const start = lot.date("looptijd.ingang");
    const end = predecessorEnd(lot);
    if (!start || !end || start.max > end.min) return;
    if (isOpenHouse(lot) || !lot.isAbsent("overgang")) return;
    report({
      at: lot.slot("looptijd.ingang"),
      data: { ingang: period(start), eindeVoorganger: date(end.min) },
      related: [
        {
          at: lot.slot("voorganger"),
          message: { nl: "het huidige contract", en: "the current contract" },
        },
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Nieuw contract begint voor het einde van het oude",
    en: "New contract starts before the old one ends",
  },
  explain: {
    nl: "Twee contracten voor dezelfde cliënten geven dubbele toewijzingen. Een overlap kan een bewuste overgang zijn: leg dan in `overgang` vast wie in die periode levert.",
    en: "Two contracts for the same clients cause double assignments. An overlap can be a planned transition: then lay down in `transition` who delivers in that period.",
  },
  examples: [
    {
      bad: `  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  voorganger Oud "Begeleiding 2023-2027" { einde: 2027-03-31 }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  voorganger Oud "Begeleiding 2023-2026" { einde: 2026-12-31 }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
