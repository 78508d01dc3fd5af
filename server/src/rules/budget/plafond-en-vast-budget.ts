import {
  ceilingOf,
  fixedBudgetOf,
  namesComponent,
  recipientsOf,
} from "../../model/facts/ceiling.ts";
import { isTaskBased } from "../../model/facts/funding.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "budget/plafond-en-vast-budget",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: false,
  yieldsTo: ["taakgericht/bestedingsruimte"],
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote:
        "de aanbieder bij een vast budget verzekerd is van een bepaalde te ontvangen bedrag",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Vergoeding is wel afhankelijk van daadwerkelijke inzet van ondersteuning",
    },
  ],
  message: {
    nl: "{perceel} heeft een plafond én een vast budget. Bij een vast budget is de aanbieder zeker van het bedrag; bij een plafond kan de betaling lager uitvallen.",
    en: "{perceel} has both a ceiling and a fixed budget. Under a fixed budget the provider is sure of the amount; under a ceiling payment may be lower.",
  },
  check(lot, { report }) {
    if (isTaskBased(lot)) return;
    const ceiling = ceilingOf(lot);
    const fixed = fixedBudgetOf(lot);
    if (!ceiling || !fixed) return;
    if (namesComponent(ceiling) || namesComponent(fixed)) return;
    const recipients = recipientsOf(fixed);
    const apart =
      recipients.length > 0 &&
      recipientsOf(ceiling).length > 0 &&
      !recipientsOf(ceiling).some((recipient) =>
        recipients.includes(recipient),
      );
    if (apart) return;
    report({
      at: ceiling,
      related: [
        {
          at: fixed,
          message: { nl: "Het vaste budget", en: "The fixed budget" },
        },
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Plafond en vast budget tegelijk",
    en: "Ceiling and fixed budget at once",
  },
  explain: {
    nl: "Bij een vast budget is de aanbieder zeker van het geld; bij een plafond krijgt hij alleen wat hij levert. Beide voor hetzelfde laat open wie onderbesteding houdt. Kies er een, of noem met `onderdeel` welk deel vast is en voor welk deel het plafond geldt.",
    en: "Under a fixed budget the provider is sure of the money; under a ceiling it gets only what it delivers. Both for the same leave open who keeps an underspend. Choose one, or name with `component` which part is fixed and which part the ceiling is for.",
  },
  examples: [
    {
      bad: `  perceel 1 "Beschermd wonen" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      vast-budget: € 1.400.000 per jaar
      budgetplafond: € 1.600.000 per jaar
    }
  }
`,
      good: `  perceel 1 "Beschermd wonen" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      vast-budget: € 1.400.000 per jaar { onderdeel: "beschikbaarheid van de locaties" }
      budgetplafond: € 200.000 per jaar { onderdeel: "begeleiding boven de basis" }
    }
  }
`,
    },
  ],
};
