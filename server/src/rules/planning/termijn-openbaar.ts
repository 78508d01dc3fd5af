import { exactly, isLess } from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import {
  dayOf,
  daysBetween,
  dispatchDay,
} from "../../model/facts/milestones.ts";
import { electronicReduction, isShortened } from "../../model/facts/periods.ts";
import { mainProcedure } from "../../model/facts/procedure.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { firstAllowed, postpone } from "../shared/days.ts";
import { counts, period } from "../shared/wording.ts";

export default defineRule({
  id: "planning/termijn-openbaar",
  kind: "legal",
  severity: "error",
  scope: "planning",
  waivable: false,
  validFrom: "2016-07-01",
  yieldsTo: ["planning/termijn-verkort"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.71 lid 1",
      confidence: "V",
      quote:
        "bedraagt de termijn voor het indienen van de inschrijvingen ten minste 45 dagen, te rekenen vanaf de verzenddatum van de aankondiging",
    },
    { ref: "aw2012", at: "art. 2.74b", confidence: "V" },
  ],
  message: {
    nl: "Tussen aankondiging ({verzending}) en sluiting ({sluiting}) zitten {dagen} dagen; voor de openbare procedure zijn er ten minste {minimum} nodig (art. 2.71 lid 1 en 2.74b Aw).",
    en: "Between dispatch ({verzending}) and deadline ({sluiting}) there are {dagen} days; the open procedure needs at least {minimum} (arts. 2.71(1) and 2.74b Aw).",
  },
  check(planning, { lots, settings, report }) {
    const from = dispatchDay(planning);
    const to = dayOf(planning, "sluiting");
    const given = daysBetween(from, to);
    if (!from || !to || !given) return;
    const short = lots.filter(
      (lot) =>
        mainProcedure(lot) === "openbaar" &&
        isAboveThreshold(lot, settings) &&
        !isShortened(lot) &&
        isLess(given, exactly(minimumFor(lot))) === "yes",
    );
    const [first] = short;
    if (!first) return;
    report({
      at: [planning, "sluiting"],
      subjects: short,
      data: {
        verzending: period(from),
        sluiting: period(to),
        dagen: counts(given),
        minimum: minimumFor(first),
      },
      fixes: () => [
        postpone(
          planning,
          "sluiting",
          from.max + Math.max(...short.map(minimumFor)),
          firstAllowed,
        ),
      ],
    });
  },
});

/** Aw 2012, art. 2.71 lid 1 and 2.74b. */
function minimumFor(lot: Node<"perceel">): number {
  return figure("termijn-openbaar") - electronicReduction(lot);
}

export const docs: RuleDocs = {
  title: {
    nl: "Inschrijftermijn van de openbare procedure te kort",
    en: "Tender period of the open procedure too short",
  },
  explain: {
    nl: "Een te korte termijn is de makkelijkste grond voor een klacht. Verzet de sluiting, of plan de aankondiging eerder; bij elektronisch inschrijven geldt een kortere termijn. Onder SAS gelden deze termijnen niet.",
    en: "A period that is too short is the easiest ground for a complaint. Move the deadline, or plan the notice earlier; electronic filing allows a shorter period. Under SAS these periods do not apply.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-10-01 op tenderned  sluiting: 2026-11-01 }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-10-01 op tenderned  sluiting: 2026-11-10 }
`,
    },
  ],
};
