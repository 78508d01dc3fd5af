import { isInHouse } from "../../model/facts/instrument.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/ontbreekt",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["procedure/das-looptijd-en-hoeveelheid"],
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "art. 1.3.1",
      confidence: "V",
      quote:
        "De overeenkomst start op [begindatum] en loopt tot en met [einddatum].",
    },
    {
      ref: "aw2012",
      at: "art. 2.145 lid 2 onder b (DAS)",
      confidence: "V",
      quote:
        "vermeldt de aanbestedende dienst in de aankondiging de looptijd van het dynamisch aankoopsysteem",
    },
  ],
  message: {
    nl: "De looptijd van {perceel} is niet compleet. Er ontbreekt: {ontbreekt}.",
    en: "The term of {perceel} is incomplete. Missing: {ontbreekt}.",
  },
  check(root, { lots, report }) {
    const without = lots.filter((lot) => !isInHouse(lot) && lacksTerm(lot));
    if (without.length > 0)
      report({
        at: [root, "looptijd"],
        subjects: without,
        data: { ontbreekt: { nl: "begin en duur", en: "start and duration" } },
        fixes: () => [
          root.isAbsent("looptijd")
            ? insertInto(root, "looptijd {\n  ingang: PM\n  duur:   PM\n}", {
                nl: "Voeg een looptijd toe",
                en: "Add a term",
              })
            : undefined,
        ],
      });
    for (const lot of lots) {
      const term = lot.at("looptijd");
      if (!term || isInHouse(lot)) continue;
      const missing = missingIn(term);
      if (missing.length > 0)
        report({
          at: [lot, "looptijd"],
          subjects: [lot],
          data: { ontbreekt: list(missing) },
          fixes: () => [
            insertInto(
              term,
              [
                term.isAbsent("ingang") ? "ingang: PM" : "",
                term.isAbsent("duur") && term.isAbsent("einde")
                  ? "duur: PM"
                  : "",
              ]
                .filter(Boolean)
                .join("\n"),
              { nl: "Vul de looptijd aan", en: "Complete the term" },
            ),
          ],
        });
    }
  },
});

/** True when nothing is said of the term, and no agreement is named in which it may stand. */
function lacksTerm(lot: Node<"perceel">): boolean {
  return (
    lot.isAbsent("looptijd") &&
    !lot
      .all("bijlage")
      .some((annex) => annex.includes("soort", "conceptovereenkomst"))
  );
}

/** What is PM is listed by compleetheid/pm, with all that waits for it. */
function missingIn(term: Node<"looptijd">): Localized[] {
  const missing: Localized[] = [];
  if (term.isAbsent("ingang"))
    missing.push({ nl: "het begin", en: "the start" });
  if (term.isAbsent("duur") && term.isAbsent("einde"))
    missing.push({ nl: "de duur of het einde", en: "the duration or the end" });
  return missing;
}

export const docs: RuleDocs = {
  title: { nl: "Looptijd is niet compleet", en: "The term is incomplete" },
  explain: {
    nl: "Zonder begin en einde zijn de waarde, de grens voor een raamovereenkomst en de continuïteit van zorg niet te beoordelen. Noem `ingang` en `duur` of `einde`. Staat de looptijd in de overeenkomst, noem dan de bijlage (`looptijd: D1`) of neem de conceptovereenkomst als bijlage op.",
    en: "Without start and end, the value, the limit for a framework and the continuity of care cannot be judged. Give `start` and `duration` or `end`. If the term stands in the agreement, name the annex (`term: D1`) or list the draft agreement as an annex.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  looptijd { duur: 4 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  stadium: publicatie
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Dagbesteding" { zorgvormen: daghulp }
`,
      good: `  stadium: publicatie
  bijlage D1 "Overeenkomst" { soort: conceptovereenkomst }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
  perceel 2 "Dagbesteding" { zorgvormen: daghulp }
`,
    },
  ],
};
