import { isPublicContract } from "../../model/facts/instrument.ts";
import { fallsOutsidePart2 } from "../../model/facts/part-2.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder, setValue } from "../fix/fix.ts";

export default defineRule({
  id: "wijziging/vervanging-opdrachtnemer",
  kind: "legal",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.163f onder a en b",
      confidence: "V",
      quote:
        "door een andere ondernemer die voldoet aan de oorspronkelijk vastgestelde geschiktheidseisen",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Overeenkomst 1.2, art. 3.20.1",
      confidence: "V",
      quote: "Dat mag alleen met schriftelijke toestemming van Opdrachtgever.",
    },
  ],
  message: {
    nl: "Vervanging van de opdrachtnemer is toegestaan zonder herzieningsclausule of de voorwaarde dat de opvolger aan de eisen voldoet (art. 2.163f Aw).",
    en: "Replacement of the contractor is allowed without a review clause or the condition that the successor meets the requirements (art. 2.163f Aw).",
  },
  check(lot, { report, settings }) {
    if (!isPublicContract(lot) || hasClause(lot)) return;
    if (fallsOutsidePart2(lot, settings)) return;
    for (const key of ["contractsoverneming", "vervanging"] as const) {
      if (!lot.is(key, "toegestaan")) continue;
      const details = lot.at(key);
      if (details && !lacksCondition(details)) continue;
      report({
        at: [lot, key],
        fixes: () => [
          details?.has("opvolger-voldoet-aan-eisen")
            ? setValue(details, "opvolger-voldoet-aan-eisen", "ja", title)
            : insertUnder(lot, key, "opvolger-voldoet-aan-eisen: ja", title),
        ],
      });
    }
  },
});

const title: Localized = {
  nl: "Voeg de voorwaarde toe",
  en: "Add the condition",
};

function hasClause(lot: Node<"perceel">): boolean {
  return lot
    .all("herzieningsclausule")
    .some((clause) => clause.includes("onderwerp", "opdrachtnemer"));
}

function lacksCondition(details: Node<"contractsoverneming">): boolean {
  return (
    details.isAbsent("clausule") &&
    (details.isAbsent("opvolger-voldoet-aan-eisen") ||
      details.is("opvolger-voldoet-aan-eisen", "nee"))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Vervanging van de opdrachtnemer zonder voorwaarde",
    en: "Replacement of the contractor without a condition",
  },
  explain: {
    nl: "Een nieuwe opdrachtnemer is een wezenlijke wijziging, behalve als een herzieningsclausule dat voorziet of de opvolger voldoet aan de eisen uit de aanbesteding. Schrijf `opvolger-voldoet-aan-eisen: ja`, of verwijs naar een herzieningsclausule.",
    en: "A new contractor is a substantial change, unless a review clause provides for it or the successor meets the requirements of the tender. Write `successor-meets-requirements: yes`, or refer to a review clause.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" { opdrachtnemers: 4  contractsoverneming: toegestaan }
`,
      good: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: 4
    contractsoverneming: toegestaan { opvolger-voldoet-aan-eisen: ja }
  }
`,
    },
  ],
};
