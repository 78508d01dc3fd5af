import type { Problem } from "../../model/problem.ts";
import { expectation } from "../../vocabulary/words.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceText } from "../fix/fix.ts";

export default defineRule({
  id: "taal/verkeerd-type",
  kind: "definition",
  severity: "error",
  scope: "bestand",
  waivable: false,
  sources: [{ ref: "taal", at: "typen van waarden", confidence: "I" }],
  message: {
    type: {
      nl: "Hier wordt {type} verwacht, bijvoorbeeld {voorbeeld}; '{waarde}' is dat niet.",
      en: "{type} is expected here, for example {voorbeeld}; '{waarde}' is not.",
    },
    blok: {
      nl: "{sleutel} krijgt geen waarde maar een blok tussen accolades; '{waarde}' hoort daar niet.",
      en: "{sleutel} takes no value but a block between braces; '{waarde}' does not belong there.",
    },
    aanhalingstekens: {
      nl: "'{waarde}' bestaat uit meer woorden: zet het tussen aanhalingstekens.",
      en: "'{waarde}' consists of several words: put it between quotation marks.",
    },
    puntkomma: {
      nl: "Zet een puntkomma of een nieuwe regel voor {sleutel}.",
      en: "Put a semicolon or a new line before {sleutel}.",
    },
    los: {
      nl: "'{waarde}' heeft hier geen betekenis. Zet tekst tussen aanhalingstekens.",
      en: "'{waarde}' means nothing here. Put text between quotation marks.",
    },
    naam: {
      nl: "{sleutel} heeft geen naam of titel; '{waarde}' hoort hier niet.",
      en: "{sleutel} has no name or title; '{waarde}' does not belong here.",
    },
    gereserveerd: {
      nl: "Kies voor {sleutel} een andere naam dan '{waarde}': dat is een gereserveerd woord.",
      en: "Choose another name for {sleutel} than '{waarde}': that is a reserved word.",
    },
    dubbelepunt: {
      nl: "Tussen {sleutel} en '{waarde}' ontbreekt een dubbele punt.",
      en: "A colon is missing between {sleutel} and '{waarde}'.",
    },
    voorzetsel: {
      nl: "'{waarde}' kan hier niet achter de waarde staan.",
      en: "'{waarde}' cannot stand behind the value here.",
    },
    of: {
      nl: "Gebruik een komma tussen twee waarden, niet 'of'.",
      en: "Use a comma between two values, not 'of'.",
    },
    lijst: {
      nl: "{sleutel} krijgt één waarde, geen lijst.",
      en: "{sleutel} takes one value, not a list.",
    },
  },
  check({ problems, uri }, { report }) {
    for (const problem of problems) {
      const message = variantOf(problem);
      if (!message) continue;
      const { node, data, replacement } = problem;
      const {
        key = "",
        keyEn = "",
        id = "",
        written,
        word,
        name,
        preposition,
      } = data;
      const { type, example } = expectation(id);
      report({
        at: node,
        message,
        data: {
          sleutel: { nl: key, en: keyEn || key },
          waarde: written ?? word ?? name ?? preposition ?? "",
          type,
          voorbeeld: example,
        },
        fixes: () =>
          replacement === undefined
            ? []
            : [
                replaceText(
                  uri,
                  node,
                  replacement,
                  { nl: `Schrijf ${replacement}`, en: `Write ${replacement}` },
                  true,
                ),
              ],
      });
    }
  },
});

function variantOf({ code, data }: Problem): string | undefined {
  switch (code) {
    case "wrong-type":
      return "type";
    case "value-not-allowed":
      return "blok";
    case "quotes-needed":
      return "aanhalingstekens";
    case "separator-missing":
      return "puntkomma";
    case "loose-words":
      return "los";
    case "name-not-allowed":
      return "naam";
    case "reserved-name":
      return "gereserveerd";
    case "colon-missing":
      return "dubbelepunt";
    case "qualifier-not-allowed":
      return data.preposition === "of" ? "of" : "voorzetsel";
    case "list-not-allowed":
      return "lijst";
    default:
      return undefined;
  }
}

export const docs: RuleDocs = {
  title: { nl: "Waarde van de verkeerde soort", en: "Value of the wrong kind" },
  explain: {
    nl: "Elke sleutel verwacht een soort waarde: een bedrag, een datum, een duur, een percentage, een naam. Wat anders geschreven is, kan niet worden gecontroleerd. Schrijf getallen in Nederlandse notatie (`1.250.000,50`) en zet tekst van meer woorden tussen aanhalingstekens.",
    en: "Every key expects a kind of value: an amount, a date, a duration, a percentage, a name. What is written otherwise cannot be checked. Write numbers in Dutch notation (`1.250.000,50`) and put text of several words between quotation marks.",
  },
  examples: [
    {
      bad: `  perceel 1 { geraamde-waarde: 750.000 in totaal }
`,
      good: `  perceel 1 { geraamde-waarde: € 750.000 in totaal }
`,
    },
    {
      bad: `  opdrachtgever { gemeenten: West Maas en Waal }
`,
      good: `  opdrachtgever { gemeenten: "West Maas en Waal" }
`,
    },
    {
      bad: `  segment alle { perceel 1 }
`,
      good: `  segment Jeugd { perceel 1 }
`,
    },
    {
      bad: `  segment PM { perceel 1 }
`,
      good: `  segment "Jeugd" { perceel 1 }
`,
    },
    {
      bad: `  stadium concept
`,
      good: `  stadium: concept
`,
    },
  ],
};
