import {
  criteriaIn,
  isRanked,
  lacksWeight,
  maximumOf,
} from "../../model/facts/criteria.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import { isFreeTender } from "../../model/facts/tender.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { dividedEqually } from "../shared/weighing.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "gunning/weging-ontbreekt-sas",
  kind: "completeness",
  severity: "warning",
  scope: "gunningscriteria",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["open-house/gunningscriteria"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.39 lid 2",
      confidence: "V",
      quote: "zijn uitsluitend de paragrafen",
    },
    {
      ref: "aw2012",
      at: "art. 1.9 lid 1",
      confidence: "V",
      quote: "handelt transparant",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument met EMVI 1.3, Beoordeling van inschrijvingen",
      confidence: "V",
      quote: "uitschrijven wijze van beoordelen",
    },
  ],
  message: {
    nl: "De gunningscriteria van {perceel} hebben niet allemaal een gewicht of een plaats in de volgorde ({criteria}). De procedure schrijft geen weging voor, maar inschrijvers moeten kunnen weten hoe wordt beoordeeld.",
    en: "Not all award criteria of {perceel} have a weight or a place in the order ({criteria}). The procedure prescribes no weighting, but tenderers must be able to know how they are assessed.",
  },
  check(block, { report, lots, settings }) {
    const subjects = lots.filter((lot) => isFreeTender(lot, settings));
    const criteria = criteriaIn(block);
    const unclear = criteria.filter(
      (criterion) => lacksWeight(criterion) && !isRanked(criterion),
    );
    if (subjects.length === 0 || criteria.length < 2 || unclear.length === 0)
      return;
    if (!block.isAbsent("beoordelingsmethode")) return;
    report({
      at: unclear[0] ?? block,
      subjects,
      data: { criteria: list(unclear.map((one) => `"${nameOf(one)}"`)) },
      fixes: () => [dividedEqually(unclear, criteria, maximumOf(block))],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Gunningscriteria zonder gewicht of volgorde",
    en: "Award criteria without weight or order",
  },
  explain: {
    nl: "Artikel 2.115 van de Aanbestedingswet geldt hier niet, maar transparantie wel: wie inschrijft, moet kunnen zien hoe de scores samen tot een winnaar leiden. Geef elk criterium een gewicht of een volgorde, of beschrijf het in `beoordelingsmethode`.",
    en: "Article 2.115 of the Act does not apply here, but transparency does: a tenderer must be able to see how the scores lead to a winner. Give each criterion a weight or a rank, or describe it in `assessment-method`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    gunningscriteria {
      kwaliteit "Plan van aanpak"
      kwaliteit "Samenwerking in de keten"
    }
  }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      kwaliteit "Samenwerking in de keten" 40%
    }
  }
`,
    },
  ],
};
