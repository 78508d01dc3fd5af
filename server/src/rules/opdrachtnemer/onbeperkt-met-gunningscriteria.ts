import { criteriaOf, withParts } from "../../model/facts/criteria.ts";
import { hasReached } from "../../model/facts/dates.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { isDas } from "../../model/facts/procedure.ts";
import { admitsEveryone } from "../../model/facts/providers.ts";
import { declaredVariant } from "../../model/facts/variant.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";

export default defineRule({
  id: "opdrachtnemer/onbeperkt-met-gunningscriteria",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: [
    "open-house/gunningscriteria",
    "procedure/zeeuws-selectie",
    "procedure/variant-past-niet",
  ],
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "dat men aan de hand van gunningscriteria een beperkt aantal aanbieders contracteert",
    },
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote: "maar het aantal te gunnen overeenkomsten is beperkt",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Procedure",
      confidence: "V",
      quote: "voldoende punten scoren op de gunningscriteria",
    },
  ],
  message: {
    nl: "{perceel} heeft gunningscriteria maar geen beperkt aantal contracten: de criteria bepalen dan niets.",
    en: "{perceel} has award criteria but no limited number of contracts, so the criteria decide nothing.",
  },
  check(lot, { report }) {
    if (!isPublicContract(lot) || isDas(lot) || declaredVariant(lot)) return;
    if (criteriaOf(lot).length === 0 || hasMinimumScore(lot)) return;
    if (!admitsEveryone(lot) && !lacksNumber(lot)) return;
    report({
      at: [lot, "opdrachtnemers"],
      fixes: () => [
        setValue(lot, "opdrachtnemers", "PM", {
          nl: "Vul een aantal opdrachtnemers in",
          en: "Fill in a number of contractors",
        }),
      ],
    });
  },
});

function lacksNumber(lot: Node<"perceel">): boolean {
  return (
    lot.isAbsent("opdrachtnemers") &&
    hasReached(lot.specification, "publicatie")
  );
}

function hasMinimumScore(lot: Node<"perceel">): boolean {
  return withParts(criteriaOf(lot)).some(
    (criterion) => !(criterion as Node<"kwaliteit">).isMissing("minimumscore"),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Gunningscriteria zonder beperkt aantal contracten",
    en: "Award criteria without a limited number of contracts",
  },
  explain: {
    nl: "Gunningscriteria kiezen tussen aanbieders. Krijgt iedereen een contract, dan bepalen ze niets en is de opdracht materieel een toelating. Noem een maximum aan opdrachtnemers of een minimumscore, of laat de criteria weg en kies voor open house.",
    en: "Award criteria choose between providers. If everybody gets a contract they decide nothing, and in substance it is an admission. Give a maximum number of contractors or a minimum score, or drop the criteria and choose an open house.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: onbeperkt
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
      good: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: maximaal 10
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
    },
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    gunningscriteria { kwaliteit "Plan van aanpak" 100% }
  }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: onbeperkt
    gunningscriteria {
      kwaliteit "Plan van aanpak" 100% { minimumscore: 60 punten }
    }
  }
`,
    },
  ],
};
