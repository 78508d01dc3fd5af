import { mulDiv, ONE } from "../../../../grammar/src/exact.ts";
import {
  differs,
  estimatedValueOf,
  overWholeTerm,
  statedValue,
} from "../../model/facts/value.ts";
import { hasRoughVolume, yearlyVolume } from "../../model/facts/volume.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros, percents } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/raming-tegen-volume",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    { ref: "rekenkundig", at: "tarief x hoeveelheid x jaren", confidence: "V" },
    { ref: "aw2012", at: "art. 2.15 lid 2", confidence: "I" },
  ],
  message: {
    nl: "{perceel}: tarief x hoeveelheid geeft {berekend}, de raming is {raming} ({percentage} verschil).",
    en: "{perceel}: tariff x quantity gives {berekend}, the estimate is {raming} ({percentage} difference).",
  },
  check(lot, { report }) {
    const stated = statedValue(lot);
    if (!stated || stated.years || stated.approximate || hasRoughVolume(lot))
      return;
    const value = estimatedValueOf(lot)?.total;
    const yearly = yearlyVolume(lot);
    const computed = yearly && overWholeTerm(lot, yearly);
    // Compare amounts a year where that is what is stated: a long term counts for 48 months only.
    const [estimate, volume] =
      stated.yearly && yearly ? [stated.yearly, yearly] : [value, computed];
    if (!estimate || !volume || !differs(volume, estimate, margin)) return;
    const difference = Math.abs(volume.min - estimate.min);
    const permille = mulDiv(difference, 1000, estimate.min);
    report({
      at: lot.slot("geraamde-waarde"),
      data: {
        berekend: euros(volume),
        raming: euros(estimate),
        percentage: percents((permille * ONE) / 10),
      },
    });
  },
});

/** How far, in percents, the two may lie apart. */
const margin = 10;

export const docs: RuleDocs = {
  title: {
    nl: "Raming past niet bij tarief en hoeveelheid",
    en: "Estimate does not fit tariff and quantity",
  },
  explain: {
    nl: "De raming of de hoeveelheden zijn verouderd, en beide komen in de stukken. Werk ze bij; de marge van 10% is een maat van deze controle.",
    en: "Either the estimate or the quantities are out of date, and both end up in the documents. Update them; the margin of 10% is this checker's own.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    wet: wmo-2015
    geraamde-waarde: € 1 miljoen per jaar
    looptijd { duur: 3 jaar }
    product "Begeleiding" { eenheid: uur  tarief: € 70 per uur  tariefsoort: vast  hoeveelheid: 12.000 uur per jaar }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    wet: wmo-2015
    geraamde-waarde: € 850.000 per jaar
    looptijd { duur: 3 jaar }
    product "Begeleiding" { eenheid: uur  tarief: € 70 per uur  tariefsoort: vast  hoeveelheid: 12.000 uur per jaar }
  }
`,
    },
  ],
};
