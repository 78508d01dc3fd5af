import type { SyntaxNode } from "../../../../grammar/src/tree.ts";
import type { Unit } from "../../model/workspace.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceWords } from "../fix/texts.ts";

export default defineRule({
  id: "taal/getalnotatie",
  kind: "consistency",
  severity: "warning",
  scope: "bestand",
  waivable: true,
  yieldsTo: ["taal/verkeerd-type"],
  sources: [
    {
      ref: "taal",
      at: "getallen: punt voor duizendtallen, komma voor decimalen",
      confidence: "I",
    },
  ],
  message: {
    nl: "'{waarde}' kan een bedrag met drie decimalen zijn of een duizendtal. Schrijf een punt voor duizendtallen en een komma voor centen, bijvoorbeeld € 1.250 of € 1,25.",
    en: "'{waarde}' can be an amount with three decimals or a number of thousands. Write a point for thousands and a comma for cents, for example € 1.250 or € 1,25.",
  },
  check(unit, { report }) {
    for (const { code, node, data } of unit.problems) {
      if (code !== "ambiguous-number") continue;
      const waarde = data.written ?? "";
      report({
        at: node,
        data: { waarde },
        fixes: () => readings(unit, node, waarde),
      });
    }
  },
});

/** The number in both readings: with a point for thousands, and where the third digit says nothing with two decimals. */
function readings(unit: Unit, node: SyntaxNode, written: string) {
  const found = /(\d{1,3}),(\d\d)(\d)(?!\d)/.exec(written);
  if (!found) return [];
  const [number, whole, cents, rest] = found;
  const thousands = `${whole}.${cents}${rest}`;
  const decimal = `${whole},${cents}`;
  return [
    replaceWords(unit, node, number, thousands, {
      nl: `Duizendtal: ${thousands}`,
      en: `Thousands: ${thousands}`,
    }),
    rest === "0"
      ? replaceWords(unit, node, number, decimal, {
          nl: `Decimalen: ${decimal}`,
          en: `Decimals: ${decimal}`,
        })
      : undefined,
  ];
}

export const docs: RuleDocs = {
  title: { nl: "Getal met twee lezingen", en: "Number with two readings" },
  explain: {
    nl: "In Nederlandse notatie is de komma het decimaalteken. Een bedrag met precies drie cijfers achter de komma komt vaak uit een Engelse tekst, waar de komma duizendtallen scheidt. Het verschil is een factor duizend.",
    en: "In Dutch notation the comma marks decimals. An amount with exactly three digits behind the comma often comes from an English text, where the comma separates thousands. The difference is a factor of a thousand.",
  },
  examples: [
    {
      bad: `  perceel 1 { product "Begeleiding" { eenheid: uur  tarief: € 1,250  tariefsoort: vast } }
`,
      good: `  perceel 1 { product "Begeleiding" { eenheid: minuut  tarief: € 1,458 per minuut  tariefsoort: vast } }
`,
    },
  ],
};
