import { areCriteriaOpen, criteriaOf } from "../../model/facts/criteria.ts";
import type { DateSettings } from "../../model/facts/dates.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { mainProcedure } from "../../model/facts/procedure.ts";
import { isFullyRegulated } from "../../model/facts/tender.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { levelOf } from "../shared/level.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "gunning/criteria-ontbreken",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
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
    nl: "Voor {perceel} zijn er geen gunningscriteria, terwijl de procedure {procedure} ze vereist (art. 2.114 en 2.115 Aw).",
    en: "There are no award criteria for {perceel} although the procedure {procedure} requires them (arts 2.114 and 2.115 Aw).",
  },
  check(_, { lots, report, settings }) {
    const subjects = lots.filter(
      (lot) => needsCriteria(lot, settings) && !hasOwnWay(lot),
    );
    const level = levelOf(subjects);
    const [first] = subjects;
    if (!level || !first) return;
    report({
      at: [level, "gunningscriteria"],
      subjects,
      data: {
        procedure: term(first.slot("procedure"), mainProcedure(first) ?? ""),
      },
      fixes: () => [
        insertInto(
          level,
          'gunningscriteria {\n  methode: bpkv\n  kwaliteit "PM" PM\n  prijs "PM" PM\n}',
          { nl: "Voeg gunningscriteria in", en: "Insert award criteria" },
        ),
      ],
    });
  },
});

/** Part 2 of the Act holds in full, or the procedure is named after its criteria. */
function needsCriteria(lot: Node<"perceel">, settings: DateSettings): boolean {
  const procedure = mainProcedure(lot);
  return (
    isFullyRegulated(lot, settings) ||
    (isPublicContract(lot) &&
      (procedure === "klassiek" || procedure === "prestatie-inkoop"))
  );
}

/** Criteria, criteria to come, or a method that needs none. */
function hasOwnWay(lot: Node<"perceel">): boolean {
  return (
    criteriaOf(lot).length > 0 ||
    areCriteriaOpen(lot) ||
    lot.is("gunningscriteria.methode", "laagste-kosten")
  );
}

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
    opdrachtnemers: maximaal 4
    wet: wmo-2015
  }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: niet-openbaar
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
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
