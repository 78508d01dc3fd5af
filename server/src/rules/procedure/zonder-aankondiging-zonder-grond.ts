import { isPublicContract } from "../../model/facts/instrument.ts";
import {
  effectiveProcedure,
  hasGroundWithoutNotice,
  isSas,
} from "../../model/facts/procedure.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder } from "../fix/fix.ts";

export default defineRule({
  id: "procedure/zonder-aankondiging-zonder-grond",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    { ref: "aw2012", at: "art. 2.32", confidence: "V" },
    {
      ref: "aw2012",
      at: "art. 2.62 lid 4",
      confidence: "V",
      quote:
        "waarop de onderhandelingsprocedure zonder aankondiging kon worden toegepast",
    },
    { ref: "aw2012", at: "art. 4.15 lid 1 onder a", confidence: "V" },
  ],
  message: {
    nl: "{perceel} wordt zonder aankondiging gegund, maar noemt geen grond uit art. 2.32-2.36 Aw. Zonder grond is de overeenkomst vernietigbaar (art. 4.15 Aw).",
    en: "{perceel} is awarded without notice but names no ground of arts. 2.32-2.36 Aw. Without a ground the contract can be annulled (art. 4.15 Aw).",
  },
  check(lot, { settings, report }) {
    if (!isPublicContract(lot) || !isAwardedWithoutNotice(lot)) return;
    if (hasGroundWithoutNotice(lot) || lot.has("instrument.uitzondering"))
      return;
    if (!isAboveThreshold(lot, settings)) return;
    report({
      at: [lot, "procedure"],
      fixes: () => [
        insertUnder(lot, "procedure", "grond: PM", {
          nl: "Voeg de grond toe",
          en: "Add the ground",
        }),
      ],
    });
  },
});

function isAwardedWithoutNotice(lot: Node<"perceel">): boolean {
  // A prior notice that is the call for competition takes the place of the notice (art. 2.62 lid 4 onder c).
  if (lot.at("planning.vooraankondiging")?.is("soort", "oproep")) return false;
  return (
    effectiveProcedure(lot) ===
      "onderhandelingsprocedure-zonder-aankondiging" ||
    (isSas(lot) && lot.is("procedure.zonder-aankondiging", "ja"))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Gunning zonder aankondiging en zonder grond",
    en: "Award without notice and without a ground",
  },
  explain: {
    nl: "Zonder aankondiging gunnen mag alleen in de gevallen die de wet noemt. Spoed die uit de eigen planning volgt, hoort daar niet bij. Noem de grond, of kondig de opdracht aan.",
    en: "Awarding without a notice is allowed only in the cases that the Act names. Urgency that follows from one's own planning is not among them. Name the ground, or announce the contract.",
  },
  examples: [
    {
      bad: `  peildatum: 2022-05-01
  looptijd { duur: 2 jaar }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: onderhandelingsprocedure-zonder-aankondiging
    opdrachtnemers: 1
    geraamde-waarde: € 600.000 per jaar
  }
`,
      good: `  peildatum: 2022-05-01
  looptijd { duur: 2 jaar }
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: onderhandelingsprocedure-zonder-aankondiging { grond: mislukte-procedure }
    opdrachtnemers: 1
    geraamde-waarde: € 600.000 per jaar
  }
`,
    },
  ],
};
