import { careFormsOf } from "../../model/facts/care.ts";
import { hasOnlyLaw } from "../../model/facts/law.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "perceel/pv-apart",
  kind: "statistic",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.2",
      confidence: "V",
      quote: "Daarnaast wordt persoonlijke verzorging nooit apart ingekocht",
    },
    { ref: "aef-2015", at: "paragraaf 3.1", confidence: "S" },
  ],
  message: {
    nl: "In perceel {perceel} zit alleen persoonlijke verzorging. Per 1-1-2018 werd die nooit apart ingekocht (PPRC); gebruikelijk is onderbrengen bij begeleiding.",
    en: "In lot {perceel} there is only personal care. As of 1-1-2018 it was never bought separately (PPRC); usually it is part of guidance.",
  },
  check(lot, { report }) {
    if (!hasOnlyLaw(lot, "wmo-2015") || lot.is("status", "overgang")) return;
    const forms = careFormsOf(lot);
    if (forms.length === 0) return;
    if (forms.some((form) => form !== "persoonlijke-verzorging")) return;
    report({ at: [lot, "zorgvormen"] });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Persoonlijke verzorging als apart perceel",
    en: "Personal care as a lot of its own",
  },
  explain: {
    nl: "De meeste persoonlijke verzorging wordt betaald uit de Zorgverzekeringswet. Een eigen perceel is daardoor klein en van korte duur; gebruikelijk is onderbrengen bij begeleiding.",
    en: "Most personal care is paid under the Health Insurance Act. A lot of its own is therefore small and short-lived; usually it is part of individual support.",
  },
  examples: [
    {
      bad: `  perceel 1 "Persoonlijke verzorging" { wet: wmo-2015  zorgvormen: persoonlijke-verzorging }
`,
      good: `  perceel 1 "Begeleiding" { wet: wmo-2015  zorgvormen: individuele-begeleiding, persoonlijke-verzorging }
`,
    },
  ],
};
