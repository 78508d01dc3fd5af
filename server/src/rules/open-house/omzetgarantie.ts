import { guaranteeNames, guaranteeOf } from "../../model/facts/guarantees.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "open-house/omzetgarantie",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "de overeenkomst biedt geen garantie voor omzet omdat elke individuele cliënt zelf de zorgaanbieder kiest",
    },
    {
      ref: "rekenkundig",
      at: "garantie x onbekend aantal aanbieders",
      confidence: "I",
    },
  ],
  message: {
    nl: "{perceel} is open house met een {garantie}. Wie de cliënt laat kiezen en iedereen toelaat, kan geen volume toezeggen.",
    en: "{perceel} is open house with a {garantie}. Who lets the client choose and admits everyone cannot promise volume.",
  },
  check(lot, { report }) {
    const guarantee = isOpenHouse(lot) ? guaranteeOf(lot) : undefined;
    if (guarantee)
      report({
        at: [lot, guarantee],
        data: { garantie: guaranteeNames[guarantee] },
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Open house met een garantie",
    en: "Open house with a guarantee",
  },
  explain: {
    nl: "Wie de cliënt laat kiezen en iedereen toelaat, kan geen volume toezeggen: om de garantie na te komen moet de gemeente cliënten sturen. Haal de garantie weg, of beperk haar tot bestaande cliënten of één functie.",
    en: "Who lets the client choose and admits everybody cannot promise volume: to keep the promise the municipality must steer clients. Remove the guarantee, or limit it to existing clients or one function.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { instrument: open-house  omzetgarantie: € 100.000 per jaar }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    omzetgarantie: 80% { reikwijdte: bestaande-clienten }
  }
`,
    },
  ],
};
