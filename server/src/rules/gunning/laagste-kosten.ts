import { isFullyRegulated } from "../../model/facts/tender.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "gunning/laagste-kosten",
  kind: "completeness",
  severity: "error",
  scope: "gunningscriteria",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.114 lid 4",
      confidence: "V",
      quote:
        "In dat geval motiveert de aanbestedende dienst de toepassing van dat criterium in de aanbestedingsstukken.",
    },
  ],
  message: {
    nl: "Gunnen op laagste kosten vraagt een motivering in de stukken (art. 2.114 lid 4 Aw).",
    en: "Award on lowest cost needs a motivation in the documents (art. 2.114(4) Aw).",
  },
  check(block, { report, lots, settings }) {
    const subjects = lots.filter((lot) => isFullyRegulated(lot, settings));
    if (subjects.length === 0 || !block.is("methode", "laagste-kosten")) return;
    report({
      at: [block, "methode"],
      subjects,
      fixes: () => [
        block.isAbsent("motivering")
          ? insertInto(block, "motivering: PM", {
              nl: "Voeg een motivering toe",
              en: "Add a motivation",
            })
          : undefined,
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Laagste kosten zonder motivering",
    en: "Lowest cost without motivation",
  },
  explain: {
    nl: "De beste prijs-kwaliteitverhouding is het uitgangspunt. Wie in een gewone procedure op laagste kosten gunt, legt in de stukken uit waarom. Schrijf dat in `motivering` bij de gunningscriteria. Bij zorg is gunnen op laagste kosten niet verboden; gunnen op laagste prijs wel.",
    en: "The best price-quality ratio is the default. Whoever awards on lowest cost in a standard procedure explains why in the documents. Write it in `motivation` of the award criteria. For care an award on lowest cost is not forbidden; one on lowest price is.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Hulpmiddelen" {
    opdrachtnemers: maximaal 4
    gunningscriteria {
      methode: laagste-kosten
      kosten "Kosten over de levensduur" 100%
    }
  }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Hulpmiddelen" {
    opdrachtnemers: maximaal 4
    gunningscriteria {
      methode: laagste-kosten
      motivering: "De kosten over de levensduur van het hulpmiddel bepalen wat de gemeente betaalt."
      kosten "Kosten over de levensduur" 100%
    }
  }
`,
    },
  ],
};
