import { isInHouse } from "../../model/facts/instrument.ts";
import { followsStandard } from "../../model/facts/standard.ts";
import {
  longestMonths,
  nearestKey,
  runsForEver,
} from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { levelOf } from "../shared/level.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "wijziging/lange-looptijd-zonder-clausule",
  kind: "guidance",
  severity: "hint",
  scope: "looptijd",
  from: "concept",
  waivable: true,
  yieldsTo: [
    "wijziging/aangekondigd-zonder-clausule",
    "looptijd/onbepaald-opzegging",
    "looptijd/onbepaald-opdracht",
    "raamovereenkomst/einddatum",
  ],
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "nemen hierin typisch wijzigingsclausules op en de mogelijkheid om de overeenkomst voortijdig te beëindigen",
    },
    {
      ref: "aef-2015",
      at: "hoofdstuk 7",
      confidence: "V",
      quote:
        "zorg voor flexibiliteit in de afspraken, zodat er ruimte blijft voor ontwikkelingen",
    },
  ],
  message: {
    nl: "De looptijd kan {maanden} zijn, zonder herzieningsclausule of tussentijdse beëindiging.",
    en: "The term can be {maanden}, without a review clause or early termination.",
  },
  check(term, { lots, report }) {
    const longest = runsForEver(term)
      ? Number.POSITIVE_INFINITY
      : longestMonths(term);
    if (!longest || longest < long || !term.isAbsent("opzegging")) return;
    const concerned = lots.filter((lot) => !isInHouse(lot) && !canChange(lot));
    const level = levelOf(concerned);
    if (level)
      report({
        at: [
          term,
          nearestKey(term, ["verlenging", "duur", "einde", "maximum"]),
        ],
        subjects: concerned,
        data: { maanden: months(longest) },
        fixes: () => [
          insertInto(
            level,
            "herzieningsclausule {\n  onderwerp: PM\n  omvang: PM\n  voorwaarden: PM\n}",
            {
              nl: "Voeg een herzieningsclausule toe",
              en: "Add a review clause",
            },
          ),
        ],
      });
  },
});

/** Five years in months; a cut-off of this checker. */
const long = 60;

function canChange(lot: Node<"perceel">): boolean {
  return (
    !lot.isAbsent("herzieningsclausule") ||
    lot.is("tussentijdse-wijziging", "ja") ||
    !lot.isAbsent("evaluatie") ||
    followsStandard(lot)
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Lange looptijd zonder uitweg",
    en: "Long term without a way out",
  },
  explain: {
    nl: "In vijf jaar verandert er veel in beleid en in zorg. Lange contracten hebben daarom meestal een herzieningsclausule, een evaluatie die tot aanpassing kan leiden, of een mogelijkheid om eerder te stoppen. De grens van vijf jaar is van dit controleprogramma, niet van de wet.",
    en: "In five years much changes in policy and in care. Long contracts therefore usually have a review clause, an evaluation that can lead to changes, or a way to stop earlier. The line of five years is this checker's, not the law's.",
  },
  examples: [
    {
      bad: `  looptijd { ingang: 2027-01-01  duur: 5 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  looptijd { ingang: 2027-01-01  duur: 5 jaar; opzegging { door: opdrachtgever  opzegtermijn: 6 maanden } }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
