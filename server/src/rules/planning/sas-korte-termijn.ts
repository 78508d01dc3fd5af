import { exactly, isLess } from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import {
  dayOf,
  daysBetween,
  dispatchDay,
} from "../../model/facts/milestones.ts";
import { isSas } from "../../model/facts/procedure.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "planning/sas-korte-termijn",
  kind: "guidance",
  severity: "hint",
  scope: "planning",
  waivable: true,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 1.10 lid 2 onder e",
      confidence: "V",
      quote: "de te stellen termijnen",
    },
    { ref: "aw2012", at: "art. 2.74 onder a", confidence: "I" },
  ],
  message: {
    nl: "U geeft {dagen} dagen om in te schrijven. Voor SAS geldt geen wettelijk minimum, maar de termijn moet passen bij de opdracht (art. 1.10 lid 2 onder e Aw).",
    en: "You give {dagen} days to tender. SAS has no statutory minimum, but the period must fit the contract (art. 1.10(2)(e) Aw).",
  },
  check(planning, { lots, settings, report }) {
    const given = daysBetween(
      dispatchDay(planning),
      dayOf(planning, "sluiting"),
    );
    if (!given || given.max <= 0) return;
    if (isLess(given, exactly(figure("termijn-urgent-openbaar"))) !== "yes")
      return;
    if (planning.has("sluiting.motivering")) return;
    const short = lots.filter(
      (lot) => isSas(lot) && isAboveThreshold(lot, settings),
    );
    if (short.length > 0)
      report({
        at: planning.slot("sluiting"),
        subjects: short,
        data: { dagen: counts(given) },
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Korte inschrijftermijn onder SAS",
    en: "Short tender period under SAS",
  },
  explain: {
    nl: "Bij SAS geldt geen wettelijk minimum, maar de termijn moet in verhouding staan tot de opdracht. Vijftien dagen is wat de wet zelfs in een spoedeisende gewone procedure nog vraagt; die maat is van deze controle. Licht een kortere termijn toe bij de sluiting.",
    en: "SAS has no statutory minimum, but the period must be in proportion to the contract. Fifteen days is what the Act asks even in an urgent standard procedure; that yardstick is this checker's. Explain a shorter period with the deadline.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned; sluiting: 2026-12-14 }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned; sluiting: 2027-01-11 }
`,
    },
  ],
};
