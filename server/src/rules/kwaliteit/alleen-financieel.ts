import {
  areCriteriaOpen,
  criteriaOf,
  selectionOf,
} from "../../model/facts/criteria.ts";
import {
  areRequirementsOpen,
  isFinancial,
} from "../../model/facts/requirements.ts";
import { buysCare } from "../../model/facts/tender.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "kwaliteit/alleen-financieel",
  kind: "statistic",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  yieldsTo: [
    "kwaliteit/geen-kwaliteitseis",
    "gunning/kwaliteit-niet-betrokken",
    "gunning/laagste-prijs",
  ],
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "binnen de Wmo 2015 in 21% van de overeenkomsten de eisen in bovengenoemde secties louter financieel van aard zijn",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "In 2020 is dit voor de jeugdhulp voor alle overeenkomsten het geval",
    },
  ],
  message: {
    nl: "Alle selectie-, geschiktheids- en gunningseisen van {perceel} zijn financieel. In 2020 was dat bij 21% van de Wmo-overeenkomsten zo en bij geen enkele jeugdhulpovereenkomst (PPRC 2020, via Monitor 2020).",
    en: "All selection, suitability and award items of {perceel} are financial. In 2020 this held for 21% of Wmo agreements and no youth care agreement (PPRC 2020, via Monitor 2020).",
  },
  check(lot, { report }) {
    if (!buysCare(lot) || areCriteriaOpen(lot) || areRequirementsOpen(lot))
      return;
    const criteria = criteriaOf(lot);
    const items = [...lot.all("geschiktheidseis"), ...selectionOf(lot)];
    const financial =
      criteria.every(({ kind }) => kind !== "kwaliteit") &&
      items.every(isFinancial);
    const [first] = [...items, ...criteria];
    if (!financial || !first) return;
    report({ at: first });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Alle eisen aan de poort zijn financieel",
    en: "All entry requirements are financial",
  },
  explain: {
    nl: "Dit kan een bewuste keuze zijn, met de kwaliteit in de uitvoeringseisen; de melding laat alleen zien hoe gewoon het is. Kwaliteit hoort wel ergens in de procedure een rol te spelen.",
    en: "This can be a deliberate choice, with quality in the performance conditions; the message only shows how common it is. Quality should play a part somewhere in the procedure.",
  },
  examples: [
    {
      bad: `  peildatum: 2025-03-01
  instrument: overheidsopdracht
  procedure: sas
  eigen-verklaring: uea
  perceel 1 "Hulp bij het huishouden" {
    wet: wmo-2015
    opdrachtnemers: maximaal 8
    geschiktheidseis "Verzekering" {
      soort: verzekering
      bewijs: polis
    }
    uitvoeringseis "Medewerkers spreken de taal van de cliënt" {
      thema: personeel
      toetsing: contractmanagement
    }
  }
`,
      good: `  peildatum: 2025-03-01
  instrument: overheidsopdracht
  procedure: sas
  eigen-verklaring: uea
  perceel 1 "Hulp bij het huishouden" {
    wet: wmo-2015
    opdrachtnemers: maximaal 8
    geschiktheidseis "Ervaring met hulp bij het huishouden" {
      soort: referentie
      bewijs: referenties
    }
  }
`,
    },
  ],
};
