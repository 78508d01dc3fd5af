import { isInHouse } from "../../model/facts/instrument.ts";
import { runsForEver } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "looptijd/onbepaald-opzegging",
  kind: "completeness",
  severity: "warning",
  scope: "looptijd",
  from: "publicatie",
  waivable: true,
  yieldsTo: [
    "raamovereenkomst/einddatum",
    "looptijd/onbepaald-opdracht",
    "looptijd/stilzwijgende-verlenging",
  ],
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Bij overeenkomsten voor onbepaalde tijd houdt de gemeente zich overigens wel het recht voor om overeenkomsten tussentijds te beëindigen",
    },
    { ref: "aef-2015", at: "paragraaf 4.2", confidence: "S" },
  ],
  message: {
    nl: "{perceel} loopt door zonder einddatum en zonder opzegmogelijkheid.",
    en: "{perceel} runs on without end date and without termination clause.",
  },
  check(term, { lots, report }) {
    const runsOn = runsForEver(term) || term.is("verlenging", "stilzwijgend");
    if (!runsOn || canEnd(term)) return;
    const concerned = lots.filter((lot) => !isInHouse(lot));
    if (concerned.length > 0)
      report({
        at: term,
        subjects: concerned,
        fixes: () => [
          insertInto(
            term,
            "opzegging {\n  door:         opdrachtgever\n  opzegtermijn: 6 maanden\n}",
            { nl: "Voeg een opzegging toe", en: "Add a termination clause" },
          ),
        ],
      });
  },
});

/** True when the municipality may end the contract, or that is still open. */
function canEnd(term: Node<"looptijd">): boolean {
  const { state } = term.slot("opzegging");
  return (
    state === "open" ||
    state === "unusable" ||
    term
      .all("opzegging")
      .some(
        (clause) =>
          clause.isMissing("door") ||
          clause.includes("door", "opdrachtgever", "beide"),
      )
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Zonder einde en zonder opzegging",
    en: "Without end and without termination",
  },
  explain: {
    nl: "Gemeenten die een open looptijd gebruiken, houden altijd het recht om te stoppen. Voeg een `opzegging` door de opdrachtgever toe met een opzegtermijn die cliënten tijd geeft om over te stappen.",
    en: "Municipalities that use an open term always keep the right to stop. Add a `termination` by the authority with a notice period that gives clients time to move.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: open-house
  looptijd { ingang: 2027-01-01  duur: onbeperkt }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  toetreding: doorlopend }
`,
      good: `  stadium: publicatie
  instrument: open-house
  looptijd { ingang: 2027-01-01  duur: onbeperkt; opzegging { door: opdrachtgever  opzegtermijn: 6 maanden } }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  toetreding: doorlopend }
`,
    },
  ],
};
