import { isOpenHouse } from "../../model/facts/instrument.ts";
import { isDas } from "../../model/facts/procedure.ts";
import { entryDuringTerm } from "../../model/facts/providers.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "opdrachtnemer/toetreding-regels",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  yieldsTo: [
    "raamovereenkomst/nieuwe-toetreder",
    "opdrachtnemer/toetreding-tegenstrijdig",
  ],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "alleen in dit geval staat de overeenkomst open voor nieuwe toetreders gedurende de looptijd",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "de mogelijkheid van tussentijdse toetreding van aanbieders en voortzetten van bestaande procedures",
    },
  ],
  message: {
    nl: "Nieuwe aanbieders kunnen tussentijds toetreden tot {perceel}, maar er ontbreekt: {ontbrekend}.",
    en: "New providers can join {perceel} during the term, but this is missing: {ontbrekend}.",
  },
  check(lot, { report }) {
    const entry = entryDuringTerm(lot);
    if (!entry || isDas(lot)) return;
    const missing = missingIn(lot);
    if (missing.length === 0) return;
    const lines = missing.map((part) => `${part}: PM`).join("\n");
    report({
      at: entry,
      data: { ontbrekend: list(missing.map((part) => parts[part])) },
      fixes: () => [
        insertUnder(lot, "toetreding", lines, {
          nl: "Voeg de ontbrekende regels toe",
          en: "Add the missing rules",
        }),
      ],
    });
  },
});

const parts = {
  moment: { nl: "het moment", en: "the moment" },
  eisen: {
    nl: "de eisen die dan gelden",
    en: "the requirements that then apply",
  },
} as const;

function missingIn(lot: Node<"perceel">): (keyof typeof parts)[] {
  const rules = lot.at("toetreding");
  const missing: (keyof typeof parts)[] = [];
  if (
    !lot.is("toetreding", "doorlopend") &&
    (!rules || (rules.isAbsent("moment") && rules.isAbsent("frequentie")))
  )
    missing.push("moment");
  if (!isOpenHouse(lot) && (!rules || rules.isAbsent("eisen")))
    missing.push("eisen");
  return missing;
}

export const docs: RuleDocs = {
  title: {
    nl: "Tussentijds toetreden zonder regels",
    en: "Entry during the term without rules",
  },
  explain: {
    nl: "Zonder bekendgemaakte momenten en eisen wordt toetreden een gunst op verzoek. Noem wanneer nieuwe aanbieders kunnen toetreden (`moment` of `frequentie`) en welke eisen dan gelden. Bij open house gelden altijd dezelfde eisen als bij de start.",
    en: "Without published moments and requirements, entry becomes a favour on request. Say when new providers can join (`moment` or `frequency`) and which requirements then apply. In an open house the requirements are always those of the start.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: open-house
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  toetreding: vaste-momenten }
`,
      good: `  stadium: publicatie
  instrument: open-house
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  toetreding: vaste-momenten { moment: "1 januari" } }
`,
    },
  ],
};
