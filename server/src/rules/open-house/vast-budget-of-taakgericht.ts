import { isOpenHouse } from "../../model/facts/instrument.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";

export default defineRule({
  id: "open-house/vast-budget-of-taakgericht",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage III, bijlage IV",
      confidence: "V",
      quote:
        "Taakgericht werken betekent dat er een selectieproces van partijen plaatsvindt.",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5, figuur 8",
      confidence: "V",
      quote: "Vrijwel alleen overheidsopdracht",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote: "Een vast jaarlijks budget biedt de meeste zekerheid",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "De gemeente heeft geen invloed op het aantal partijen waarmee zij een contract afsluit.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument Toelatingsprocedure 2.5.1",
      confidence: "V",
    },
  ],
  message: {
    nl: "{perceel} is open house met {bekostiging}. Een vast bedrag voor een taak of populatie vraagt om een gekozen partij; het aantal aanbieders is hier onbekend.",
    en: "{perceel} is open house with {bekostiging}. A fixed amount for a task or population needs a chosen party; here the number of providers is unknown.",
  },
  check(lot, { report }) {
    const funding = isOpenHouse(lot) ? fixedFunding(lot) : undefined;
    if (!funding) return;
    report({
      at: lot.slot(funding.path),
      data: { bekostiging: funding.text },
      fixes: () => [
        setValue(lot, "instrument", "overheidsopdracht", {
          nl: "Maak er een overheidsopdracht van",
          en: "Make it a public contract",
        }),
      ],
    });
  },
});

interface Funding {
  readonly path:
    | "bekostiging.uitvoeringsvariant"
    | "bekostiging.vorm"
    | "contractvorm";
  readonly text: Localized;
}

function fixedFunding(lot: Node<"perceel">): Funding | undefined {
  if (lot.is("bekostiging.uitvoeringsvariant", "taakgericht"))
    return {
      path: "bekostiging.uitvoeringsvariant",
      text: { nl: "taakgerichte uitvoering", en: "task-based execution" },
    };
  if (lot.is("bekostiging.vorm", "populatie"))
    return {
      path: "bekostiging.vorm",
      text: { nl: "populatiebekostiging", en: "population funding" },
    };
  if (lot.includes("contractvorm", "vast-budget"))
    return {
      path: "contractvorm",
      text: { nl: "een vast budget", en: "a fixed budget" },
    };
  return undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Open house met een vast bedrag voor een taak",
    en: "Open house with a fixed amount for a task",
  },
  explain: {
    nl: "Een vast bedrag voor een taak of populatie hoort bij een gekozen partij per opdracht. In een open house ligt het aantal aanbieders niet vast en kiest de cliënt, dus valt het bedrag niet toe te delen. Kies overheidsopdracht, of betaal per product.",
    en: "A fixed amount for a task or population belongs to one chosen party per contract. In an open house the number of providers is not fixed and the client chooses, so the amount cannot be divided. Choose a public contract, or pay per product.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: open-house
    contractvorm: vast-budget
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    contractvorm: budgetplafond
  }
`,
    },
  ],
};
