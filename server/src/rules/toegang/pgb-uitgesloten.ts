import { isFreelyAccessible } from "../../model/facts/access.ts";
import { careFormsOf, isCompulsory } from "../../model/facts/care.ts";
import { lawsOf } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { articlesOf } from "../shared/laws.ts";

export default defineRule({
  id: "toegang/pgb-uitgesloten",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "wmo2015",
      at: "art. 2.3.6 lid 1-2",
      confidence: "V",
      quote:
        "Indien de cliënt dit wenst, verstrekt het college hem een persoonsgebonden budget",
    },
    {
      ref: "jeugdwet",
      at: "art. 8.1.1 lid 1-2",
      confidence: "V",
      quote:
        "Indien de jeugdige of zijn ouders dit wensen, verstrekt het college hun een persoonsgebonden budget",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "PGB blijft altijd een alternatief voor een cliënt als deze aan de voorwaarden voor PGB voldoet.",
    },
  ],
  message: {
    nl: "{perceel} sluit pgb uit. Een cliënt die aan de voorwaarden voldoet heeft recht op een persoonsgebonden budget ({artikel}).",
    en: "{perceel} excludes the personal budget. A client who meets the conditions is entitled to one ({artikel}).",
  },
  check(lot, { report }) {
    if (!lot.is("pgb", "nee", "uitgesloten") || isOutsideTheRight(lot)) return;
    report({
      at: [lot, "pgb"],
      data: {
        artikel: articlesOf([lot], {
          "wmo-2015": "art. 2.3.6 lid 1",
          jeugdwet: "art. 8.1.1 lid 1",
        }),
      },
      fixes: () => [
        replaceValue(lot.slot("pgb"), "buiten-opdracht", {
          nl: "Bedoeld is: valt buiten deze opdracht",
          en: "What is meant: outside this assignment",
        }),
      ],
    });
  },
});

const without: ReadonlySet<string> = new Set(["gesloten-jeugdhulp", "crisis"]);

/** Help to which no personal budget belongs, or of which only a statutory ground of refusal is given. */
function isOutsideTheRight(lot: Node<"perceel">): boolean {
  const forms = careFormsOf(lot);
  return (
    lawsOf(lot).size === 0 ||
    isFreelyAccessible(lot) ||
    lot.includes("soort-voorziening", "gedwongen-kader") ||
    lot.has("pgb.weigeringsgrond") ||
    (forms.length > 0 &&
      forms.every((form) => isCompulsory(form) || without.has(form)))
  );
}

export const docs: RuleDocs = {
  title: { nl: "Pgb wordt uitgesloten", en: "The personal budget is excluded" },
  explain: {
    nl: "Wie in aanmerking komt voor een maatwerkvoorziening of jeugdhulp kan kiezen voor een pgb als hij aan de voorwaarden voldoet. Een inkoopdocument kan dat recht niet uitsluiten. Bedoelt u dat het pgb niet bij deze opdracht hoort, schrijf dan `pgb: buiten-opdracht`.",
    en: "Whoever qualifies for an individual provision or youth care may choose a personal budget if the conditions are met. A procurement document cannot exclude that right. If you mean that personal budgets are not part of this assignment, write `personal-budget: outside-assignment`.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  pgb: uitgesloten }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  pgb: buiten-opdracht }
`,
    },
  ],
};
