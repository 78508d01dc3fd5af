import { isTurnover, nameOf } from "../../model/facts/requirements.ts";
import { isFreeTender } from "../../model/facts/tender.ts";
import { exceedsTurnoverLimit } from "../../model/facts/turnover.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { lowerTurnover } from "../shared/turnover.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "geschiktheid/omzeteis-sas",
  kind: "guidance",
  severity: "warning",
  scope: "geschiktheidseis",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.10 lid 1",
      confidence: "V",
      quote:
        "die in een redelijke verhouding staan tot het voorwerp van de opdracht",
    },
    { ref: "aw2012", at: "art. 1.10 lid 2 onder c", confidence: "V" },
    { ref: "gids-proportionaliteit", at: "voorschrift 3.5 B", confidence: "S" },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.3",
      confidence: "V",
      quote:
        "moeten in redelijke verhouding staan met de waarde van de opdracht",
    },
  ],
  message: {
    nl: 'De omzeteis "{eis}" {gebrek}. In deze procedure geldt art. 2.90 Aw niet, maar eisen moeten wel in verhouding staan tot de opdracht (art. 1.10 Aw).',
    en: 'The turnover requirement "{eis}" {gebrek}. Art. 2.90 Aw does not apply in this procedure, but requirements must be proportionate (art. 1.10 Aw).',
  },
  check(requirement, { report, lots, settings }) {
    if (!isTurnover(requirement)) return;
    const subjects = lots.filter((lot) => isFreeTender(lot, settings));
    const excessive = subjects.some((lot) =>
      exceedsTurnoverLimit(requirement, lot),
    );
    const bare = requirement.isMissing("motivering");
    if (subjects.length === 0 || (!excessive && !bare)) return;
    const faults = [
      ...(bare ? [{ nl: "is niet gemotiveerd", en: "is not motivated" }] : []),
      ...(excessive
        ? [
            {
              nl: "is meer dan driemaal de waarde van de opdracht",
              en: "is more than three times the value of the contract",
            },
          ]
        : []),
    ];
    report({
      at: requirement,
      subjects,
      data: { eis: nameOf(requirement), gebrek: list(faults) },
      fixes: () => [
        requirement.isAbsent("motivering")
          ? insertInto(requirement, "motivering: PM", {
              nl: "Voeg een motivering toe",
              en: "Add a motivation",
            })
          : undefined,
        excessive ? lowerTurnover(requirement, subjects) : undefined,
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Omzeteis in een vrije procedure",
    en: "Turnover requirement in a free-form procedure",
  },
  explain: {
    nl: "Een omzeteis houdt kleine en lokale aanbieders buiten. In de SAS-procedure en onder de drempel is driemaal de waarde alleen een maatstaf, maar de eis moet wel in verhouding staan. Leg in `motivering` uit waarom omzet hier nodig is, of laat de eis vervallen.",
    en: "A turnover requirement keeps small and local providers out. Under SAS and below the threshold three times the value is only a yardstick, but the requirement must be proportionate. Explain in `motivation` why turnover is needed here, or drop it.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    geraamde-waarde: € 900.000 in totaal
    geschiktheidseis "Omzet" {
      soort: omzet
      bedrag: € 3.000.000 per jaar
    }
  }
`,
      good: `  instrument: overheidsopdracht
  procedure: sas
  perceel 1 "Dagbesteding" {
    opdrachtnemers: maximaal 4
    geraamde-waarde: € 900.000 in totaal
    geschiktheidseis "Omzet" {
      soort: omzet
      bedrag: € 900.000 per jaar
      motivering: "De opdrachtnemer schiet de huur van drie locaties voor; zonder die omzet valt de zorg bij de eerste tegenslag stil."
    }
  }
`,
    },
  ],
};
