import { isPublicContract } from "../../model/facts/instrument.ts";
import { isDas } from "../../model/facts/procedure.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";

export default defineRule({
  id: "opdrachtnemer/aantal-ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["opdrachtnemer/onbeperkt-met-gunningscriteria"],
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Procedure",
      confidence: "V",
      quote: "sluit (per perceel indien aanwezig) een",
    },
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote: "maar het aantal te gunnen overeenkomsten is beperkt",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 6",
      confidence: "V",
      quote: "minder aanbieders gecontracteerd worden dan door",
    },
  ],
  message: {
    nl: "{perceel} zegt niet met hoeveel aanbieders een overeenkomst wordt gesloten.",
    en: "{perceel} does not say with how many providers a contract is concluded.",
  },
  check(lot, { report }) {
    if (
      !isPublicContract(lot) ||
      isDas(lot) ||
      !lot.isMissing("opdrachtnemers")
    )
      return;
    report({
      at: [lot, "opdrachtnemers"],
      fixes: () => [
        lot.isAbsent("opdrachtnemers")
          ? setValue(lot, "opdrachtnemers", "PM", {
              nl: "Voeg het aantal opdrachtnemers toe",
              en: "Add the number of contractors",
            })
          : undefined,
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Aantal opdrachtnemers ontbreekt",
    en: "The number of contractors is missing",
  },
  explain: {
    nl: "Het aantal bepaalt of er iets te gunnen is en waaruit inwoners kunnen kiezen. Noem een aantal, een bereik of een maximum, of `alle` als iedereen die voldoet een contract krijgt.",
    en: "The number decides whether there is anything to award, and what residents can choose from. Give a number, a range or a maximum, or `all` if everybody who qualifies gets a contract.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding; selectiecriteria { uit-te-nodigen: 5; selectiecriterium "Ervaring met de doelgroep" { beoordeling: "Rangorde op drie opdrachten." } } }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: 3; selectiecriteria { uit-te-nodigen: 5; selectiecriterium "Ervaring met de doelgroep" { beoordeling: "Rangorde op drie opdrachten." } } }
`,
    },
  ],
};
