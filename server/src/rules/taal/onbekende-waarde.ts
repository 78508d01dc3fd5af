import { keysWithWord, wordsOfKey } from "../../vocabulary/words.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceText } from "../fix/fix.ts";

export default defineRule({
  id: "taal/onbekende-waarde",
  kind: "definition",
  severity: "error",
  scope: "bestand",
  waivable: false,
  yieldsTo: [
    "instrument/verkeerd-soort-waarde",
    "bekostiging/variant-en-vorm-verwisseld",
  ],
  sources: [{ ref: "taal", at: "woordenlijst van waarden", confidence: "I" }],
  message: {
    default: {
      nl: "'{waarde}' is geen waarde van {sleutel}. Mogelijk: {waarden}.",
      en: "'{waarde}' is not a value of {sleutel}. Possible: {waarden}.",
    },
    suggestie: {
      nl: "'{waarde}' is geen waarde van {sleutel}. Bedoelt u '{suggestie}'?",
      en: "'{waarde}' is not a value of {sleutel}. Did you mean '{suggestie}'?",
    },
    elders: {
      nl: "'{waarde}' is geen waarde van {sleutel}, wel van {elders}.",
      en: "'{waarde}' is not a value of {sleutel}, but it is one of {elders}.",
    },
  },
  check({ problems, uri }, { report }) {
    for (const { code, node, data, replacement } of problems) {
      if (code !== "unknown-value") continue;
      const { key = "", keyEn = "", id = "", written = "", suggestion } = data;
      const elsewhere = suggestion ? undefined : keysWithWord(written, id)[0];
      report({
        at: node,
        message: suggestion ? "suggestie" : elsewhere ? "elders" : "default",
        data: {
          waarde: written,
          sleutel: { nl: key, en: keyEn },
          waarden: wordsOfKey(id),
          suggestie: suggestion ?? "",
          elders: elsewhere ?? "",
        },
        fixes: () =>
          replacement
            ? [
                replaceText(
                  uri,
                  node,
                  replacement,
                  {
                    nl: `Vervang door '${replacement}'`,
                    en: `Replace by '${replacement}'`,
                  },
                  true,
                ),
              ]
            : [],
      });
    }
  },
});

export const docs: RuleDocs = {
  title: { nl: "Onbekende waarde", en: "Unknown value" },
  explain: {
    nl: "Deze sleutel kent een vaste lijst van waarden. Een ander woord heeft voor de controle geen betekenis. Kies een woord uit de lijst; soms hoort het woord bij een andere sleutel.",
    en: "This key takes a fixed list of values. Another word means nothing to the checker. Choose a word from the list; sometimes the word belongs to another key.",
  },
  examples: [
    {
      bad: `  stadium: konsept
`,
      good: `  stadium: concept
`,
    },
    {
      bad: `  aard: overheidsopdracht
`,
      good: `  aard: diensten
`,
    },
  ],
};
