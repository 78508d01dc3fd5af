import { amendmentsOf } from "../../model/facts/amendments.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { clauseName } from "../shared/clauses.ts";

export default defineRule({
  id: "wijziging/bekendmaking",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  from: "uitvoering",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.163d lid 5",
      confidence: "V",
      quote:
        "bekend door een aankondiging hiervan op het elektronische systeem voor aanbestedingen",
    },
    { ref: "aw2012", at: "art. 2.163e lid 2", confidence: "V" },
  ],
  message: {
    nl: 'Wijziging "{wijziging}" op grond van art. {artikel} Aw moet worden bekendgemaakt; een aankondiging ontbreekt (art. 2.163d lid 5 en 2.163e lid 2 Aw).',
    en: 'Amendment "{wijziging}" under art. {artikel} Aw must be published; a notice is missing (art. 2.163d(5) and 2.163e(2) Aw).',
  },
  check({ specification }, { report, settings }) {
    for (const { node, lots, ground } of amendmentsOf(
      specification,
      settings,
    )) {
      if (ground !== "2.163d" && ground !== "2.163e") continue;
      const isAbsent = node.isAbsent("aankondiging");
      if (!isAbsent && !node.is("aankondiging", "nee", "geen")) continue;
      report({
        at: [node, "aankondiging"],
        subjects: lots,
        data: { wijziging: clauseName(node), artikel: ground },
        fixes: () => [
          isAbsent
            ? insertInto(node, "aankondiging: PM", {
                nl: "Voeg de aankondiging toe",
                en: "Add the notice",
              })
            : undefined,
        ],
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Wijziging die bekendgemaakt moet worden",
    en: "Amendment that must be published",
  },
  explain: {
    nl: "Alleen de gronden van art. 2.163d (aanvullende diensten) en 2.163e (onvoorziene omstandigheden) vragen een aankondiging van de wijziging op TenderNed. Zet de datum erbij: `aankondiging: 2026-03-15 op tenderned`.",
    en: "Only the grounds of art. 2.163d (additional services) and 2.163e (unforeseen circumstances) ask a notice of the amendment on TenderNed. Add the date: `notice: 2026-03-15 on tenderned`.",
  },
  examples: [
    {
      bad: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: 4
    oorspronkelijke-waarde: € 4.000.000
    wijziging "Opvang ontheemden" { datum: 2026-03-01  onderwerp: volume  grondslag: 2.163e  bedrag: € 600.000 }
  }
`,
      good: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: 4
    oorspronkelijke-waarde: € 4.000.000
    wijziging "Opvang ontheemden" { datum: 2026-03-01  onderwerp: volume  grondslag: 2.163e  bedrag: € 600.000  aankondiging: 2026-03-15 op tenderned }
  }
`,
    },
  ],
};
