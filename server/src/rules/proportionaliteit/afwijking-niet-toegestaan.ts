import { defineRule, type RuleDocs } from "../define.ts";
import { removeDeviation } from "../shared/deviations.ts";

export default defineRule({
  id: "proportionaliteit/afwijking-niet-toegestaan",
  kind: "definition",
  severity: "error",
  scope: "bestek",
  waivable: false,
  yieldsTo: ["taal/afwijking-onbekende-regel"],
  last: true,
  sources: [
    { ref: "taal", at: "afwijking", confidence: "V" },
    { ref: "aw2012", at: "art. 1.10 lid 4", confidence: "I" },
  ],
  message: {
    nl: "Van {regel} kan niet worden afgeweken: de wet of de logica laat daar geen ruimte voor. De afwijking heeft geen effect.",
    en: "Rule {regel} cannot be waived: the law or logic leaves no room for it. The deviation has no effect.",
  },
  check(bestek, { report, outcome }) {
    for (const deviation of outcome?.deviations ?? []) {
      const { block, form, rules } = deviation;
      const [id] = rules;
      const rule = id ? outcome?.rules.get(id) : undefined;
      if (form === "afwijking" && rule && !rule.waivable) {
        report({
          at: block.name ?? block.syntax,
          data: { regel: rule.id },
          discriminator: rule.id,
          fixes: () => [removeDeviation(deviation, bestek.specification)],
        });
      }
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Afwijking van een regel waarvan niet mag worden afgeweken",
    en: "Deviation from a rule that allows none",
  },
  explain: {
    nl: "Gemotiveerd afwijken kan alleen waar de wet of de Gids Proportionaliteit dat toelaat. Een som die niet klopt of een dwingend voorschrift verdwijnt niet door een motivering. Herstel de bevinding en schrap de afwijking.",
    en: "Departing with reasons is possible only where the law or the Proportionality Guide allows it. A sum that does not add up or a mandatory provision does not disappear through a motivation. Repair the finding and remove the deviation.",
  },
  examples: [
    {
      bad: `  stadium: strategie
  afwijking taal/onbekende-sleutel { motivering: "Deze sleutel gebruiken wij al jaren zo." }
`,
      good: `  stadium: concept
`,
    },
  ],
};
