import { sameName } from "../../../../grammar/src/names.ts";
import type { SyntaxNode } from "../../../../grammar/src/tree.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceText } from "../fix/fix.ts";

export default defineRule({
  id: "taal/onbekende-sleutel",
  kind: "definition",
  severity: "error",
  scope: "bestand",
  waivable: false,
  sources: [
    {
      ref: "taal",
      at: "woordenlijst van blokken en sleutels",
      confidence: "I",
    },
  ],
  message: {
    default: {
      nl: "'{sleutel}' is geen bekende sleutel in {blok}.",
      en: "'{sleutel}' is not a known key in {blok}.",
    },
    suggestie: {
      nl: "'{sleutel}' is geen bekende sleutel in {blok}. Bedoelt u '{suggestie}'?",
      en: "'{sleutel}' is not a known key in {blok}. Did you mean '{suggestie}'?",
    },
    elders: {
      nl: "'{sleutel}' hoort niet in {blok}; deze sleutel bestaat wel in {elders}.",
      en: "'{sleutel}' does not belong in {blok}; this key does exist in {elders}.",
    },
  },
  check({ problems, uri }, { report }) {
    for (const { code, node, data } of problems) {
      if (code !== "unknown-key") continue;
      const { key = "", block = "", suggestion, elsewhere } = data;
      const { blockEn = block, elsewhereEn = "" } = data;
      report({
        at: node,
        message: suggestion ? "suggestie" : elsewhere ? "elders" : "default",
        data: {
          sleutel: key,
          blok: { nl: block, en: blockEn },
          suggestie: suggestion ?? "",
          elders: { nl: elsewhere ?? "", en: elsewhereEn },
        },
        fixes: () =>
          suggestion
            ? [
                replaceText(
                  uri,
                  node,
                  suggestion,
                  {
                    nl: `Vervang door '${suggestion}'`,
                    en: `Replace by '${suggestion}'`,
                  },
                  !isTaken(node, suggestion),
                ),
              ]
            : [],
      });
    }
  },
});

/** True when the key that was probably meant is written beside the misspelt one: then the fix would make it double. */
function isTaken(node: SyntaxNode, suggestion: string): boolean {
  const container = node.parent?.parent;
  if (container?.kind !== "body" && container?.kind !== "file") return false;
  return container.statements.some(
    ({ keyword }) => keyword !== node && sameName(keyword.text, suggestion),
  );
}

export const docs: RuleDocs = {
  title: { nl: "Onbekende sleutel", en: "Unknown key" },
  explain: {
    nl: "Wat niet herkend wordt, wordt ook niet gecontroleerd. Meestal is het een tikfout, of staat de sleutel in het verkeerde blok. Kies een bekende sleutel; vrije tekst kan in `omschrijving`.",
    en: "What is not recognised is not checked either. Mostly it is a typing error, or the key stands in the wrong block. Choose a known key; free text can go into `description`.",
  },
  examples: [
    {
      bad: `  stadum: concept
`,
      good: `  stadium: concept
`,
    },
    {
      bad: `  looptijd { gemeenten: Tiel }
`,
      good: `  opdrachtgever { gemeenten: Tiel }
`,
    },
  ],
};
