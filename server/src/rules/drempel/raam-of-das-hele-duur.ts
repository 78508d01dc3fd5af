import { figure } from "../../law/constants.ts";
import { totalMonths } from "../../model/facts/term.ts";
import {
  countsWhole,
  isClose,
  over48Months,
  overWholeTerm,
  statedValue,
} from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { otherTotal } from "../shared/amounts.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/raam-of-das-hele-duur",
  kind: "legal",
  severity: "error",
  scope: ["perceel", "segment", "bestek"],
  waivable: false,
  yieldsTo: ["drempel/opties-niet-meegeteld"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.15 lid 3",
      confidence: "V",
      quote:
        "alle voor de duur van de raamovereenkomst voorgenomen overheidsopdrachten",
    },
    { ref: "aw2012", at: "art. 2.22 lid 2 onder a", confidence: "V" },
  ],
  message: {
    nl: "{perceel} raamt {totaal}; dat is {grondslag}. Bij een raamovereenkomst of DAS telt alles wat u over de hele duur wilt plaatsen: {verwacht} (art. 2.15 lid 3 en 2.22 Aw).",
    en: "{perceel} estimates {totaal}; that is {grondslag}. For a framework agreement or DAS everything planned over the whole duration counts: {verwacht} (arts. 2.15(3) and 2.22 Aw).",
  },
  check(given, { report }) {
    // The keys that are read here are the same on every level.
    const level = given as Node<"perceel">;
    const stated = statedValue(level);
    const term = level.at("looptijd");
    if (!stated?.total || !stated.yearly || stated.approximate || !term) return;
    if (!countsWhole(level)) return;
    const { total, yearly } = stated;
    const whole = totalMonths(term);
    const expected = overWholeTerm(level, yearly);
    if (!whole || !expected || whole.min <= 12 || isClose(total, expected))
      return;
    const months48 = figure("raming-zonder-prijs");
    const oneYear = isClose(total, yearly);
    const fixed =
      whole.min > months48 && isClose(total, over48Months(level, yearly));
    if (!oneYear && !fixed) return;
    report({
      at: level.slot("geraamde-waarde"),
      data: {
        perceel: level.label,
        totaal: euros(total),
        grondslag: oneYear
          ? { nl: "het bedrag van één jaar", en: "the amount of one year" }
          : {
              nl: `${months48} keer het maandbedrag`,
              en: `${months48} times the monthly amount`,
            },
        verwacht: euros(expected),
      },
      fixes: () => [otherTotal(level, expected)],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Raamovereenkomst of DAS niet over de hele duur geraamd",
    en: "Framework or DPS not estimated over the whole duration",
  },
  explain: {
    nl: "Bij een raamovereenkomst of een dynamisch aankoopsysteem telt alles wat u over de hele duur van plan bent te plaatsen, met verlengingen. De rekenwijze van 48 maanden is er voor andere contracten zonder totale prijs.",
    en: "For a framework agreement or a dynamic purchasing system everything that you plan to place over the whole duration counts, extensions included. The method of 48 months is for other contracts without a total price.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    contractvorm: raamovereenkomst
    geraamde-waarde: € 1 miljoen per jaar, € 4 miljoen in totaal
    looptijd { duur: 6 jaar }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    contractvorm: raamovereenkomst
    geraamde-waarde: € 1 miljoen per jaar, € 6 miljoen in totaal
    looptijd { duur: 6 jaar }
  }
`,
    },
  ],
};
