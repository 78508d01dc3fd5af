import { isTaskBased } from "../../model/facts/funding.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { spoken, term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "taakgericht/toegang-raakvlak",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Het is wel van belang om van tevoren na te denken hoe de toegang/wijkteams zich verhouden tot de andere opdrachten.",
    },
  ],
  message: {
    nl: "De toegang tot {perceel} ligt bij {toegang}. Leg vast hoe die zich verhoudt tot de opdracht: wie verwijst, wie beslist, wie schaalt op of af.",
    en: "Access to {perceel} lies with {toegang}. Lay down how it relates to the assignment: who refers, who decides, who scales up or down.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot)) return;
    const slot = lot.slot("toegang.inrichting");
    const others = lot
      .words("toegang.inrichting")
      .filter((word) => elsewhere.has(word));
    const described = (
      [
        "toegang.afstemming",
        "toegang.afspraken",
        "toegang.rol",
        "toegang.route",
      ] as const
    ).some((key) => !lot.isMissing(key));
    if (others.length > 0 && !described)
      report({
        at: slot,
        data: { toegang: list(others.map((word) => spoken(term(slot, word)))) },
      });
  },
});

const elsewhere: ReadonlySet<string> = new Set([
  "gemeente",
  "wijkteam",
  "stichting-wijkteam",
  "regio",
  "lokaal",
  "andere-opdracht",
]);

export const docs: RuleDocs = {
  title: {
    nl: "Toegang elders zonder afstemming",
    en: "Access elsewhere without coordination",
  },
  explain: {
    nl: "De toegang mag buiten de opdracht liggen, maar dan beslist een ander over het volume dan wie het budget draagt. Beschrijf onder `toegang` wie verwijst, wie beslist en wie op- of afschaalt.",
    en: "Access may lie outside the assignment, but then another party decides on volume than the one that carries the budget. Describe under `access` who refers, who decides and who scales up or down.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    toegang: wijkteam
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    toegang: wijkteam { afstemming: "Het wijkteam verwijst; de opdrachtnemer bepaalt de hulp en schaalt op en af." }
  }
`,
    },
  ],
};
