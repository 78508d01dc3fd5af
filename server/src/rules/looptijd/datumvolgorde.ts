import { nearestKey } from "../../model/facts/term.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { period } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/datumvolgorde",
  kind: "consistency",
  severity: "error",
  scope: "looptijd",
  waivable: false,
  sources: [
    { ref: "rekenkundig", at: "volgorde van data", confidence: "V" },
    { ref: "pprc-2018", at: "paragraaf 2.4", confidence: "I" },
  ],
  message: {
    nl: "Het einde ({einde}) ligt voor de ingang ({ingang}).",
    en: "The end ({einde}) lies before the start ({ingang}).",
  },
  check(term, { report }) {
    const start = term.date("ingang");
    if (!start) return;
    for (const key of ["einde", "maximum-einde"] as const) {
      const end = term.date(key);
      if (!end || end.max >= start.min) continue;
      report({
        at: [term, nearestKey(term, [key, "ingang"])],
        data: { ingang: period(start), einde: period(end) },
      });
      return;
    }
  },
});

export const docs: RuleDocs = {
  title: { nl: "Einde voor de ingang", en: "End before the start" },
  explain: {
    nl: "Meestal is in een van beide data het jaar verkeerd overgenomen. Verbeter de ingang of het einde.",
    en: "Usually the year in one of the two dates was copied wrong. Correct the start or the end.",
  },
  examples: [
    {
      bad: `  looptijd { ingang: 2027-01-01  einde: 2026-12-31 }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  looptijd { ingang: 2027-01-01  einde: 2028-12-31 }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
