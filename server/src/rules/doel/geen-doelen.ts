import { hasReached } from "../../model/facts/dates.ts";
import { firstWritten } from "../../model/facts/lots.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "doel/geen-doelen",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "toelichting inkoopdocumenten, Beschrijving opdracht",
      confidence: "V",
      quote:
        "De inkopende organisatie beschrijft hier het beleid en de doelen van de inkoop.",
    },
    {
      ref: "monitor-2020",
      at: "",
      confidence: "V",
      quote:
        "Gezamenlijk opstellen van een gedeelde visie voorafgaand aan de inkoop",
    },
  ],
  message: {
    nl: "Er zijn geen inkoopdoelen opgenomen en er is geen verwijzing naar een vastgestelde visie.",
    en: "No procurement goals are stated and no adopted vision is referred to.",
  },
  check(root, { report }) {
    const { specification } = root;
    const stated = firstWritten(specification, ["doel", "gemeentelijk-plan"]);
    const hasVision = (["visie", "regiovisie"] as const).some(
      (key) => !root.isAbsent(key) && !root.is(key, "nee"),
    );
    if (stated || hasVision) return;
    report({
      at: root,
      ...(!hasReached(specification, "concept") && { severity: "hint" }),
      fixes: () => [
        insertInto(root, 'doel "..."', {
          nl: "Voeg een doel toe",
          en: "Add a goal",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Geen inkoopdoelen", en: "No procurement goals" },
  explain: {
    nl: 'Zonder doelen is geen keuze voor instrument, bekostiging of looptijd uit te leggen of te toetsen. Neem de doelen op met `doel "..."`, of verwijs met titel en datum naar de vastgestelde visie of het beleidsplan. Een korte verwijzing is genoeg.',
    en: 'Without goals no choice of instrument, funding or term can be explained or tested. State the goals with `goal "..."`, or refer to the adopted vision or policy plan with title and date. A short reference is enough.',
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  doel "Inwoners blijven zelfstandig wonen" { soort: zelfredzaamheid }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
    {
      bad: `  stadium: strategie
  wet: jeugdwet
`,
      good: `  stadium: strategie
  wet: jeugdwet
  visie: "Samen opgroeien, vastgesteld op 12 mei 2026"
`,
      severity: "hint",
    },
  ],
};
