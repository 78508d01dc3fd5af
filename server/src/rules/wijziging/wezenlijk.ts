import { amendmentsOf } from "../../model/facts/amendments.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { clauseName } from "../shared/clauses.ts";
import { spoken, term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "wijziging/wezenlijk",
  kind: "legal",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.163g lid 3 onder a-d",
      confidence: "V",
      quote:
        "een aanzienlijke verruiming van het toepassingsgebied van de overheidsopdracht",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 5",
      confidence: "V",
      quote:
        "of andere inschrijvers zich bij wijziging anders hadden ingeschreven",
    },
  ],
  message: {
    nl: 'Wijziging "{wijziging}" raakt {onderwerp}. Zo\'n wijziging is al snel wezenlijk (art. 2.163g lid 3 Aw); kies een andere grond of besteed opnieuw aan.',
    en: 'Amendment "{wijziging}" affects {onderwerp}. Such an amendment is soon substantial (art. 2.163g(3) Aw); use another ground or tender again.',
  },
  check({ specification }, { report, settings }) {
    for (const { node, lots, ground } of amendmentsOf(
      specification,
      settings,
    )) {
      if (ground !== "2.163g") continue;
      const slot = node.slot("onderwerp");
      const words = node.words("onderwerp");
      if (words.some((word) => harmless.has(word))) continue;
      const touched = words.filter((word) => substantial.has(word));
      if (touched.length > 0)
        report({
          at: slot,
          subjects: lots,
          data: {
            wijziging: clauseName(node),
            onderwerp: list(touched.map((word) => spoken(term(slot, word)))),
          },
        });
    }
  },
});

/** Subjects of art. 2.163g lid 3: conditions for others, balance, scope, contractor. */
const substantial: ReadonlySet<string> = new Set([
  "deelnamevoorwaarden",
  "economisch-evenwicht",
  "omvang",
  "zorgvormen",
  "gemeenten",
  "looptijd",
  "opdrachtnemer",
]);

const harmless: ReadonlySet<string> = new Set([
  "schrijffout",
  "voordeel-client",
]);

export const docs: RuleDocs = {
  title: {
    nl: "Wijziging heet niet wezenlijk",
    en: "Amendment is called not substantial",
  },
  explain: {
    nl: "Een wijziging is in ieder geval wezenlijk als andere inschrijvers hadden meegedaan, het economisch evenwicht verschuift naar de opdrachtnemer, de opdracht aanzienlijk ruimer wordt of er een nieuwe opdrachtnemer komt. Kies de grond die past, of besteed opnieuw aan. Hoe ver iets verschuift blijft een oordeel.",
    en: "An amendment is substantial in any case if other tenderers would have taken part, the economic balance shifts to the contractor, the scope becomes considerably wider or there is a new contractor. Choose the ground that fits, or tender again. How far something shifts remains a judgement.",
  },
  examples: [
    {
      bad: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: 4
    wijziging "Twee gemeenten erbij" { datum: 2026-03-01  onderwerp: gemeenten  grondslag: 2.163g }
  }
`,
      good: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    opdrachtnemers: 4
    wijziging "Naam van een product" { datum: 2026-03-01  onderwerp: producten, schrijffout  grondslag: 2.163g }
  }
`,
    },
  ],
};
