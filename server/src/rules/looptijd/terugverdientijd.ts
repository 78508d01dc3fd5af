import { initialMonths } from "../../model/facts/term.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/terugverdientijd",
  kind: "consistency",
  severity: "warning",
  scope: "looptijd",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Hoewel zorgaanbieders geen garanties hebben dat gemeenten alle opties tot verlenging inzetten",
    },
    {
      ref: "taakgericht-2020",
      at: "deel 1",
      confidence: "V",
      quote:
        "Op basis van een businesscases kan worden bepaald wat de minimaal noodzakelijke contractperiode is.",
    },
  ],
  message: {
    nl: "De {soort} is {periode}, langer dan de initiële looptijd ({duur}). Verlengingen zijn geen zekerheid.",
    en: "The {soort} is {periode}, longer than the initial term ({duur}). Extensions are no certainty.",
  },
  check(term, { report }) {
    const initial = initialMonths(term);
    if (
      !initial ||
      (term.has("overname-activa") && !term.is("overname-activa", "nee"))
    )
      return;
    for (const key of [
      "terugverdientijd",
      "investeringsperiode",
      "garantieperiode",
    ] as const) {
      const period = term.months(key);
      if (period && period.min > initial.max)
        report({
          at: [term, key],
          data: {
            soort: names[key],
            periode: months(period),
            duur: months(initial),
          },
        });
    }
  },
});

const names = {
  terugverdientijd: { nl: "terugverdientijd", en: "payback period" },
  investeringsperiode: { nl: "investeringsperiode", en: "investment period" },
  garantieperiode: { nl: "garantieperiode", en: "guarantee period" },
} satisfies Record<string, Localized>;

export const docs: RuleDocs = {
  title: {
    nl: "Investering langer dan de zekere looptijd",
    en: "Investment longer than the certain term",
  },
  explain: {
    nl: "Verlengen is een recht van de gemeente; een aanbieder kan er niet op rekenen. Maak de eerste looptijd ten minste zo lang als de investering, of regel wat er met de activa gebeurt (`overname-activa`).",
    en: "Extending is a right of the municipality; a provider cannot count on it. Make the initial term at least as long as the investment, or arrange what happens to the assets (`asset-takeover`).",
  },
  examples: [
    {
      bad: `  looptijd { ingang: 2027-01-01  duur: 4 jaar  verlenging: 1 x 4 jaar  terugverdientijd: 6 jaar; opzegging { door: opdrachtgever; opzegtermijn: 6 maanden } }
  perceel 1 "Wonen" { zorgvormen: beschermd-wonen }
`,
      good: `  looptijd { ingang: 2027-01-01  duur: 4 jaar  verlenging: 1 x 4 jaar  terugverdientijd: 4 jaar; opzegging { door: opdrachtgever; opzegtermijn: 6 maanden } }
  perceel 1 "Wonen" { zorgvormen: beschermd-wonen }
`,
    },
  ],
};
