import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "bekostiging/lumpsum-verrekening",
  kind: "completeness",
  severity: "warning",
  scope: "bekostiging",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "inleiding",
      confidence: "V",
      quote:
        "Bij lumpsumbekostiging vindt daarentegen verrekening plaats op basis van het aantal geholpen cliënten.",
    },
    { ref: "aef-2015", at: "paragraaf 4.1", confidence: "S" },
    { ref: "pprc-2018", at: "paragraaf 2.4, bijlage 3", confidence: "S" },
  ],
  message: {
    nl: "Lumpsum betekent in de praktijk twee dingen: een vast bedrag zonder verrekening, of een bedrag per cliënt met jaarlijkse verrekening. Zeg welke, met `verrekening:`.",
    en: "Lump sum means two things in practice: a fixed amount without settlement, or an amount per client settled yearly. Say which, with `settlement:`.",
  },
  check(funding, { report }) {
    if (!funding.is("vorm", "lumpsum") || !funding.isMissing("verrekening"))
      return;
    report({
      at: [funding, "vorm"],
      fixes: () =>
        funding.isAbsent("verrekening")
          ? [
              insertInto(funding, "verrekening: geen", {
                nl: "Zonder verrekening",
                en: "Without settlement",
              }),
              insertInto(funding, "verrekening: aantal-clienten per jaar", {
                nl: "Jaarlijks verrekenen per cliënt",
                en: "Settle yearly by clients",
              }),
            ]
          : [],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Lumpsum zonder verrekening",
    en: "Lump sum without settlement",
  },
  explain: {
    nl: "De studies gebruiken lumpsum voor twee tegengestelde dingen: een bedrag dat vaststaat, en een bedrag per cliënt dat achteraf wordt verrekend. Zonder `verrekening` weet niemand wie het volumerisico draagt.",
    en: "The studies use lump sum for two opposite things: an amount that is final, and an amount per client that is settled afterwards. Without a settlement nobody knows who carries the volume risk.",
  },
  examples: [
    {
      bad: `  perceel 1 "Beschermd wonen" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: lumpsum }
  }
`,
      good: `  perceel 1 "Beschermd wonen" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: lumpsum  verrekening: geen }
  }
`,
    },
  ],
};
