import {
  isFreelyAccessible,
  providerGivesAccess,
} from "../../model/facts/access.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "toegang/verwerkersovereenkomst",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting inkoopdocumenten",
      confidence: "V",
      quote:
        "Als toeleiding onderdeel is van de opdracht, is een verwerkersovereenkomst nodig.",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "hoofdaannemer verantwoordelijk is voor de uitvoering van de hulp en de gemeente daardoor de positie inneemt van een derde partij",
    },
    { ref: "aef-2015", at: "paragraaf 5.3", confidence: "S" },
  ],
  message: {
    nl: "{perceel} laat de aanbieder de toegang of toeleiding doen, maar een verwerkersovereenkomst of gegevensafspraak ontbreekt.",
    en: "{perceel} lets the provider perform access, but a data-processing or data-sharing agreement is missing.",
  },
  check(lot, { report }) {
    if (!providerGivesAccess(lot) || isFreelyAccessible(lot)) return;
    const arranged =
      (!lot.isAbsent("verwerkersovereenkomst") &&
        !lot.is("verwerkersovereenkomst", "nee")) ||
      !lot.isAbsent("gegevensuitwisseling") ||
      lot
        .all("bijlage")
        .some((annex) => annex.includes("soort", "verwerkersovereenkomst"));
    if (arranged) return;
    report({
      at: [lot, "toegang"],
      fixes: () => [
        insertInto(
          lot.specification.root,
          'bijlage "Verwerkersovereenkomst" {\n  soort: verwerkersovereenkomst\n  bestand: PM\n}',
          {
            nl: "Voeg de bijlage “Verwerkersovereenkomst” toe",
            en: "Add the annex “Verwerkersovereenkomst”",
          },
        ),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Toegang bij de aanbieder zonder gegevensafspraak",
    en: "Access with the provider without a data agreement",
  },
  explain: {
    nl: "Een aanbieder die de toegang verzorgt, behandelt aanvragen voor de gemeente. Wie dan wat met de gegevens van cliënten mag, moet vaststaan voor de start. Voeg een verwerkersovereenkomst toe, of leg vast dat partijen samen verantwoordelijk zijn.",
    en: "A provider that runs access handles applications for the municipality. Who may do what with the clients' data must be settled before the start. Add a data-processing agreement, or record that the parties are joint controllers.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    toegang: aanbieder { mandaat: "Mandaatbesluit van 4 mei 2026." }
  }
`,
      good: `  stadium: publicatie
  wet: wmo-2015
  bijlage D4 "Verwerkersovereenkomst" { soort: verwerkersovereenkomst }
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    toegang: aanbieder { mandaat: "Mandaatbesluit van 4 mei 2026." }
  }
`,
    },
  ],
};
