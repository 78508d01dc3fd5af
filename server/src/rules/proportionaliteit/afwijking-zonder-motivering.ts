import { defineRule, type RuleDocs } from "../define.ts";
import { isMotivated } from "../engine/deviation.ts";
import { insertIntoBlock } from "../fix/fix.ts";
import { removeDeviation } from "../shared/deviations.ts";

export default defineRule({
  id: "proportionaliteit/afwijking-zonder-motivering",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  from: "concept",
  waivable: false,
  yieldsTo: [
    "proportionaliteit/afwijking-niet-toegestaan",
    "taal/afwijking-onbekende-regel",
  ],
  last: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.10 lid 4",
      confidence: "V",
      quote:
        "past de in het derde lid bedoelde voorschriften toe of motiveert een afwijking van een of meer van die voorschriften in de aanbestedingsstukken",
    },
    { ref: "aw2012", at: "art. 1.13 lid 4", confidence: "V" },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "Omdat de SAS-procedure niet wordt genoemd in de gids mag er met een goede motivering worden afgeweken.",
    },
  ],
  message: {
    nl: "Afwijking {regel} heeft geen motivering. Afwijken mag, maar alleen gemotiveerd in de stukken (art. 1.10 lid 4 Aw).",
    en: "Deviation {regel} has no motivation. Deviating is allowed, but only with reasons in the documents (art. 1.10(4) Aw).",
  },
  check(bestek, { report, outcome }) {
    for (const deviation of outcome?.deviations ?? []) {
      const { block, form, rules, motivation, open } = deviation;
      const [id] = rules;
      const waivable = id !== undefined && outcome?.rules.get(id)?.waivable;
      if (form === "afwijking" && waivable && !isMotivated(deviation)) {
        report({
          at: block.name ?? block.syntax,
          data: { regel: id },
          discriminator: id,
          fixes: () => [
            motivation === undefined && !open
              ? insertIntoBlock(
                  block,
                  bestek.specification,
                  'motivering: """\n  \n  """',
                  { nl: "Voeg de motivering in", en: "Insert the motivation" },
                )
              : undefined,
            removeDeviation(deviation, bestek.specification),
          ],
        });
      }
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Afwijking zonder motivering",
    en: "Deviation without a motivation",
  },
  explain: {
    nl: "Wie van een voorschrift afwijkt waarvan afwijken mag, moet in de stukken zeggen waarom. Zonder die tekst houdt de afwijking bij een klacht geen stand. Schrijf in een paar zinnen waarom het voorschrift hier niet past.",
    en: "Whoever departs from a provision that allows it must say why in the documents. Without that text the deviation does not survive a complaint. Write in a few sentences why the provision does not fit here.",
  },
  examples: [
    {
      bad: `  stadium: concept
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 {
    zorgvormen: huishoudelijke-hulp, beschermd-wonen
    afwijking perceel/clustering { motivering: "Past beter." }
  }
  perceel 2 { zorgvormen: groepsbegeleiding }
`,
      good: `  stadium: concept
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 {
    zorgvormen: huishoudelijke-hulp, beschermd-wonen
    afwijking perceel/clustering { motivering: "De zorg voor deze groep hangt nauw samen." }
  }
  perceel 2 { zorgvormen: groepsbegeleiding }
`,
    },
  ],
};
