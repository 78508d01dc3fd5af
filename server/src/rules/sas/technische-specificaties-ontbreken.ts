import { lacksSpecifications } from "../../model/facts/specified.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { labels } from "../shared/terms.ts";

export default defineRule({
  id: "sas/technische-specificaties-ontbreken",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.75 lid 1",
      confidence: "V",
      quote: "neemt in de aanbestedingsstukken de technische specificaties op",
    },
    { ref: "aw2012", at: "art. 2.39 lid 1 onder b", confidence: "V" },
    { ref: "taakgericht-2020", at: "bijlage IV", confidence: "S" },
  ],
  message: {
    nl: "Van {percelen} staat er niet wat wordt ingekocht. Ook bij SAS staan de technische specificaties in de aanbestedingsstukken (art. 2.39 lid 2 en 2.75 Aw).",
    en: "What is bought is not described for {percelen}. Under SAS too the technical specifications are in the documents (arts. 2.39(2) and 2.75 Aw).",
  },
  check(root, { lots, settings, report }) {
    const bare = lots.filter((lot) => lacksSpecifications(lot, settings));
    const [first] = bare;
    if (!first) return;
    const all = bare.length === lots.length;
    const level = all ? root : first;
    report({
      at: level,
      subjects: all ? [root] : bare,
      data: { percelen: labels(bare) },
      fixes: () => [
        insertInto(level, 'uitvoeringseis "PM" { omschrijving: PM }', {
          nl: "Voeg een uitvoeringseis toe",
          en: "Add a performance requirement",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Technische specificaties ontbreken",
    en: "Technical specifications are missing",
  },
  explain: {
    nl: "Wie inschrijft moet weten wat wordt gevraagd, en de inschrijvingen worden eraan getoetst. Beschrijf de producten of de eisen aan de uitvoering, of verwijs naar het programma van eisen.",
    en: "A tenderer must know what is asked, and the tenders are tested against it. Describe the products or the performance requirements, or refer to the programme of requirements.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: sas { invulling: klassiek }
    opdrachtnemers: maximaal 4
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    geraamde-waarde: € 2 miljoen in totaal
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: sas { invulling: klassiek }
    opdrachtnemers: maximaal 4
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    geraamde-waarde: € 2 miljoen in totaal
    uitvoeringseis "Start" { omschrijving: "De begeleiding start binnen tien werkdagen na de toewijzing." }
  }
`,
    },
  ],
};
