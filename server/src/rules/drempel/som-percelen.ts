import { totalOf } from "../../model/facts/threshold.ts";
import {
  differs,
  estimatedValueOf,
  statedValue,
} from "../../model/facts/value.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { otherTotal } from "../shared/amounts.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/som-percelen",
  kind: "consistency",
  severity: "error",
  scope: ["bestek", "segment"],
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.18 lid 1",
      confidence: "V",
      quote: "de geraamde totale waarde van deze percelen als grondslag",
    },
    { ref: "rekenkundig", at: "som percelen", confidence: "V" },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 3, hoofdstuk 3, tabel 1",
      confidence: "S",
    },
  ],
  message: {
    nl: "De percelen tellen op tot {som}, maar {bestek} raamt {totaal}. Het totaal van de percelen is de grondslag (art. 2.18 lid 1 Aw).",
    en: "The lots add up to {som}, but {bestek} estimates {totaal}. The total of the lots is the basis (art. 2.18(1) Aw).",
  },
  check(level, { lots, report }) {
    const stated = statedValue(level);
    const whole = stated && estimatedValueOf(level)?.total;
    if (!whole || stated.approximate || stated.open) return;
    const counted = lots.filter(
      (lot) => !lot.is("geraamde-waarde.buiten-totaal", "ja"),
    );
    if (
      counted.length === 0 ||
      counted.some(({ implicit, block }) => implicit && block === level.block)
    )
      return;
    const together = totalOf(counted);
    if (!together || !differs(together, whole)) return;
    if (counted.some((lot) => statedValue(lot)?.approximate)) return;
    report({
      at: [level, "geraamde-waarde"],
      subjects: [level],
      data: { som: euros(together), bestek: level.label, totaal: euros(whole) },
      // The keys that are read here are the same on every level.
      fixes: () => [otherTotal(level as AnyNode as Node<"perceel">, together)],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Percelen tellen niet op tot het totaal",
    en: "Lots do not add up to the total",
  },
  explain: {
    nl: "De aankondiging toont het totaal en de percelen, en lezers vergelijken ze. Verbeter het totaal of een perceel; een perceel dat er bewust buiten valt krijgt buiten-totaal: ja.",
    en: "The notice shows the total and the lots, and readers compare them. Correct the total or a lot; a lot that is deliberately left out gets outside-total: yes.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  geraamde-waarde: € 1 miljoen in totaal
  perceel 1 "Begeleiding" { geraamde-waarde: € 800.000 in totaal }
  perceel 2 "Dagbesteding" { geraamde-waarde: € 400.000 in totaal }
`,
      good: `  wet: wmo-2015
  geraamde-waarde: € 1,2 miljoen in totaal
  perceel 1 "Begeleiding" { geraamde-waarde: € 800.000 in totaal }
  perceel 2 "Dagbesteding" { geraamde-waarde: € 400.000 in totaal }
`,
    },
  ],
};
