import { groundsOfSort, groundsSet } from "../../model/facts/exclusion.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "geschiktheid/uitsluiting-facultatief",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    { ref: "gids-proportionaliteit", at: "voorschrift 3.5 A", confidence: "S" },
    {
      ref: "aw2012",
      at: "art. 1.10 lid 2 onder b",
      confidence: "V",
      quote: "de uitsluitingsgronden",
    },
    { ref: "aw2012", at: "art. 2.87 lid 1", confidence: "V" },
  ],
  message: {
    nl: "Alle facultatieve uitsluitingsgronden zijn aangevinkt zonder motivering. Kies alleen de gronden die voor deze opdracht relevant zijn.",
    en: "All optional exclusion grounds are ticked without motivation. Choose only the grounds relevant to this contract.",
  },
  check(lot, { report }) {
    const set = groundsSet(lot, "facultatief");
    if (isOpenHouse(lot) || set.size < groundsOfSort("facultatief").length)
      return;
    const [ground] = lot.all("uitsluitingsgrond");
    report({
      at:
        ground && lot.isAbsent("facultatieve-uitsluitingsgronden")
          ? ground
          : [lot, "facultatieve-uitsluitingsgronden"],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Alle facultatieve uitsluitingsgronden aangevinkt",
    en: "All optional exclusion grounds ticked",
  },
  explain: {
    nl: "Alles aanvinken in het UEA is routine en niet proportioneel: art. 1.10 van de Aanbestedingswet noemt uitsluitingsgronden met zoveel woorden. Kies alleen de gronden die voor deze opdracht van belang zijn, of leg in `motivering` uit waarom ze dat allemaal zijn.",
    en: "Ticking everything in the ESPD is routine and disproportionate: art. 1.10 of the Act names exclusion grounds explicitly. Choose only the grounds that matter for this contract, or explain in `motivation` why all of them do.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  procedure: sas
  eigen-verklaring: uea
  facultatieve-uitsluitingsgronden: alle
  perceel 1 "Dagbesteding" { opdrachtnemers: maximaal 4 }
`,
      good: `  instrument: overheidsopdracht
  procedure: sas
  eigen-verklaring: uea
  facultatieve-uitsluitingsgronden: faillissement, ernstige-beroepsfout, belastingen-premies
  perceel 1 "Dagbesteding" { opdrachtnemers: maximaal 4 }
`,
    },
  ],
};
