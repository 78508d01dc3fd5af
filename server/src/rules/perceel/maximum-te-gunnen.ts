import type { Interval } from "../../../../grammar/src/exact.ts";
import { lotCount } from "../../model/facts/lots.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/maximum-te-gunnen",
  kind: "consistency",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.10 lid 3",
      confidence: "V",
      quote:
        "mits het maximum aantal percelen per inschrijver in de aankondiging van de overheidsopdracht is vermeld",
    },
    {
      ref: "rekenkundig",
      at: "maximum <= aantal percelen; gunnen <= inschrijven",
      confidence: "V",
    },
  ],
  message: {
    nl: "Het maximum van {maximum} per aanbieder klopt niet: {reden} (aantal percelen: {aantal}).",
    en: "The maximum of {maximum} per provider does not fit: {reden} (number of lots: {aantal}).",
  },
  check(bestek, { report }) {
    const number = lotCount(bestek.specification);
    if (!number) return;
    const tendered = bestek.count("maximum-inschrijven");
    for (const key of ["maximum-te-gunnen", "maximum-inschrijven"] as const) {
      const maximum = bestek.count(key);
      if (!maximum) continue;
      const reason =
        reasonFor(maximum, number) ??
        (key === "maximum-te-gunnen" && tendered
          ? beyondTendered(maximum, tendered)
          : undefined);
      if (!reason) continue;
      report({
        at: bestek.slot(key),
        data: { maximum: maximum.max, reden: reason, aantal: counts(number) },
        discriminator: key,
      });
    }
  },
});

function reasonFor(maximum: Interval, number: Interval): Localized | undefined {
  if (maximum.max < 1)
    return { nl: "het is minder dan één", en: "it is less than one" };
  if (number.max < 2)
    return {
      nl: "een maximum heeft pas zin bij twee of meer percelen",
      en: "a maximum makes sense with two or more lots only",
    };
  if (maximum.max > number.max)
    return { nl: "zo veel zijn er niet", en: "there are not that many" };
  return undefined;
}

function beyondTendered(
  maximum: Interval,
  tendered: Interval,
): Localized | undefined {
  if (maximum.max <= tendered.max) return undefined;
  return {
    nl: `men mag op ten hoogste ${tendered.max} inschrijven`,
    en: `one may tender for ${tendered.max} at most`,
  };
}

export const docs: RuleDocs = {
  title: {
    nl: "Maximum aantal percelen past niet bij de percelen",
    en: "Maximum number of lots does not fit the lots",
  },
  explain: {
    nl: "Vaak is na het kiezen van het maximum een perceel vervallen of samengevoegd. Het aankondigingssysteem weigert zo'n maximum ook. Pas het aan het aantal percelen aan.",
    en: "Often a lot was dropped or merged after the maximum was chosen. The notice system rejects such a maximum as well. Adjust it to the number of lots.",
  },
  examples: [
    {
      bad: `  maximum-te-gunnen: 3
  perceel 1 "Noord" { gebied: Noord }
  perceel 2 "Zuid" { gebied: Zuid }
`,
      good: `  maximum-te-gunnen: 2
  perceel 1 "Noord" { gebied: Noord }
  perceel 2 "Zuid" { gebied: Zuid }
`,
    },
    {
      bad: `  maximum-inschrijven: 1
  maximum-te-gunnen: 2
  perceel 1 "Noord" { gebied: Noord }
  perceel 2 "Zuid" { gebied: Zuid }
`,
      good: `  maximum-inschrijven: 2
  maximum-te-gunnen: 1
  perceel 1 "Noord" { gebied: Noord }
  perceel 2 "Zuid" { gebied: Zuid }
`,
    },
  ],
};
