import { isIndefinite } from "../../model/facts/term.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { term as wordOf } from "../shared/terms.ts";

export default defineRule({
  id: "looptijd/onbeperkt-vast-budget",
  kind: "consistency",
  severity: "warning",
  scope: "looptijd",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Deze contracten betreffen altijd raamovereenkomsten, die geen zeker budget(plafond) bieden aan zorgaanbieders",
    },
  ],
  message: {
    nl: "{perceel} loopt onbeperkt en geeft een {contractvorm}. Heel lange of onbeperkte contracten bieden in de praktijk nooit budgetzekerheid.",
    en: "{perceel} runs without limit and gives a {contractvorm}. Very long or unlimited contracts in practice never give budget certainty.",
  },
  check(term, { lots, report }) {
    if (!isIndefinite(term)) return;
    for (const form of ["vast-budget", "budgetplafond"] as const) {
      const concerned = lots.filter((lot) =>
        lot.includes("contractvorm", form),
      );
      const [first] = concerned;
      if (first)
        report({
          at: [term, "duur"],
          subjects: concerned,
          data: { contractvorm: wordOf(first.slot("contractvorm"), form) },
        });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Onbeperkte looptijd met een budget",
    en: "Unlimited term with a budget",
  },
  explain: {
    nl: "Geld zonder einddatum is een verplichting die de raad niet kan overzien. Heel lange of onbeperkte contracten geven in de praktijk geen budgetzekerheid. Noem een einde, of kies een contractvorm zonder vast budget.",
    en: "Money without an end date is a commitment the council cannot oversee. Very long or unlimited contracts in practice give no budget certainty. Give an end, or choose a contract form without a fixed budget.",
  },
  examples: [
    {
      bad: `  instrument: subsidie
  contractvorm: vast-budget
  looptijd { ingang: 2027-01-01  duur: onbeperkt }
  perceel 1 "Crisisopvang" { zorgvormen: crisis }
`,
      good: `  instrument: subsidie
  contractvorm: vast-budget
  looptijd { ingang: 2027-01-01  duur: 8 jaar }
  perceel 1 "Crisisopvang" { zorgvormen: crisis }
`,
    },
  ],
};
