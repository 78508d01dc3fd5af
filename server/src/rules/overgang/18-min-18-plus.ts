import { figure } from "../../law/constants.ts";
import { agesOf, limitAge } from "../../model/facts/care.ts";
import { hasLaw, lawsOf } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { levelOf } from "../shared/level.ts";

export default defineRule({
  id: "overgang/18-min-18-plus",
  kind: "completeness",
  severity: "hint",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["overgang/harde-grens-18"],
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "18-/18+ producten worden meerdere keren als voorbeeld van een domeinoverstijgende oplossing genoemd",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Denk bijvoorbeeld aan het beschrijven van de verwachtingen op het vraagstuk 16-27 jaar",
    },
    {
      ref: "contractstandaard-wmo",
      at: "art. 1.7.1 (optioneel)",
      confidence: "V",
      quote:
        "Tijdig is in dit geval minimaal anderhalf jaar voor de cliënt de leeftijd van 18 jaar bereikt.",
    },
    { ref: "wmo2015", at: "art. 2.1.2 lid 4 onder e", confidence: "V" },
  ],
  message: {
    nl: "Voor {perceel} is de overgang van 18- naar 18+ niet geregeld.",
    en: "For {perceel} the transition from under 18 to 18+ is not arranged.",
  },
  check(_, { lots, report }) {
    const concerned = lots.filter(
      (lot) =>
        hasLaw(lot, "jeugdwet") &&
        lot.isAbsent("overgang-18") &&
        reachesAdulthood(lot),
    );
    // One arrangement answers it for all lots.
    const level = levelOf(concerned);
    const [first, second] = concerned;
    if (!level || !first) return;
    const age = first.slot("doelgroep.leeftijd");
    report({
      at: !second && age.state === "known" ? age : level,
      subjects: concerned,
      fixes: () => [
        insertInto(level, "overgang-18: PM", {
          nl: "Regel de overgang",
          en: "Arrange the transition",
        }),
      ],
    });
  },
});

/** The age at which the transition must be prepared: a year and a half before the eighteenth birthday, in whole years. */
const preparation = figure("jeugd-leeftijd") - 2;

/** True for a lot with youths of about 16; without ages, where both laws are in one specification. */
function reachesAdulthood(lot: Node<"perceel">): boolean {
  const limit = limitAge(lot) ?? agesOf(lot)?.max;
  if (limit !== undefined)
    return (
      limit >= preparation && (agesOf(lot)?.min ?? 0) < figure("jeugd-leeftijd")
    );
  const laws = new Set(
    lot.specification.lots.flatMap((other) => [...lawsOf(other)]),
  );
  return laws.size > 1;
}

export const docs: RuleDocs = {
  title: {
    nl: "Overgang van 18- naar 18+ niet geregeld",
    en: "Transition from under 18 to 18+ not arranged",
  },
  explain: {
    nl: "De overgang tussen twee wetten geeft lastige praktische vragen. De contractstandaard vraagt minstens anderhalf jaar voor de achttiende verjaardag contact op te nemen. Neem art. 1.7 of een eigen afspraak op bij `overgang-18`.",
    en: "The transition between two laws gives complicated practical questions. The contract standard asks for contact at least one and a half years before the eighteenth birthday. Include art. 1.7 or an own arrangement under `transition-at-18`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: jeugdwet
  doelgroep: jeugdigen { leeftijd: 12..23 jaar }
  perceel 1 "Ambulante begeleiding" { zorgvormen: ambulant-overig }
  perceel 2 "Jeugd-ggz" { zorgvormen: jeugd-ggz }
`,
      good: `  stadium: publicatie
  wet: jeugdwet
  overgang-18: contractstandaard
  doelgroep: jeugdigen { leeftijd: 12..23 jaar }
  perceel 1 "Ambulante begeleiding" { zorgvormen: ambulant-overig }
  perceel 2 "Jeugd-ggz" { zorgvormen: jeugd-ggz }
`,
    },
    {
      bad: `  stadium: publicatie
  perceel 1 "Ambulante begeleiding" {
    wet: jeugdwet
    zorgvormen: ambulant-overig
    doelgroep: jeugdigen { leeftijd: 12..23 jaar }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Ambulante begeleiding" {
    wet: jeugdwet
    zorgvormen: ambulant-overig
    doelgroep: jeugdigen { leeftijd: 12..23 jaar }
    overgang-18: contractstandaard
  }
`,
    },
  ],
};
