import { nearest } from "../../model/suggest.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceText } from "../fix/fix.ts";

export default defineRule({
  id: "taal/afwijking-onbekende-regel",
  kind: "definition",
  severity: "error",
  scope: "bestek",
  waivable: false,
  last: true,
  sources: [
    {
      ref: "taal",
      at: "afwijkingen verwijzen naar een regel",
      confidence: "I",
    },
  ],
  message: {
    default: {
      nl: "'{regel}' is geen bestaande regel; de afwijking heeft geen effect.",
      en: "'{regel}' is not an existing rule; the deviation has no effect.",
    },
    suggestie: {
      nl: "'{regel}' is geen bestaande regel; de afwijking heeft geen effect. Bedoelt u '{suggestie}'?",
      en: "'{regel}' is not an existing rule; the deviation has no effect. Did you mean '{suggestie}'?",
    },
  },
  check(bestek, { report, outcome }) {
    const { uri } = bestek.specification.unit;
    for (const { block, form, rules } of outcome?.deviations ?? []) {
      const [id] = rules;
      if (form !== "afwijking" || !id || outcome?.rules.has(id)) continue;
      const suggestion = nearest(id, outcome?.rules.keys() ?? []);
      report({
        at: block.syntax,
        message: suggestion ? "suggestie" : "default",
        data: { regel: id, suggestie: suggestion ?? "" },
        discriminator: id,
        fixes: () =>
          suggestion && block.name
            ? [
                replaceText(uri, block.name, suggestion, {
                  nl: `Vervang door '${suggestion}'`,
                  en: `Replace by '${suggestion}'`,
                }),
              ]
            : [],
      });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Afwijking van een regel die niet bestaat",
    en: "Deviation from a rule that does not exist",
  },
  explain: {
    nl: "Een afwijking noemt de regel waarvan wordt afgeweken. Bestaat die regel niet, dan motiveert de tekst niets en blijft de bevinding staan. Neem de naam over uit de bevinding zelf.",
    en: "A deviation names the rule from which it departs. If that rule does not exist, the text motivates nothing and the finding stays. Copy the name from the finding itself.",
  },
  examples: [
    {
      bad: `  stadium: strategie
  afwijking perceel/clusterin { motivering: "De zorg voor deze groep hangt nauw samen." }
`,
      good: `  stadium: concept
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 {
    zorgvormen: huishoudelijke-hulp, beschermd-wonen
    afwijking perceel/clustering { motivering: "De zorg voor deze groep hangt nauw samen." }
  }
  perceel 2 { zorgvormen: groepsbegeleiding }
`,
    },
  ],
};
