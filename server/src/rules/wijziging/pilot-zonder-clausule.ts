import { isInHouse } from "../../model/facts/instrument.ts";
import { type Pilot, pilotName, pilotsOf } from "../../model/facts/pilots.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "wijziging/pilot-zonder-clausule",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "de contracten aan te passen of stop te zetten op basis van de resultaten van de pilots",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 5",
      confidence: "V",
      quote:
        "dat er geen langjarige contracten kunnen worden overeengekomen, indien de aanpassing van de afspraken ziet op de percelen en duur van de contracten zelf",
    },
  ],
  message: {
    nl: "Voor {perceel} loopt pilot {pilot}, maar de overeenkomst kan niet op de resultaten worden aangepast of beëindigd.",
    en: "Pilot {pilot} concerns {perceel}, but the contract cannot be adapted or ended on its results.",
  },
  check(lot, { report }) {
    if (isInHouse(lot) || canFollowResult(lot)) return;
    for (const pilot of pilotsOf(lot)) {
      if (!mayChangeContract(pilot)) continue;
      report({
        at: pilot,
        data: { pilot: pilotName(pilot) },
        fixes: () => [
          insertInto(
            lot,
            "herzieningsclausule {\n  onderwerp: pilot\n  omvang: PM\n  voorwaarden: PM\n}",
            {
              nl: "Voeg een herzieningsclausule over de pilot toe",
              en: "Add a review clause about the pilot",
            },
          ),
        ],
      });
    }
  },
});

function mayChangeContract(pilot: Pilot): boolean {
  if (pilot.has("overeenkomst") && !pilot.is("overeenkomst", "nee"))
    return pilot.has("gevolg");
  return (
    pilot.has("gevolg") ||
    pilot.includes("onderwerp", "bekostiging", "omvang", "arrangement")
  );
}

/** A clause on the pilot, on anything, or a way to stop. */
function canFollowResult(lot: Node<"perceel">): boolean {
  const clauses = lot.all("herzieningsclausule");
  const endings = lot.at("looptijd")?.all("opzegging") ?? [];
  return (
    clauses.some(
      (clause) =>
        clause.isMissing("onderwerp") ||
        clause.includes(
          "onderwerp",
          "pilot",
          "bekostiging",
          "omvang",
          "producten",
        ),
    ) ||
    endings.some(
      (ending) =>
        ending.isMissing("grond") ||
        ending.includes("grond", "pilotresultaat", "vrij"),
    )
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Pilot die het contract niet kan veranderen",
    en: "Pilot that cannot change the contract",
  },
  explain: {
    nl: "Zonder clausule is een pilotresultaat pas bij de volgende aanbesteding te gebruiken. Neem een herzieningsclausule op met onderwerp `pilot`, of een opzegging op grond van het pilotresultaat. Percelen en de looptijd zelf laten zich zo niet wijzigen; daarvoor is een korter contract nodig.",
    en: "Without a clause a pilot result can be used only at the next tender. Include a review clause on the subject `pilot`, or a termination on the ground of the pilot result. Lots and the term itself cannot be changed that way; that needs a shorter contract.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    pilot Traject "Betalen per traject" { onderwerp: bekostiging  gevolg: aanpassen }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    pilot Traject "Betalen per traject" { onderwerp: bekostiging  gevolg: aanpassen }
    herzieningsclausule "Uitkomst van de pilot" {
      onderwerp: pilot
      omvang: "Van uren naar trajecten voor dezelfde zorg."
      voorwaarden: "Na de evaluatie van de pilot in 2028."
    }
  }
`,
    },
  ],
};
