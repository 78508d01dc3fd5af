import { defineRule, type RuleDocs } from "../define.ts";

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
  check({ problems }, { report }) {
    for (const { code, node, data } of problems) {
      if (code === "ambiguous-number")
        report({ at: node, data: { waarde: data.written ?? "" } });
    }
  },
});

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
