import { isOpenHouse } from "../../model/facts/instrument.ts";
import { entryDuringTerm } from "../../model/facts/providers.ts";
import { longestMonths } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/jaarlijkse-bevestiging",
  kind: "consistency",
  severity: "warning",
  scope: "looptijd",
  waivable: true,
  yieldsTo: ["doel/zekerheid-ondergraven"],
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "in een meerjarig contract is afgesproken om jaarlijks te bevestigen, in de vorm van een contracteerronde",
    },
  ],
  message: {
    nl: "Een contract van {duur} dat elk jaar opnieuw moet worden bevestigd is in feite een jaarcontract.",
    en: "A contract of {duur} that must be confirmed every year is in fact a one-year contract.",
  },
  check(term, { lots, report }) {
    const longest = longestMonths(term);
    if (!longest || longest <= 12) return;
    const key = yearly(term, lots);
    if (key) report({ at: [term, key], data: { duur: months(longest) } });
  },
});

/** A yearly round in an open house with entry moments is for new providers. */
function yearly(term: Node<"looptijd">, lots: readonly Node<"perceel">[]) {
  if (term.is("jaarlijkse-bevestiging", "ja")) return "jaarlijkse-bevestiging";
  return term.is("contracteerronde", "jaarlijks") &&
    !lots.every((lot) => isOpenHouse(lot) && entryDuringTerm(lot))
    ? "contracteerronde"
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Meerjarig contract dat elk jaar opnieuw begint",
    en: "Multi-year contract that starts anew every year",
  },
  explain: {
    nl: "Aanbieders merken niets van een meerjarig contract als zij elk jaar opnieuw stukken moeten inleveren en moeten tekenen. Laat de jaarlijkse bevestiging weg. Een jaarlijks gesprek, indexatie of bestedingsruimte mag wel.",
    en: "Providers do not feel a multi-year contract if they must hand in papers and sign again every year. Drop the yearly confirmation. A yearly talk, indexation or spending room is fine.",
  },
  examples: [
    {
      bad: `  looptijd { ingang: 2027-01-01  duur: 4 jaar  jaarlijkse-bevestiging: ja }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  looptijd { ingang: 2027-01-01  duur: 4 jaar  jaarlijkse-bevestiging: nee }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
