import { isTaskBased } from "../../model/facts/funding.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "taakgericht/bedrag-onderbouwing",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument 2.4.2 Berekening",
      confidence: "V",
      quote:
        "De inkopende organisatie legt in bijlage *** uit hoe zij het taakgerichte budget heeft berekend.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "gebaseerd zijn op de huidige uitgaven, het beschikbare budget of de rijksbijdrage",
    },
    { ref: "uitvoeringsbesluit-wmo", at: "art. 5.4", confidence: "V" },
  ],
  message: {
    nl: "Het taakgerichte budget van {perceel} is niet onderbouwd: {ontbreekt}. Leg uit hoe het is berekend.",
    en: "The task budget of {perceel} is not substantiated: {ontbreekt}. Explain how it was calculated.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot)) return;
    const gap = gapIn(lot);
    if (gap) report({ at: [lot, "bekostiging"], data: { ontbreekt: gap } });
  },
});

function gapIn(lot: Node<"perceel">): Localized | undefined {
  // A build-up is the calculation; whether it is complete is for the rules on cost elements.
  if (lot.has("bekostiging.kostprijsopbouw")) return undefined;
  if (lot.isMissing("bekostiging.prijsmethode"))
    return {
      nl: "er staat niet wie het bedrag bepaalt",
      en: "it is not stated who sets the amount",
    };
  const method = lot.at("bekostiging.prijsmethode");
  if (!lot.is("bekostiging.prijsmethode", "gemeente")) return undefined;
  if (method && (!method.isMissing("basis") || !method.isMissing("rapport")))
    return undefined;
  return {
    nl: "er staat niet op welke cijfers het rust",
    en: "it is not stated which figures it rests on",
  };
}

export const docs: RuleDocs = {
  title: {
    nl: "Taakgericht bedrag zonder onderbouwing",
    en: "Task amount without substantiation",
  },
  explain: {
    nl: "De regels over de reële prijs gelden ook voor een taakgericht budget; de rechter kijkt naar de berekening. Zeg wie het bedrag bepaalt en, als de gemeente dat doet, op welke cijfers het rust of in welke bijlage de berekening staat.",
    en: "The rules on the real price also bind a task budget; courts look at the calculation. Say who sets the amount and, if the municipality does, which figures it rests on or which annex holds the calculation.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    populatie: "jeugdigen in Bosdijk"  taak: "Alle ambulante jeugdhulp voor de populatie."
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    bekostiging {
      uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar
      prijsmethode: gemeente
    }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    populatie: "jeugdigen in Bosdijk"  taak: "Alle ambulante jeugdhulp voor de populatie."
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    bekostiging {
      uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar
      prijsmethode: gemeente { basis: huidige-uitgaven }
    }
  }
`,
    },
  ],
};
