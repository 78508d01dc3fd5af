import { isSas } from "../../model/facts/procedure.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "sas/proces-verbaal-ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "gunning",
  waivable: true,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.39 lid 1 onder c",
      confidence: "V",
      quote: "maakt een proces-verbaal van de opdrachtverlening",
    },
    { ref: "aw2012", at: "art. 2.132 lid 1", confidence: "V" },
  ],
  message: {
    nl: "Maak een proces-verbaal van de opdrachtverlening; dat is ook bij SAS een verplichte stap (art. 2.39 lid 1 onder c en 2.132 Aw).",
    en: "Draw up a report of the award; that is a compulsory step under SAS too (arts. 2.39(1)(c) and 2.132 Aw).",
  },
  check(root, { lots, settings, report }) {
    const awarded = lots.filter(
      (lot) =>
        isSas(lot) && isAboveThreshold(lot, settings) && lacksReport(lot),
    );
    const [first] = awarded;
    if (!first) return;
    const planning = first.at("planning");
    const title = {
      nl: "Zet het proces-verbaal in de planning",
      en: "Put the report in the planning",
    };
    report({
      at: planning ? [planning, "proces-verbaal"] : root,
      subjects: awarded.length === lots.length ? [root] : awarded,
      fixes: () => [
        planning
          ? insertInto(planning, "proces-verbaal: PM", title)
          : insertInto(root, "planning { proces-verbaal: PM }", title),
      ],
    });
  },
});

function lacksReport(lot: Node<"perceel">): boolean {
  const planning = lot.at("planning");
  return (
    !planning ||
    planning.isAbsent("proces-verbaal") ||
    planning.is("proces-verbaal", "nee", "geen")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Proces-verbaal van de opdrachtverlening ontbreekt",
    en: "Report of the award is missing",
  },
  explain: {
    nl: "Het proces-verbaal bevat de redenen van elke keuze; de Europese Commissie en de minister kunnen ernaar vragen. Zet het in de planning of verwijs naar het stuk.",
    en: "The report holds the reasons for every choice; the European Commission and the minister may ask for it. Put it in the planning or refer to the document.",
  },
  examples: [
    {
      bad: `  stadium: gunning
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  planning { aankondiging: 2026-06-01 op tenderned  gunning: 2026-10-01  aankondiging-gegund: 2026-10-20 op tenderned }
`,
      good: `  stadium: gunning
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  planning { aankondiging: 2026-06-01 op tenderned  gunning: 2026-10-01  proces-verbaal: 2026-10-01  aankondiging-gegund: 2026-10-20 op tenderned }
`,
    },
  ],
};
