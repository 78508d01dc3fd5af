import {
  allocationOf,
  hasObjectiveRule,
  isChosenByAuthority,
  lacksAllocation,
} from "../../model/facts/allocation.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { fallsOutsidePart2 } from "../../model/facts/part-2.ts";
import { isDas } from "../../model/facts/procedure.ts";
import { admitsEveryone, mayHaveSeveral } from "../../model/facts/providers.ts";
import { isFramework } from "../../model/facts/value.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, insertUnder } from "../fix/fix.ts";

export default defineRule({
  id: "raamovereenkomst/verdeelregel",
  kind: "completeness",
  severity: "error",
  scope: "perceel",
  from: "publicatie",
  waivable: false,
  yieldsTo: ["procedure/das-individuele-opdracht"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.143 lid 1 onder a",
      confidence: "V",
      quote:
        "de objectieve voorwaarden ter bepaling van de ondernemers die deze als partij bij de raamovereenkomst zullen uitvoeren",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Type overeenkomst",
      confidence: "V",
      quote: "Hoe de opdrachtgever deze losse opdrachten verstrekt",
    },
  ],
  message: {
    geen: {
      nl: "De raamovereenkomst voor {perceel} heeft meer opdrachtnemers, maar zegt niet hoe opdrachten worden toegewezen (art. 2.143 lid 1 Aw).",
      en: "The framework for {perceel} has several contractors but does not say how orders are assigned (art. 2.143(1) Aw).",
    },
    gemeente: {
      nl: "De raamovereenkomst voor {perceel} laat de gemeente per opdracht kiezen, zonder objectieve voorwaarden (art. 2.143 lid 1 Aw).",
      en: "The framework for {perceel} lets the municipality choose for each order, without objective conditions (art. 2.143(1) Aw).",
    },
  },
  check(lot, { report, settings }) {
    if (!isPublicContract(lot) || !isFramework(lot) || isDas(lot)) return;
    if (fallsOutsidePart2(lot, settings)) return;
    if (!mayHaveSeveral(lot) && !admitsEveryone(lot)) return;
    if (lacksAllocation(lot)) {
      report({
        at: lot.slot("contractvorm"),
        message: "geen",
        fixes: () => [
          insertInto(lot, "clientkeuze: client", {
            nl: "De cliënt kiest",
            en: "The client chooses",
          }),
        ],
      });
      return;
    }
    const allocation = allocationOf(lot);
    if (allocation && isChosenByAuthority(lot) && !hasObjectiveRule(lot))
      report({
        at: lot.slotAt(allocation.path),
        message: "gemeente",
        fixes: () => [
          insertUnder(lot, "toewijzing", "voorwaarden: PM", {
            nl: "Voeg objectieve voorwaarden toe",
            en: "Add objective conditions",
          }),
        ],
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Raamovereenkomst zonder regel voor toewijzing",
    en: "Framework without a rule for assigning orders",
  },
  explain: {
    nl: "Bij meer opdrachtnemers moet in de stukken staan hoe een opdracht bij een van hen terechtkomt. In de zorg is de keuze van de cliënt de gewone regel; die hoeft alleen opgeschreven te worden: `clientkeuze: client`. Kiest de gemeente, noem dan de objectieve voorwaarden, een rangorde of een minicompetitie.",
    en: "With several contractors the documents must say how an order reaches one of them. In care the usual rule is that the client chooses; it only has to be written down: `client-choice: client`. If the municipality chooses, give the objective conditions, a ranking or a mini-competition.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 8 }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 8  clientkeuze: client }
`,
    },
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  perceel 1 "Hulpmiddelen" { zorgvormen: hulpmiddelen  opdrachtnemers: 3  toewijzing: gemeente }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  contractvorm: raamovereenkomst
  perceel 1 "Hulpmiddelen" {
    zorgvormen: hulpmiddelen
    opdrachtnemers: 3
    toewijzing: gemeente { voorwaarden: "De leverancier met de kortste levertijd voor dit hulpmiddel." }
  }
`,
    },
  ],
};
