import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/inclusief-btw",
  kind: "legal",
  severity: "error",
  scope: ["perceel", "segment", "bestek"],
  waivable: false,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.15 lid 2",
      confidence: "V",
      quote:
        "op het totale bedrag, exclusief omzetbelasting, met inbegrip van opties en verlengingen",
    },
  ],
  message: {
    nl: "{perceel} raamt {bedrag} inclusief btw. De raming en de drempel zijn exclusief omzetbelasting (art. 2.15 lid 2 Aw).",
    en: "{perceel} estimates {bedrag} including VAT. The estimate and the threshold exclude VAT (art. 2.15(2) Aw).",
  },
  check(given, { report }) {
    // The keys that are read here are the same on every level.
    const level = given as Node<"perceel">;
    if (level.is("geraamde-waarde.btw", "vrijgesteld")) return;
    for (const key of ["geraamde-waarde", "drempel"] as const) {
      if (!level.owns(key) && !level.implicit) continue;
      const inclusive = level
        .amounts(key)
        .find(({ qualifiers }) =>
          qualifiers.some(({ preposition }) => preposition === "incl. btw"),
        );
      if (!inclusive) continue;
      report({
        at: level.slot(key),
        data: { perceel: level.label, bedrag: euros(inclusive.interval) },
      });
    }
  },
});

export const docs: RuleDocs = {
  title: { nl: "Raming inclusief btw", en: "Estimate including VAT" },
  explain: {
    nl: "Rond de drempel beslist de btw over het regime. Reken het bedrag om naar exclusief btw. Is de zorg vrijgesteld, zet er dan bij: btw: vrijgesteld.",
    en: "Near the threshold the VAT decides the regime. Recalculate the amount excluding VAT. If the care is exempt, say so: vat: exempt.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  geraamde-waarde: € 800.000 in totaal incl. btw
`,
      good: `  wet: wmo-2015
  geraamde-waarde: € 661.157 in totaal excl. btw
`,
    },
  ],
};
