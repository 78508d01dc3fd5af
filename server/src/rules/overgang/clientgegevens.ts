import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "overgang/clientgegevens",
  kind: "completeness",
  severity: "warning",
  scope: ["overgang", "overdracht"],
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "moeten natuurlijk de privacy en gegevensbescherming van cliënten waarborgen",
    },
    {
      ref: "contractstandaard-wmo",
      at: "art. 3.19.6",
      confidence: "V",
      quote:
        "Op verzoek stuurt hij direct een lijst met klantgegevens, waarbij hij rekening houdt met de privacyregels.",
    },
  ],
  message: {
    nl: "Bij de overdracht van cliënten worden gegevens gedeeld, maar over privacy is niets geregeld.",
    en: "Client data are shared at transfer, but nothing is arranged on privacy.",
  },
  check(transition, { report, lots }) {
    if (
      !transition.has("clientgegevens") ||
      transition.is("clientgegevens", "nee")
    )
      return;
    const arranged =
      !transition.isAbsent("privacy") && !transition.is("privacy", "nee");
    if (arranged) return;
    const open = lots.filter(
      (lot) => lot.isAbsent("verwerkersovereenkomst") && !usesStandard(lot),
    );
    if (open.length === 0) return;
    report({
      at: transition.slot("clientgegevens"),
      subjects: open,
      fixes: () => [
        insertInto(transition, "privacy: PM", {
          nl: "Regel de privacy",
          en: "Arrange privacy",
        }),
      ],
    });
  },
});

/** The contract standard says that privacy rules hold for the list of clients (art. 3.19.6). */
function usesStandard(lot: Node<"perceel">): boolean {
  return (
    !lot.isAbsent("contractstandaard") && !lot.is("contractstandaard", "nee")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Cliëntgegevens gedeeld zonder afspraak over privacy",
    en: "Client data shared without a privacy arrangement",
  },
  explain: {
    nl: "Een lijst van cliënten met zorggegevens is het gevoeligste bestand van de hele inkoop. Noem bij `privacy` de grondslag of de afspraak; een verwijzing naar de contractstandaard is genoeg.",
    en: "A list of clients with care data is the most sensitive file of the whole procurement. Name the basis or arrangement under `privacy`; a reference to the contract standard is enough.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  overgang { einde: 2026-06-30  bekostiging: oud-tarief  clientgegevens: ja }
`,
      good: `  stadium: publicatie
  overgang { einde: 2026-06-30  bekostiging: oud-tarief  clientgegevens: ja  privacy: contractstandaard }
`,
    },
  ],
};
