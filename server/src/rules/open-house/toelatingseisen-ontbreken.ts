import { isOpenHouse } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "open-house/toelatingseisen-ontbreken",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    { ref: "falk-pharma", at: "r.o. 45", confidence: "V" },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.3",
      confidence: "V",
      quote:
        "waarbij de aanbestedende dienst wel toetst of deze ondernemers kwalificeren aan kwaliteits- en geschiktheidseisen",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 1",
      confidence: "V",
      quote: "op basis van een vooraf bekendgemaakte toelatingsprocedure",
    },
  ],
  message: {
    nl: "{perceel} is open house zonder toelatingseisen. Beschrijf waaraan een aanbieder moet voldoen; daarop toetst u iedere aanmelding.",
    en: "{perceel} is open house without admission requirements. Describe what a provider must meet; every application is tested against it.",
  },
  check(lot, { report }) {
    if (!isOpenHouse(lot)) return;
    if (!requirements.every((key) => lot.isMissing(key))) return;
    if (
      lot
        .all("bijlage")
        .some((annex) => annex.includes("soort", "programma-van-eisen"))
    )
      return;
    report({
      at: [lot, "instrument"],
      fixes: () => [
        insertInto(lot, 'geschiktheidseis "PM"', {
          nl: "Voeg een geschiktheidseis toe",
          en: "Add a suitability requirement",
        }),
      ],
    });
  },
});

const requirements = [
  "geschiktheidseis",
  "kwaliteitseis",
  "uitvoeringseis",
  "uitsluitingsgrond",
  "verplichte-uitsluitingsgronden",
  "facultatieve-uitsluitingsgronden",
  "kwaliteitseisen",
  "eisen",
] as const;

export const docs: RuleDocs = {
  title: {
    nl: "Open house zonder toelatingseisen",
    en: "Open house without admission requirements",
  },
  explain: {
    nl: "Ieder toelaten die voldoet, vraagt om voorwaarden die bekend zijn. Beschrijf waaraan een aanbieder moet voldoen; iedere aanmelding toetst u daaraan.",
    en: "Admitting everybody who qualifies presupposes known conditions. Describe what a provider must meet; every application is tested against it.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    instrument: open-house
    toelatingsprocedure: 2026-01-15
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    instrument: open-house
    toelatingsprocedure: 2026-01-15
    geschiktheidseis "SKJ-registratie" { soort: registratie  bewijs: register }
  }
`,
    },
  ],
};
