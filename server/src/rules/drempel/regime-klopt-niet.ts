import { isPublicContract } from "../../model/facts/instrument.ts";
import {
  estimateFor,
  reachesThreshold,
  thresholdOf,
} from "../../model/facts/threshold.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/regime-klopt-niet",
  kind: "consistency",
  severity: "error",
  scope: "bestek",
  waivable: true,
  yieldsTo: [
    "procedure/onderhands-boven-drempel",
    "drempel/percelen-apart-getoetst",
    "drempel/gewone-drempel-gehaald",
    "sas/aankondiging-ontbreekt",
  ],
  sources: [
    { ref: "aw2012", at: "art. 2.6a; art. 2.3", confidence: "V" },
    { ref: "rekenkundig", at: "raming tegenover drempel", confidence: "V" },
  ],
  message: {
    nl: "Het bestek zegt {regime}, maar de raming is {raming} en de drempel {drempel}.",
    en: "The specification says {regime}, but the estimate is {raming} and the threshold {drempel}.",
  },
  check(root, { lots, settings, report }) {
    const bought = lots.filter(isPublicContract);
    for (const lot of bought) {
      const regime = lot.word("regime");
      if (regime !== "onder-drempel" && regime !== "boven-drempel") continue;
      // Below the threshold by itself: another rule tests lots that are taken apart.
      const apart = bought.some((other) => other.word("regime") !== regime);
      if (regime === "onder-drempel" && apart) continue;
      const right = regime === "onder-drempel" ? "no" : "yes";
      const reached = reachesThreshold(lot, settings);
      const estimate = estimateFor(lot);
      const threshold = thresholdOf(lot, settings);
      if (!reached || reached === "maybe" || reached === right) continue;
      if (!estimate || !threshold) continue;
      const slot = lot.slot("regime");
      const other = right === "no" ? "boven-drempel" : "onder-drempel";
      report({
        at: slot,
        subjects: [root],
        data: {
          regime: term(slot, regime),
          raming: euros(estimate),
          drempel: euros(threshold.amount),
        },
        fixes: () => [
          replaceValue(slot, other, {
            nl: `Maak er ${other} van`,
            en: `Make it ${term(slot, other).en}`,
          }),
        ],
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Genoemd regime past niet bij de raming",
    en: "Stated regime does not fit the estimate",
  },
  explain: {
    nl: "Van deze regel hangen de procedure, de aankondigingen en de rechtsbescherming af. Ga na wat klopt: het regime of de geraamde waarde. Een waarde die gelijk is aan de drempel, is erboven.",
    en: "On this line hang the procedure, the notices and the legal protection. Find out which is right: the regime or the estimated value. A value equal to the threshold is above it.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  regime: onder-drempel
  looptijd { duur: 2 jaar  verlenging: 2 x 1 jaar }
  geraamde-waarde: € 400.000 per jaar
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  regime: onder-drempel
  looptijd { duur: 1 jaar }
  geraamde-waarde: € 400.000 per jaar
`,
    },
  ],
};
