import { followsGeneralTerms } from "../../model/facts/standard.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "opdrachtnemer/onderaanneming-afspraken",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["tarief/onderaannemer-reele-prijs"],
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "goede afspraken te maken met onderaannemers over de kwaliteit van jeugdhulp en maatschappelijke ondersteuning en financiën",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Overeenkomst 1.2, art. 3.9.3",
      confidence: "V",
      quote:
        "Opdrachtnemer garandeert dat zijn onderaannemer dezelfde kwaliteit levert als hij zelf moet leveren.",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "gepaard gaat met extra registratie en coördinatie voor de aanbieder",
    },
  ],
  message: {
    nl: "Onderaanneming is {waarde} in {perceel}, maar er zijn geen afspraken over {ontbrekend}.",
    en: "Subcontracting is {waarde} in {perceel}, but there are no arrangements on {ontbrekend}.",
  },
  check(lot, { report }) {
    const word = lot.word("onderaanneming");
    if (word !== "toegestaan" && word !== "verplicht") return;
    if (followsGeneralTerms(lot)) return;
    const details = lot.at("onderaanneming");
    const missing = details
      ? subjects.filter((key) => lacks(details, key))
      : subjects;
    const slot = lot.slot("onderaanneming");
    if (missing.length > 0)
      report({
        at: slot,
        data: {
          waarde: term(slot, word),
          ontbrekend: list(missing.map((key) => names[key])),
        },
        fixes: () => [
          details &&
            setValue(
              details,
              "afspraken",
              "kwaliteit, financien, administratie",
              {
                nl: "Voeg de afspraken toe",
                en: "Add the arrangements",
              },
            ),
        ],
      });
  },
});

const subjects = ["kwaliteit", "financien", "administratie"] as const;

const names = {
  kwaliteit: { nl: "kwaliteit", en: "quality" },
  financien: { nl: "financiën", en: "finance" },
  administratie: { nl: "administratie", en: "administration" },
} as const;

function lacks(
  details: Node<"onderaanneming">,
  key: (typeof subjects)[number],
): boolean {
  return (
    details.state("afspraken") !== "open" &&
    !details.includes("afspraken", key) &&
    details.isAbsent(key)
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Onderaanneming zonder afspraken",
    en: "Subcontracting without arrangements",
  },
  explain: {
    nl: "Bij ketens van onderaannemers gaat het mis met kwaliteit en administratie. Eisen gelden voor iedereen die levert en moeten dus worden doorgegeven. Leg vast wat geldt voor kwaliteit, financiën en administratie; de contractstandaard regelt dit in art. 3.9.",
    en: "With chains of subcontractors quality and administration are where it goes wrong. Requirements bind all who deliver, so they must be passed on. Lay down what holds for quality, finance and administration; the contract standard does so in art. 3.9.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    onderaanneming: toegestaan { afspraken: kwaliteit }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    onderaanneming: toegestaan { afspraken: kwaliteit, financien, administratie }
  }
`,
    },
  ],
};
