import type { Interval } from "../../../../grammar/src/exact.ts";
import { extensionMonths, initialMonths } from "../../model/facts/term.ts";
import {
  isClose,
  isValuedAt48,
  optionsOf,
  over48Months,
  overWholeTerm,
  statedValue,
  timesMonths,
} from "../../model/facts/value.ts";
import { yearlyVolume } from "../../model/facts/volume.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { otherTotal } from "../shared/amounts.ts";
import { euros, list, months } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/opties-niet-meegeteld",
  kind: "legal",
  severity: "error",
  scope: ["perceel", "segment", "bestek"],
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.15 lid 2",
      confidence: "V",
      quote:
        "met inbegrip van opties en verlengingen van het contract zoals uitdrukkelijk vermeld in de aanbestedingsstukken",
    },
    {
      ref: "rekenkundig",
      at: "jaarbedrag x (duur + verlengingen)",
      confidence: "V",
    },
  ],
  message: {
    nl: "{perceel} raamt {totaal}: dat is {jaarbedrag} per jaar over {duur}. Tel ook {meer} mee: {verwacht} (art. 2.15 lid 2 Aw).",
    en: "{perceel} estimates {totaal}: that is {jaarbedrag} a year over {duur}. Count {meer} as well: {verwacht} (art. 2.15(2) Aw).",
  },
  check(given, { report }) {
    // The keys that are read here are the same on every level.
    const level = given as Node<"perceel">;
    const stated = statedValue(level);
    const term = level.at("looptijd");
    const yearly =
      stated?.yearly ??
      (given.kind === "perceel" ? yearlyVolume(level) : undefined);
    if (!stated?.total || stated.approximate || !yearly || !term) return;
    const initial = initialMonths(term);
    const extensions = extensionMonths(term);
    const expected = overWholeTerm(level, yearly);
    if (!initial || !extensions || !expected) return;
    const onlyInitial = timesMonths(yearly, initial);
    if (!isClose(stated.total, onlyInitial) || isClose(stated.total, expected))
      return;
    if (expected.min <= stated.total.max) return;
    const fixed =
      isValuedAt48(level) && isClose(stated.total, over48Months(level, yearly));
    if (fixed) return;
    report({
      at: [level, "geraamde-waarde"],
      data: {
        perceel: level.label,
        totaal: euros(stated.total),
        jaarbedrag: euros(yearly),
        duur: months(initial),
        meer: list([
          ...(extensions.max > 0 ? [extended(extensions)] : []),
          ...(optionsOf(level).max > 0
            ? [{ nl: "de opties", en: "the options" }]
            : []),
        ]),
        verwacht: euros(expected),
      },
      fixes: () => [otherTotal(level, expected)],
      related: [
        {
          at: [term, "verlenging"],
          message: {
            nl: "Deze verlenging telt mee.",
            en: "This extension counts.",
          },
        },
      ],
    });
  },
});

function extended(extensions: Interval) {
  const { nl, en } = months(extensions);
  return { nl: `${nl} verlenging`, en: `${en} of extension` };
}

export const docs: RuleDocs = {
  title: {
    nl: "Verlengingen of opties niet meegeteld in de raming",
    en: "Extensions or options not counted in the estimate",
  },
  explain: {
    nl: "De raming omvat alle verlengingen en opties die in de stukken staan, ook als u ze misschien niet gebruikt. Drie jaar met tweemaal drie jaar verlenging is driemaal zo veel; rond de drempel maakt dat het verschil.",
    en: "The estimate includes every extension and option that the documents mention, even if you may not use them. Three years with twice three years of extension is three times as much; near the threshold that decides.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    geraamde-waarde: € 400.000 per jaar, € 1.200.000 in totaal
    looptijd { duur: 3 jaar  verlenging: 2 x 3 jaar }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    geraamde-waarde: € 400.000 per jaar, € 3.600.000 in totaal
    looptijd { duur: 3 jaar  verlenging: 2 x 3 jaar }
  }
`,
    },
  ],
};
