import type { Value, Word } from "../../../../grammar/src/tree.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { replaceText, replaceWord } from "../fix/fix.ts";

export default defineRule({
  id: "taal/synoniem",
  kind: "guidance",
  severity: "hint",
  scope: "bestand",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 7",
      confidence: "V",
      quote:
        "Een dusdanig diffuus gebruik van de terminologie bemoeilijkt communicatie tussen verschillende partijen en zorgt voor verwarring",
    },
    { ref: "pprc-2018", at: "paragraaf 2.4, hoofdstuk 7", confidence: "S" },
  ],
  message: {
    nl: "'{woord}' is een synoniem; de standaardterm is '{term}'.",
    en: "'{woord}' is a synonym; the standard term is '{term}'.",
  },
  check({ problems, uri }, { report }) {
    for (const { code, node, data } of problems) {
      if (code !== "synonym") continue;
      const { written = "", standard = "" } = data;
      report({
        at: node,
        data: { woord: written, term: standard },
        fixes: () =>
          node.kind === "word" || node.kind === "value"
            ? [useStandard(uri, node, standard)]
            : [],
      });
    }
  },
});

/** A value may mean something else to another rule (`dagbesteding` for youth), so it is not replaced unasked. */
function useStandard(uri: string, node: Word | Value, standard: string): Fix {
  const title = {
    nl: `Vervang door '${standard}'`,
    en: `Replace by '${standard}'`,
  };
  return node.kind === "word"
    ? replaceText(uri, node, standard, title, true)
    : replaceWord(uri, node, standard, title);
}

export const docs: RuleDocs = {
  title: {
    nl: "Synoniem van een standaardterm",
    en: "Synonym of a standard term",
  },
  explain: {
    nl: "Het woord wordt begrepen, maar in het veld bestaat één standaardterm. Wie die gebruikt, wordt in elk document op dezelfde manier gelezen en gevonden.",
    en: "The word is understood, but the field has one standard term. Using it means being read and found in the same way in every document.",
  },
  examples: [
    {
      bad: `  bekostiging { vorm: PxQ }
`,
      good: `  bekostiging { vorm: productie }
`,
    },
  ],
};
