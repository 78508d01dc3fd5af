import { areCriteriaOpen, criteriaOf } from "../../model/facts/criteria.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { mainProcedure } from "../../model/facts/procedure.ts";
import { isFullyRegulated } from "../../model/facts/tender.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { fixes, insertInto } from "../fix.ts";
import { term } from "../terms.ts";

export default defineRule({
  id: "gunning/criteria-ontbreken",
  kind: "completeness",
  severity: "error",
  scope: "perceel",
  from: "publicatie",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.114 lid 1",
      confidence: "V",
      quote:
        "op grond van de naar het oordeel van de aanbestedende dienst economisch meest voordelige inschrijving",
    },
    { ref: "aw2012", at: "art. 2.115 lid 1", confidence: "V" },
    { ref: "pprc-2018", at: "paragraaf 2.4", confidence: "S" },
  ],
  message: {
    nl: "{perceel} heeft geen gunningscriteria, terwijl de procedure {procedure} ze vereist (art. 2.114 en 2.115 Aw).",
    en: "{perceel} has no award criteria although the procedure {procedure} requires them (arts 2.114 and 2.115 Aw).",
  },
  check(lot, { report, settings }) {
    const procedure = mainProcedure(lot);
    const asks =
      isFullyRegulated(lot, settings) ||
      (isPublicContract(lot) &&
        (procedure === "klassiek" || procedure === "prestatie-inkoop"));
    if (!asks || !procedure || criteriaOf(lot).length > 0) return;
    if (
      areCriteriaOpen(lot) ||
      lot.is("gunningscriteria.methode", "laagste-kosten")
    )
      return;
    const fix = insertInto(
      lot,
      'gunningscriteria {\n  methode: bpkv\n  kwaliteit "PM" PM\n  prijs "PM" PM\n}',
      { nl: "Voeg gunningscriteria in", en: "Insert award criteria" },
    );
    report({
      at: [lot, "gunningscriteria"],
      data: { procedure: term(lot.slot("procedure"), procedure) },
      fixes: fixes(fix),
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Gunningscriteria ontbreken in een gewone procedure",
    en: "Award criteria missing in a standard procedure",
  },
  explain: {
    nl: "Alleen de SAS-procedure kan zonder gunningscriteria. In een openbare, niet-openbare of andere gewone procedure moet vooraf vaststaan waarop wordt gegund. Voeg een blok `gunningscriteria` toe, of kies de SAS-procedure als elke geschikte aanbieder een contract krijgt.",
    en: "Only the SAS procedure can do without award criteria. In an open, restricted or other standard procedure it must be settled beforehand on what the contract is awarded. Add a block `award-criteria`, or choose the SAS procedure when every suitable provider gets a contract.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: niet-openbaar
  perceel 1 "Dagbesteding" {
    wet: wmo-2015
  }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: niet-openbaar
  perceel 1 "Dagbesteding" {
    wet: wmo-2015
    gunningscriteria {
      kwaliteit "Plan van aanpak" 60%
      prijs "Tarief" 40%
    }
  }
`,
    },
  ],
};
