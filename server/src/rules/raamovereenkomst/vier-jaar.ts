import { figure } from "../../law/constants.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { fallsOutsidePart2 } from "../../model/facts/part-2.ts";
import {
  isStandardProcedure,
  mainProcedure,
} from "../../model/facts/procedure.ts";
import {
  longestMonths,
  nearestKey,
  runsForEver,
} from "../../model/facts/term.ts";
import { isFramework } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "raamovereenkomst/vier-jaar",
  kind: "completeness",
  severity: "error",
  scope: "looptijd",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["taakgericht/raamovereenkomst", "raamovereenkomst/einddatum"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.140 lid 3",
      confidence: "V",
      quote:
        "De looptijd van een raamovereenkomst is niet langer dan vier jaar, behalve in uitzonderingsgevallen die deugdelijk gemotiveerd zijn.",
    },
    {
      ref: "rekenkundig",
      at: "duur + som van verlengingen > 48 maanden",
      confidence: "V",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting inkoopdocumenten",
      confidence: "V",
      quote:
        "Een raamovereenkomst die Europees is aanbesteed mag maximaal 48 maanden duren.",
    },
  ],
  message: {
    nl: "De raamovereenkomst kan {maanden} maanden duren. Langer dan vier jaar mag alleen in uitzonderingsgevallen die deugdelijk zijn gemotiveerd (art. 2.140 lid 3 Aw).",
    en: "The framework can run {maanden} months. Longer than four years is allowed only in duly motivated exceptional cases (art. 2.140(3) Aw).",
  },
  check(term, { lots, report, settings }) {
    const months = longestMonths(term);
    if (!months || months <= figure("raamovereenkomst") || runsForEver(term))
      return;
    const concerned = lots.filter(
      (lot) =>
        isPublicContract(lot) &&
        isFramework(lot) &&
        underFullChapter(lot) &&
        !fallsOutsidePart2(lot, settings),
    );
    if (concerned.length > 0)
      report({
        at: [
          term,
          nearestKey(term, ["verlenging", "duur", "einde", "maximum"]),
        ],
        subjects: concerned,
        data: { maanden: months },
        fixes: () => [
          insertInto(term, 'motivering: """\n  PM\n  """', {
            nl: "Voeg een motivering toe",
            en: "Add reasons",
          }),
        ],
      });
  },
});

/** The procedures of part 2 outside the SAS regime; a DAS has no four-year limit. */
function underFullChapter(lot: Node<"perceel">): boolean {
  return (
    isStandardProcedure(lot) ||
    mainProcedure(lot) === "onderhandelingsprocedure-zonder-aankondiging"
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Raamovereenkomst langer dan vier jaar zonder motivering",
    en: "Framework longer than four years without reasons",
  },
  explain: {
    nl: "Verlengingen tellen mee: drie jaar en twee keer drie jaar verlengen is negen jaar. Langer dan vier jaar mag alleen in uitzonderingsgevallen. Schrijf bij de looptijd een `motivering` die op het voorwerp van deze raamovereenkomst ingaat, of kort de looptijd in.",
    en: "Extensions count: three years and twice three more is nine years. Longer than four years is for exceptional cases only. Add a `motivation` to the term that is about the subject of this framework, or shorten the term.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  contractvorm: raamovereenkomst
  looptijd { ingang: 2027-01-01  duur: 3 jaar  verlenging: 2 x 3 jaar }
  perceel 1 "Hulpmiddelen" { cpv: 33196200-2  opdrachtnemers: 2  clientkeuze: client }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  contractvorm: raamovereenkomst
  looptijd {
    ingang: 2027-01-01
    duur: 3 jaar
    verlenging: 2 x 3 jaar
    motivering: "De leverancier bouwt een depot dat pas in acht jaar is terugverdiend."
  }
  perceel 1 "Hulpmiddelen" { cpv: 33196200-2  opdrachtnemers: 2  clientkeuze: client }
`,
    },
  ],
};
