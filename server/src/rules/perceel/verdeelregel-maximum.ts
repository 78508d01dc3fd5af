import { isOpenHouse } from "../../model/facts/instrument.ts";
import { lotCount } from "../../model/facts/lots.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "perceel/verdeelregel-maximum",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  from: "publicatie",
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.10 lid 4",
      confidence: "V",
      quote:
        "de objectieve en niet-discriminerende regels die hij zal toepassen om te bepalen welke percelen zullen worden gegund",
    },
  ],
  message: {
    nl: "Het maximum aantal percelen per aanbieder is {maximum}, maar de regel welke percelen iemand dan krijgt, ontbreekt (art. 2.10 lid 4 Aw).",
    en: "The maximum number of lots per provider is {maximum}, but the rule deciding which lots it then gets is missing (art. 2.10(4) Aw).",
  },
  check(bestek, { report, lots }) {
    const maximum = bestek.count("maximum-te-gunnen");
    const number = lotCount(bestek.specification);
    if (!maximum || !number || maximum.max >= number.min) return;
    if (!bestek.isAbsent("verdeelregel-percelen") || lots.every(isOpenHouse))
      return;
    report({
      at: bestek.slot("maximum-te-gunnen"),
      data: { maximum: maximum.max },
      fixes: () => [
        insertInto(bestek, "verdeelregel-percelen: PM", {
          nl: "Voeg een verdeelregel toe",
          en: "Add an allocation rule",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Maximum aantal percelen zonder verdeelregel",
    en: "Maximum number of lots without an allocation rule",
  },
  explain: {
    nl: "Als een aanbieder op meer percelen wint dan hij mag krijgen, moet vooraf vaststaan welke hij krijgt. Zonder objectieve regel hangt dat af van de volgorde van beoordelen. Vul `verdeelregel-percelen` in.",
    en: "If a provider wins more lots than it may get, it must be fixed beforehand which ones it gets. Without an objective rule that depends on the order of assessment. Fill in `lot-allocation-rule`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  maximum-te-gunnen: 1
  perceel 1 "Noord" { gebied: Noord }
  perceel 2 "Zuid" { gebied: Zuid }
`,
      good: `  stadium: publicatie
  maximum-te-gunnen: 1
  verdeelregel-percelen: grootste-scoreverschil
  perceel 1 "Noord" { gebied: Noord }
  perceel 2 "Zuid" { gebied: Zuid }
`,
    },
  ],
};
