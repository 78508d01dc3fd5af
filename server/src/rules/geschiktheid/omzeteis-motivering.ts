import { isTurnover, nameOf } from "../../model/facts/requirements.ts";
import { isFullyRegulatedOrDas } from "../../model/facts/tender.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "geschiktheid/omzeteis-motivering",
  kind: "completeness",
  severity: "error",
  scope: "geschiktheidseis",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.90 lid 3",
      confidence: "V",
      quote:
        "tenzij de aanbestedende dienst dit met zwaarwegende argumenten motiveert in de aanbestedingsstukken",
    },
  ],
  message: {
    nl: 'De omzeteis "{eis}" is niet gemotiveerd. Omzet eisen mag alleen met zwaarwegende argumenten in de stukken (art. 2.90 lid 3 Aw).',
    en: 'The turnover requirement "{eis}" is not motivated. Turnover may be required only with compelling reasons in the documents (art. 2.90(3) Aw).',
  },
  check(requirement, { report, lots, settings }) {
    const subjects = lots.filter((lot) => isFullyRegulatedOrDas(lot, settings));
    if (subjects.length === 0 || !isTurnover(requirement)) return;
    report({
      at: requirement,
      subjects,
      data: { eis: nameOf(requirement) },
      fixes: () => [
        insertInto(requirement, "motivering: PM", {
          nl: "Voeg een motivering toe",
          en: "Add a motivation",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Omzeteis zonder motivering",
    en: "Turnover requirement without motivation",
  },
  explain: {
    nl: "In Nederland is geen omzeteis het uitgangspunt: de eis houdt kleine en nieuwe aanbieders buiten. Wie haar toch stelt, noemt in de stukken de zwaarwegende argumenten. Schrijf die in `motivering` bij de eis, of laat de eis vervallen.",
    en: "In the Netherlands no turnover requirement is the default: it keeps small and new providers out. Whoever sets one names the compelling reasons in the documents. Write them in `motivation` of the requirement, or drop it.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    geschiktheidseis "Omzet" {
      soort: omzet
      bedrag: € 500.000 per jaar
      bewijs: jaarrekening
    }
  }
`,
      good: `  stadium: publicatie
  instrument: overheidsopdracht
  procedure: openbaar
  perceel 1 "Dagbesteding" {
    geschiktheidseis "Omzet" {
      soort: omzet
      bedrag: € 500.000 per jaar
      bewijs: jaarrekening
      motivering: "De opdrachtnemer schiet de huur van drie locaties voor; zonder die omzet valt de zorg bij de eerste tegenslag stil."
    }
  }
`,
    },
  ],
};
