import { defineRule, type RuleDocs } from "../define.ts";
import { removeSyntax } from "../fix/removal.ts";

export default defineRule({
  id: "taal/dubbele-sleutel",
  kind: "definition",
  severity: "error",
  scope: "bestand",
  waivable: false,
  sources: [{ ref: "taal", at: "een sleutel per blok", confidence: "I" }],
  message: {
    nl: "'{sleutel}' staat twee keer in dit blok. Schrap er een; tot dan gelden beide als lezing.",
    en: "'{sleutel}' occurs twice in this block. Remove one; until then both count as a reading.",
  },
  check(unit, { report }) {
    for (const { code, node, data } of unit.problems) {
      if (code !== "duplicate-key") continue;
      const second = node.parent;
      report({
        at: node,
        data: { sleutel: { nl: data.key ?? "", en: data.keyEn ?? "" } },
        fixes: () => [
          second &&
            removeSyntax(unit, second, {
              nl: "Verwijder deze tweede",
              en: "Remove this second one",
            }),
        ],
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Sleutel staat twee keer in een blok",
    en: "Key occurs twice in a block",
  },
  explain: {
    nl: "Het document geeft twee antwoorden op dezelfde vraag. Zolang beide er staan, meldt de controle alleen wat bij elke lezing fout is. Kies welke geldt en schrap de andere.",
    en: "The document gives two answers to one question. While both stand, the checker reports only what is wrong under either reading. Choose which one holds and remove the other.",
  },
  examples: [
    {
      bad: `  looptijd { verlenging: 2 x 1 jaar
    verlenging: 2 x 2 jaar }
`,
      good: `  looptijd { verlenging: 2 x 1 jaar, 2 jaar }
`,
    },
  ],
};
