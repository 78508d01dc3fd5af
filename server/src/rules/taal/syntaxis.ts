import { syntaxMessage } from "../../../../grammar/src/messages.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "taal/syntaxis",
  kind: "definition",
  severity: "error",
  scope: "bestand",
  waivable: false,
  sources: [{ ref: "taal", at: "", confidence: "V" }],
  message: { nl: "{fout}", en: "{fout}" },
  check({ tree, uri }, { report }) {
    for (const error of tree.errors) {
      const { start, length, fix } = error;
      report({
        at: { start, length },
        data: {
          fout: {
            nl: syntaxMessage(error, "nl"),
            en: syntaxMessage(error, "en"),
          },
        },
        fixes: () =>
          fix
            ? [
                {
                  title: {
                    nl: "Herstel de notatie",
                    en: "Repair the notation",
                  },
                  edits: [{ uri, ...fix }],
                  safe: true,
                },
              ]
            : [],
      });
    }
  },
});

export const docs: RuleDocs = {
  title: { nl: "Onleesbare tekst", en: "Unreadable text" },
  explain: {
    nl: "Hier staat iets wat de taal niet kent: een accolade te veel of te weinig, een tekst zonder sluitend aanhalingsteken, een getal in een onbekende notatie. Alleen deze regel gaat verloren; de rest van het document wordt gewoon gecontroleerd.",
    en: "Something stands here that the language does not know: a brace too many or too few, a text without a closing quotation mark, a number in an unknown notation. Only this line is lost; the rest of the document is checked as usual.",
  },
  examples: [
    {
      bad: `  looptijd { ingang: 2023-01-01 ) }
`,
      good: `  looptijd { ingang: 2023-01-01 }
`,
    },
  ],
};
