import { isSettledPerClient, isTaskBased } from "../../model/facts/funding.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "taakgericht/acceptatieplicht",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "De opdrachtnemer heeft een acceptatieplicht en moet dus iedere cliënt aannemen die zich meldt",
    },
    { ref: "contractstandaard-wmo", at: "art. 3.1.1", confidence: "V" },
  ],
  message: {
    nl: "Voor {perceel} is geen acceptatieplicht vastgelegd. De opdrachtnemer moet iedere cliënt uit de populatie aannemen.",
    en: "No duty to accept is recorded for {perceel}. The contractor must accept every client of the population.",
  },
  check(lot, { report }) {
    if (
      !isTaskBased(lot) ||
      isSettledPerClient(lot) ||
      !lot.isMissing("acceptatieplicht")
    )
      return;
    if (lot.has("contractstandaard") && !lot.is("contractstandaard", "nee"))
      return;
    report({
      at: [lot, "acceptatieplicht"],
      fixes: () => [
        lot.isAbsent("acceptatieplicht")
          ? insertInto(lot, "acceptatieplicht: ja", {
              nl: "Voeg een acceptatieplicht toe",
              en: "Add a duty to accept",
            })
          : undefined,
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Taakgericht zonder acceptatieplicht",
    en: "Task-based without a duty to accept",
  },
  explain: {
    nl: "Een vast bedrag zonder acceptatieplicht beloont het weigeren van dure cliënten. Leg vast dat de opdrachtnemer iedereen uit de populatie aanneemt; de contractstandaard Wmo regelt dat in art. 3.1.1.",
    en: "A fixed amount without a duty to accept rewards refusing expensive clients. Lay down that the contractor accepts everyone of the population; the Wmo contract standard does so in art. 3.1.1.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    acceptatieplicht: ja
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    },
  ],
};
