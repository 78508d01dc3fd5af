import { exactly, isEqual } from "../../../../grammar/src/exact.ts";
import { type ThresholdKind, thresholdAt } from "../../law/thresholds.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import {
  thresholdKindOf,
  thresholdNames,
} from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { date, euros } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/verkeerd-drempelbedrag",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.7 lid 1",
      confidence: "V",
      quote:
        "met ingang van de dag waarop het desbetreffende besluit van de Europese Commissie in werking treedt",
    },
    { ref: "richtlijn-2014-24", at: "art. 4 onder c en d", confidence: "V" },
    {
      ref: "richtlijn-2014-24",
      at: "art. 4 onder c, Verordeningen 2017/2365, 2019/1828, 2021/1952, 2025/2152",
      confidence: "S",
    },
  ],
  message: {
    nl: "Het bestek noemt een drempel van {bedrag}; op {datum} geldt {juist} voor {soort} (art. 2.7 Aw).",
    en: "The specification names a threshold of {bedrag}; on {datum} it is {juist} for {soort} (art. 2.7 Aw).",
  },
  check(lot, { settings, report }) {
    const [stated] = lot.amounts("drempel");
    if (!stated) return;
    const kind = kindOf(lot);
    const day = decisiveDate(lot.specification, settings);
    const right = thresholdAt(kind, day);
    if (!right || isEqual(stated.interval, exactly(right.amount)) === "yes")
      return;
    const slot = lot.slot("drempel");
    const amount = euros(right.amount);
    report({
      at: slot,
      data: {
        bedrag: euros(stated.interval),
        datum: date(day),
        juist: amount,
        soort: thresholdNames[kind],
      },
      fixes: () => [
        replaceValue(slot, amount.nl, {
          nl: `Maak er ${amount.nl} van`,
          en: `Make it ${amount.en}`,
        }),
      ],
    });
  },
});

function kindOf(lot: Node<"perceel">): ThresholdKind {
  switch (lot.word("drempel.soort")) {
    case "sas":
      return "sas";
    case "werken":
      return "werken";
    case "leveringen-en-diensten":
      return "decentraal-leveringen-diensten";
    default:
      return thresholdKindOf(lot);
  }
}

export const docs: RuleDocs = {
  title: {
    nl: "Genoemd drempelbedrag klopt niet",
    en: "Stated threshold amount is wrong",
  },
  explain: {
    nl: "De gewone drempels veranderen elk even jaar; die voor sociale en andere specifieke diensten is sinds het begin € 750.000. Verbeter het bedrag, of gebruik drempel-eigen-beleid voor een grens uit uw eigen inkoopbeleid.",
    en: "The ordinary thresholds change every even year; the one for social and other specific services has been € 750,000 from the start. Correct the amount, or use policy-threshold for a limit of your own purchasing policy.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  peildatum: 2025-06-01
  drempel: € 221.000
`,
      good: `  wet: wmo-2015
  peildatum: 2025-06-01
  drempel: € 750.000
`,
    },
  ],
};
