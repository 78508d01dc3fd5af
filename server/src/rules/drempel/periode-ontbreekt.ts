import { isPublicContract } from "../../model/facts/instrument.ts";
import { totalMonths } from "../../model/facts/term.ts";
import { reachesThreshold } from "../../model/facts/threshold.ts";
import { estimatedValueOf, statedValue } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { appendText } from "../fix/fix.ts";
import { euros, months } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/periode-ontbreekt",
  kind: "consistency",
  severity: "warning",
  scope: ["perceel", "segment", "bestek"],
  waivable: true,
  sources: [
    { ref: "rekenkundig", at: "bedrag x looptijd", confidence: "I" },
    { ref: "aw2012", at: "art. 2.15 lid 2", confidence: "V" },
    { ref: "rivierenland-2021", at: "hoofdstuk 3, tabel 1", confidence: "S" },
  ],
  message: {
    nl: "{perceel} noemt {bedrag} zonder periode. Is dat per jaar of voor de hele looptijd van {looptijd}? De raming is dan {laag} of {hoog}.",
    en: "{perceel} states {bedrag} without a period. Is that per year or for the whole term of {looptijd}? The estimate is then {laag} or {hoog}.",
  },
  check(given, { lots, settings, report }) {
    // The keys that are read here are the same on every level.
    const level = given as Node<"perceel">;
    const stated = statedValue(level);
    const value = estimatedValueOf(level);
    const term = level.at("looptijd");
    const whole = term && totalMonths(term);
    if (!stated?.plain || value?.basis !== "unclear" || !whole) return;
    // Where both readings lie on the same side of the threshold nothing hangs on the answer.
    const hangs = lots.some(
      (lot) =>
        isPublicContract(lot) && reachesThreshold(lot, settings) === "maybe",
    );
    if (!hangs) return;
    const slot = level.slot("geraamde-waarde");
    report({
      at: slot,
      data: {
        perceel: level.label,
        bedrag: euros(stated.plain),
        looptijd: months(whole),
        laag: euros(value.total.min),
        hoog: euros(value.total.max),
      },
      fixes: () =>
        slot.values.length === 1
          ? [
              appendText(slot, " per jaar", {
                nl: "Het is een bedrag per jaar",
                en: "It is an amount per year",
              }),
              appendText(slot, " in totaal", {
                nl: "Het is het totaal",
                en: "It is the total",
              }),
            ]
          : [],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Geraamde waarde zonder periode",
    en: "Estimated value without a period",
  },
  explain: {
    nl: "Een jaarbudget wordt zo per vergissing met de drempel vergeleken. Schrijf ‘per jaar’ of ‘in totaal’ achter het bedrag.",
    en: "An annual budget is then compared with the threshold by mistake. Write ‘per year’ or ‘in total’ behind the amount.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 400.000
  looptijd { duur: 3 jaar }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 400.000 per jaar
  looptijd { duur: 3 jaar }
`,
    },
  ],
};
