import { statesAmount, statesPeriod } from "../../model/facts/amounts.ts";
import { isTaskBased } from "../../model/facts/funding.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "bekostiging/vast-budget-onvolledig",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["taakgericht/opdracht-onvolledig"],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote: "Een vast jaarlijks budget biedt de meeste zekerheid",
    },
    {
      ref: "aef-2015",
      at: "bijlage 1",
      confidence: "V",
      quote:
        "We hebben met de aanbieders een budget afgesproken voor het verlenen van een bepaalde dienst.",
    },
  ],
  message: {
    nl: "Het vaste budget van {perceel} mist {ontbreekt}. Noem bedrag, periode en of het voor een dienst (beschikbaarheid) of een populatie is.",
    en: "The fixed budget of {perceel} lacks {ontbreekt}. State amount, period, and whether it is for a service (availability) or a population.",
  },
  check(lot, { report }) {
    if (!lot.includes("contractvorm", "vast-budget") || isTaskBased(lot))
      return;
    const offered = lot.is(
      "bekostiging.prijsmethode",
      "inschrijver",
      "onderhandeling",
    );
    const gaps = [
      ...(offered || statesAmount(lot)
        ? []
        : [{ nl: "het bedrag", en: "the amount" }]),
      ...(statesPeriod(lot) ? [] : [{ nl: "de periode", en: "the period" }]),
      ...(lot.isMissing("bekostiging.bestemming") && lot.isMissing("populatie")
        ? [{ nl: "de bestemming", en: "the purpose" }]
        : []),
    ];
    if (gaps.length > 0)
      report({ at: [lot, "contractvorm"], data: { ontbreekt: list(gaps) } });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Vast budget is niet compleet",
    en: "Fixed budget is not complete",
  },
  explain: {
    nl: "Een vast budget zonder bedrag of periode is geen prijs. Zeg ook of het is om een dienst beschikbaar te houden of om een groep mensen te helpen: dat zijn andere verplichtingen.",
    en: "A fixed budget without an amount or a period is no price. Say as well whether it is to keep a service available or to help a group of people: those are different obligations.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Crisisdienst" {
    contractvorm: vast-budget
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    bekostiging { vast-budget: € 640.000 per jaar }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Crisisdienst" {
    contractvorm: vast-budget
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    bekostiging { vast-budget: € 640.000 per jaar  bestemming: dienst }
  }
`,
    },
  ],
};
