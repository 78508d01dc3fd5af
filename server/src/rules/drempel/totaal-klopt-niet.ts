import { totalMonths } from "../../model/facts/term.ts";
import {
  countsWhole,
  differs,
  over48Months,
  overWholeTerm,
  statedValue,
} from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { otherTotal } from "../shared/amounts.ts";
import { euros, months } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/totaal-klopt-niet",
  kind: "consistency",
  severity: "error",
  scope: ["perceel", "segment", "bestek"],
  waivable: true,
  yieldsTo: [
    "drempel/opties-niet-meegeteld",
    "drempel/maal-48",
    "drempel/raam-of-das-hele-duur",
  ],
  sources: [
    {
      ref: "rekenkundig",
      at: "jaarbedrag x looptijd in jaren",
      confidence: "V",
    },
    { ref: "aw2012", at: "art. 2.15 lid 2 en 3", confidence: "V" },
  ],
  message: {
    jaren: {
      nl: "{perceel}: de geraamde waarde is {totaal}, maar de bedragen per jaar zijn samen {verwacht}.",
      en: "{perceel}: the estimated value is {totaal}, but the amounts per year are {verwacht} together.",
    },
    default: {
      nl: "{perceel}: de geraamde waarde is {totaal}, maar {jaarbedrag} per jaar over {looptijd} is {verwacht}.",
      en: "{perceel}: the estimated value is {totaal}, but {jaarbedrag} a year over {looptijd} is {verwacht}.",
    },
  },
  check(given, { report }) {
    // The keys that are read here are the same on every level.
    const level = given as Node<"perceel">;
    const stated = statedValue(level);
    if (!stated?.total || stated.approximate || stated.open) return;
    const { total, years, yearly } = stated;
    const at = level.slot("geraamde-waarde");
    const perceel = level.label;
    if (years) {
      if (differs(total, years))
        report({
          at,
          message: "jaren",
          data: { perceel, totaal: euros(total), verwacht: euros(years) },
          fixes: () => [otherTotal(level, years)],
        });
      return;
    }
    const term = level.at("looptijd");
    const whole = term && totalMonths(term);
    const expected = yearly && overWholeTerm(level, yearly);
    if (!whole || !yearly || !expected || !differs(total, expected)) return;
    // For a longer term 48 months are right as well (art. 2.17 onder e).
    if (!countsWhole(level) && !differs(total, over48Months(level, yearly)))
      return;
    report({
      at,
      data: {
        perceel,
        totaal: euros(total),
        jaarbedrag: euros(yearly),
        looptijd: months(whole),
        verwacht: euros(expected),
      },
      fixes: () => [otherTotal(level, expected)],
      related: [
        {
          at: [term, "duur"],
          message: { nl: "De looptijd.", en: "The term." },
        },
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Totaal en jaarbedrag kloppen niet met elkaar",
    en: "Total and annual amount do not match",
  },
  explain: {
    nl: "Een van de twee bedragen komt in de aankondiging. Ga na welk bedrag klopt; tel alle verlengingen en opties mee.",
    en: "One of the two amounts ends up in the notice. Find out which is right; include all extensions and options.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    geraamde-waarde: € 400.000 per jaar, € 1.500.000 in totaal
    looptijd { duur: 3 jaar }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    geraamde-waarde: € 400.000 per jaar, € 1.200.000 in totaal
    looptijd { duur: 3 jaar }
  }
`,
    },
  ],
};
