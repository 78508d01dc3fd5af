import { offsetOf } from "../../../../grammar/src/tree.ts";
import type { MoneyValue, Node, Slot } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Edit, type Fix, type RuleDocs } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { replaceOne } from "../fix/fix.ts";
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
      const inclusive = level.amounts(key).find(isInclusive);
      if (!inclusive) continue;
      report({
        at: level.slot(key),
        data: { perceel: level.label, bedrag: euros(inclusive.interval) },
        fixes: () => [
          withoutVat(level.slot(key), false, {
            nl: "Maak er exclusief btw van en vul het bedrag later in",
            en: "Make it excluding VAT and fill in the amount later",
          }),
          withoutVat(level.slot(key), true, {
            nl: "Over dit bedrag is geen btw verschuldigd: exclusief btw",
            en: "No VAT is due on this amount: excluding VAT",
          }),
        ],
      });
    }
  },
});

function isInclusive({ qualifiers }: MoneyValue): boolean {
  return qualifiers.some(({ preposition }) => preposition === "incl. btw");
}

/** Every amount including VAT excluding it: the same amount where none is due, else one that is still to be given. */
function withoutVat(slot: Slot, isExempt: boolean, title: Localized): Fix {
  const edits = slot.values.flatMap((value): readonly Edit[] => {
    if (value.type !== "money") return [];
    const { uri } = unitOf(value.node, slot.owner.specification);
    const vat = value.node.qualifiers.filter(
      ({ preposition }) => preposition === "incl. btw",
    );
    // Both languages write `incl.` and `excl.`
    const changed = vat.map((qualifier) => ({
      uri,
      start: offsetOf(qualifier),
      length: "in".length,
      text: "ex",
    }));
    return vat.length > 0 && !isExempt
      ? [...replaceOne(slot, value, "PM", title).edits, ...changed]
      : changed;
  });
  return { title, edits, safe: false };
}

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
