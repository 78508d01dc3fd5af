import { percent } from "../../model/values.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { percents } from "../shared/wording.ts";

export default defineRule({
  id: "budget/overschrijdingsdrempel",
  kind: "consistency",
  severity: "warning",
  scope: "bekostiging",
  waivable: true,
  sources: [
    { ref: "rekenkundig", at: "overschrijding > 100%", confidence: "V" },
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote:
        "bij een overschrijding van 105% van het afgesproken budget gemeente en aanbieder in overleg gaan",
    },
  ],
  message: {
    nl: "De overschrijdingsdrempel van {perceel} is {pct}. Een overschrijding begint pas boven 100%.",
    en: "The overrun threshold of {perceel} is {pct}. An overrun starts above 100%.",
  },
  check(funding, { report }) {
    const overrun = funding.at("risico")?.at("overschrijding");
    const threshold = overrun?.percentage("drempel");
    if (!overrun || !threshold || threshold.max > percent(100)) return;
    const slot = overrun.slot("drempel");
    const excess = percents(threshold.min + percent(100));
    report({
      at: slot,
      data: { pct: percents(threshold) },
      fixes: () => [
        threshold.max < percent(50)
          ? replaceValue(slot, excess.nl, {
              nl: `Maak er ${excess.nl} van`,
              en: `Change it to ${excess.en}`,
            })
          : undefined,
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Overschrijding die onder 100% begint",
    en: "Overrun that starts below 100%",
  },
  explain: {
    nl: "Een overschrijding begint pas boven het budget. Waarschijnlijk is een signaal bedoeld (bijvoorbeeld 70%) of het meerdere (5%). Gebruik `signaal`, of schrijf 105%.",
    en: "An overrun starts above the budget only. Probably a signal was meant (for example 70%) or the excess (5%). Use `signal`, or write 105%.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      risico { overschrijding: "Boven de drempel volgt overleg." { drempel: 5% } }
    }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      risico { overschrijding: "Boven de drempel volgt overleg." { drempel: 105% } }
    }
  }
`,
    },
  ],
};
