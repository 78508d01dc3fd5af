import { hasReached } from "../../model/facts/dates.ts";
import { dayOf } from "../../model/facts/milestones.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { period } from "../shared/wording.ts";

export default defineRule({
  id: "publicatie/marktconsultatie-zonder-verslag",
  kind: "guidance",
  severity: "warning",
  scope: "planning",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "Dit kan worden voorkomen door bijvoorbeeld een verslag van de consultatie te maken en deze te publiceren",
    },
    {
      ref: "aw2012",
      at: "art. 2.25",
      confidence: "V",
      quote: "al dan niet na marktconsultatie",
    },
  ],
  message: {
    nl: "Er was een marktconsultatie{datum}, maar er is geen gepubliceerd verslag. Publiceer wat is besproken, zodat deelnemers geen voorsprong hebben.",
    en: "There was a market consultation{datum} but no published report. Publish what was discussed so that participants have no head start.",
  },
  check(planning, { report }) {
    if (!hasReached(planning.specification, "publicatie")) return;
    if (
      !planning.has("marktconsultatie") ||
      planning.is("marktconsultatie", "nee")
    )
      return;
    const talks = planning.all("marktconsultatie");
    const shared = talks.some(
      (talk) =>
        talk.has("verslag") ||
        talk.has("gelijke-informatie") ||
        talk.state("verslag") === "open",
    );
    const held = dayOf(planning, "marktconsultatie");
    const notice = dayOf(planning, "aankondiging");
    if (shared || !planning.isAbsent("verslag") || hasReport(planning)) return;
    if (held && notice && held.min > notice.max) return;
    const when = held && period(held);
    report({
      at: planning.slot("marktconsultatie"),
      data: {
        datum: when ? { nl: ` (${when.nl})`, en: ` (${when.en})` } : "",
      },
      fixes: () => [
        insertInto(planning, "verslag: PM", {
          nl: "Zet het verslag in de planning",
          en: "Put the report in the planning",
        }),
      ],
    });
  },
});

function hasReport({ specification }: Node<"planning">): boolean {
  return specification.root
    .all("bijlage")
    .some((annex) => annex.includes("soort", "verslag-marktconsultatie"));
}

export const docs: RuleDocs = {
  title: {
    nl: "Marktconsultatie zonder verslag",
    en: "Market consultation without a report",
  },
  explain: {
    nl: "Kennis die een aanbieder vooraf opdeed, is een klassieke grond voor uitsluiting of vernietiging. Een verslag voor iedereen, of een andere maatregel die de informatie gelijktrekt, neemt dat weg.",
    en: "Knowledge that a provider gained beforehand is a classical ground for exclusion or annulment. A report for everybody, or another measure that levels the information, takes that away.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  planning { marktconsultatie: 2026-03-03  aankondiging: 2026-10-01 op tenderned }
`,
      good: `  stadium: publicatie
  planning { marktconsultatie: 2026-03-03  verslag: 2026-04-01  aankondiging: 2026-10-01 op tenderned }
`,
    },
  ],
};
