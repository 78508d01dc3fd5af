import { defineRule, type RuleDocs } from "../define.ts";
import { percents } from "../shared/wording.ts";

export default defineRule({
  id: "tarief/korting-basis",
  kind: "completeness",
  severity: "warning",
  scope: "bekostiging",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote: "korting op het tarief ten opzichte van de NZa-tarieven in 2013",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote:
        "vaak een tarief betaalde tussen de 85% en 100% van het maximumtarief",
    },
  ],
  message: {
    nl: "De korting van {pct} noemt geen basis: welk tarief, welk jaar?",
    en: "The discount of {pct} names no basis: which tariff, which year?",
  },
  check(funding, { report }) {
    const discount = funding.percentage("tariefkorting");
    const details = funding.at("tariefkorting");
    if (!discount || details?.is("soort", "sanctie")) return;
    if (!details || details.isMissing("basis"))
      report({
        at: [funding, "tariefkorting"],
        data: { pct: percents(discount) },
      });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Korting zonder basis", en: "Discount without a basis" },
  explain: {
    nl: "Een korting van 11% op een oud maximum kan meer zijn dan wat werkelijk werd betaald. Noem het tarief en het jaar waarop de korting wordt berekend.",
    en: "A cut of 11% on an old maximum can be more than what was actually paid. State the tariff and the year that the discount is taken from.",
  },
  examples: [
    {
      bad: `  perceel 1 "Behandeling" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  tariefkorting: 8% }
  }
`,
      good: `  perceel 1 "Behandeling" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      tariefkorting: 8% { basis: "NZa-maximumtarief"  jaar: 2026 }
    }
  }
`,
    },
  ],
};
