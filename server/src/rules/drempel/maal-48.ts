import { isIndefinite, totalMonths } from "../../model/facts/term.ts";
import {
  differs,
  isValuedAt48,
  over48Months,
  overWholeTerm,
  statedValue,
} from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { otherTotal } from "../shared/amounts.ts";
import { euros, months } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/maal-48",
  kind: "legal",
  severity: "error",
  scope: ["perceel", "segment", "bestek"],
  waivable: false,
  yieldsTo: ["drempel/opties-niet-meegeteld"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.17 onder e",
      confidence: "V",
      quote: "het maandelijks te betalen bedrag vermenigvuldigd met 48",
    },
    { ref: "rekenkundig", at: "maandbedrag x 48", confidence: "V" },
  ],
  message: {
    nl: "{perceel} heeft geen totale prijs en duurt {looptijd}. De waarde is dan het maandbedrag x 48: {verwacht}, niet {totaal} (art. 2.17 onder e Aw).",
    en: "{perceel} has no total price and lasts {looptijd}. The value is then the monthly amount x 48: {verwacht}, not {totaal} (art. 2.17(e) Aw).",
  },
  check(given, { report }) {
    // The keys that are read here are the same on every level.
    const level = given as Node<"perceel">;
    const stated = statedValue(level);
    const term = level.at("looptijd");
    if (!stated?.total || !stated.yearly || stated.approximate || stated.open)
      return;
    if (!term || !isValuedAt48(level)) return;
    const { total, yearly } = stated;
    const expected = over48Months(level, yearly);
    const whole = overWholeTerm(level, yearly);
    if (!differs(total, expected) || (whole && !differs(total, whole))) return;
    const length = isIndefinite(term) ? undefined : totalMonths(term);
    report({
      at: level.slot("geraamde-waarde"),
      data: {
        perceel: level.label,
        looptijd: length
          ? months(length)
          : { nl: "onbepaalde tijd", en: "an indefinite time" },
        verwacht: euros(expected),
        totaal: euros(total),
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
    nl: "Zonder totale prijs telt 48 keer het maandbedrag",
    en: "Without a total price 48 times the monthly amount counts",
  },
  explain: {
    nl: "Een contract zonder einde is niet oneindig groot en ook niet één jaar groot: de wet rekent met het bedrag per maand keer 48. Voor een vaste looptijd van meer dan 48 maanden mag ook het bedrag over de hele looptijd. Bij een raamovereenkomst of DAS geldt dit niet.",
    en: "A contract without an end is not infinitely large and not one year large: the Act takes the monthly amount times 48. For a fixed term of more than 48 months the amount over the whole term is accepted as well. This does not hold for a framework agreement or DPS.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    geraamde-waarde: € 20.000 per maand, € 240.000 in totaal
    looptijd { duur: onbeperkt }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    geraamde-waarde: € 20.000 per maand, € 960.000 in totaal
    looptijd { duur: onbeperkt }
  }
`,
    },
  ],
};
