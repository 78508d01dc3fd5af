import { effectiveProcedure, invitedTo } from "../../model/facts/procedure.ts";
import { contractors } from "../../model/facts/providers.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "procedure/meervoudig-allen-gegund",
  kind: "consistency",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/aanbestedingsprocedure"],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote: "worden doorgaans alle inschrijvers ook een overeenkomst gegund",
    },
  ],
  message: {
    nl: "{perceel} nodigt {aantal} aanbieders uit en gunt aan allemaal. Dan wordt er niet gekozen; bedoelt u een open house of een enkele gunning per aanbieder?",
    en: "{perceel} invites {aantal} providers and awards to all. Then no choice is made; do you mean an open house or separate awards?",
  },
  check(lot, { report }) {
    if (effectiveProcedure(lot) !== "meervoudig-onderhands") return;
    const invited = invitedTo(lot);
    if (!invited || invited.min !== invited.max || invited.max < 2) return;
    const awarded = contractors(lot);
    const all =
      lot.is("opdrachtnemers", "alle") ||
      (awarded?.min === invited.min && awarded.max === invited.max);
    if (all)
      report({
        at: [lot, "opdrachtnemers"],
        data: { aantal: counts(invited) },
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Alle genodigden krijgen een overeenkomst",
    en: "All invitees get a contract",
  },
  explain: {
    nl: "Wie evenveel overeenkomsten sluit als aanbieders uitnodigt, kiest niet. In de zorg was dat tot 2016 gewoon; in wezen is het een open house met een dichte deur. Bedoelt u een open house of losse opdrachten, noem het dan zo.",
    en: "Concluding as many contracts as providers are invited is not choosing. In care that was usual up to 2016; in essence it is an open house with a closed door. If you mean an open house or separate contracts, call it that.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: meervoudig-onderhands { uitgenodigden: 4 }
    opdrachtnemers: 4
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: meervoudig-onderhands { uitgenodigden: 4 }
    opdrachtnemers: 2
  }
`,
    },
  ],
};
