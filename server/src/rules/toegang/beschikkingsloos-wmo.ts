import { hasNoDecision, isFreelyAccessible } from "../../model/facts/access.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "toegang/beschikkingsloos-wmo",
  kind: "legal",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.3.5 lid 1-2",
      confidence: "V",
      quote:
        "Het college geeft de beschikking binnen twee weken na ontvangst van de aanvraag.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "De Wmo 2015 beschrijft wel dat een toekenningsbeschikking wordt afgegeven voor maatwerkvoorzieningen.",
    },
    { ref: "taakgericht-2020", at: "deel 1", confidence: "S" },
  ],
  message: {
    nl: "{perceel} werkt zonder beschikking. De Wmo schrijft bij een maatwerkvoorziening een beschikking voor, binnen twee weken na de aanvraag. Regel ten minste dat een cliënt er een kan krijgen.",
    en: "{perceel} works without decisions. The Wmo prescribes a decision for an individual provision, within two weeks after the application. At least arrange that a client can get one.",
  },
  check(lot, { report }) {
    if (!hasLaw(lot, "wmo-2015") || isFreelyAccessible(lot)) return;
    if (hasNoDecision(lot)) report({ at: [lot, "beschikking"] });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Wmo-maatwerk zonder beschikking",
    en: "Wmo provision without a decision",
  },
  explain: {
    nl: "Zonder beschikking kan een cliënt niet in bezwaar of beroep. In de praktijk komt het voor dat een beschikking alleen op verzoek wordt gegeven. Leg dat dan vast: `beschikking: nee { op-verzoek: ja }`.",
    en: "Without a decision a client cannot object or appeal. In practice a decision is sometimes given on request only. Record that: `decision: no { on-request: yes }`.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  beschikking: nee }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  beschikking: nee { op-verzoek: ja } }
`,
    },
  ],
};
