import { amendmentsOf, isForeseen } from "../../model/facts/amendments.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, setValue } from "../fix/fix.ts";
import { clauseName } from "../shared/clauses.ts";

export default defineRule({
  id: "wijziging/grondslag-ontbreekt",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  from: "uitvoering",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.163a",
      confidence: "V",
      quote:
        "kan uitsluitend zonder nieuwe aanbestedingsprocedure als bedoeld in deel 2 van deze wet plaatsvinden in de in dit hoofdstuk bedoelde gevallen",
    },
    { ref: "rivierenland-2021", at: "bijlage 5", confidence: "S" },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "raamovereenkomsten, elektronisch aanbesteden en de wezenlijke wijziging",
    },
  ],
  message: {
    geen: {
      nl: 'Wijziging "{wijziging}" heeft geen grondslag. Zonder nieuwe aanbesteding kan wijzigen alleen in de gevallen van art. 2.163b tot en met 2.163g Aw.',
      en: 'Amendment "{wijziging}" has no legal ground. Without a new tender, changes are possible only in the cases of art. 2.163b to 2.163g Aw.',
    },
    ander: {
      nl: 'Wijziging "{wijziging}" noemt art. {grondslag} Aw. Zonder nieuwe aanbesteding kan wijzigen alleen in de gevallen van art. 2.163b tot en met 2.163g Aw.',
      en: 'Amendment "{wijziging}" names art. {grondslag} Aw. Without a new tender, changes are possible only in the cases of art. 2.163b to 2.163g Aw.',
    },
  },
  check({ specification }, { report, settings }) {
    for (const amendment of amendmentsOf(specification, settings)) {
      const { node, lots, ground } = amendment;
      if (isForeseen(amendment)) continue;
      const data = { wijziging: clauseName(node) };
      if (ground !== undefined) {
        if (!/^2\.163[b-g]$/.test(ground))
          report({
            at: [node, "grondslag"],
            subjects: lots,
            message: "ander",
            data: { ...data, grondslag: ground },
            fixes: () => [
              setValue(node, "grondslag", "PM", {
                nl: "Laat de grondslag open",
                en: "Leave the ground open",
              }),
            ],
          });
        continue;
      }
      if (!node.isAbsent("grondslag")) continue;
      report({
        at: node,
        subjects: lots,
        message: "geen",
        data,
        fixes: () => [
          insertInto(node, "grondslag: PM", {
            nl: "Voeg een grondslag toe",
            en: "Add a legal ground",
          }),
        ],
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Wijziging zonder grondslag",
    en: "Amendment without a legal ground",
  },
  explain: {
    nl: "Een gesloten contract wijzigen zonder nieuwe aanbesteding kan alleen in de gevallen van art. 2.163b tot en met 2.163g. Noem het artikel als `grondslag`. Een verlenging of indexatie volgens het contract zelf heeft die niet nodig: schrijf dan `onderwerp: verlengingsoptie` of `indexatie`.",
    en: "Changing a concluded contract without a new tender is possible only in the cases of art. 2.163b to 2.163g. Give the article as `legal-basis`. An extension or indexation under the contract itself needs none: write `subject: extension-option` or `indexation`.",
  },
  examples: [
    {
      bad: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: maximaal 8
    wijziging "Extra product nachtzorg" { datum: 2026-06-01  onderwerp: producten }
  }
`,
      good: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: maximaal 8
    wijziging "Extra product nachtzorg" { datum: 2026-06-01  onderwerp: producten  grondslag: 2.163c }
  }
`,
    },
    {
      bad: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: maximaal 8
    wijziging "Hoger tarief" { datum: 2026-06-01  onderwerp: tarieven  grondslag: 2.163a }
  }
`,
      good: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: maximaal 8
    wijziging "Eerste verlenging" { datum: 2026-06-01  onderwerp: verlengingsoptie }
  }
`,
    },
  ],
};
