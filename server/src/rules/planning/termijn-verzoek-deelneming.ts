import { exactly, isLess } from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import {
  dayOf,
  daysBetween,
  dispatchDay,
} from "../../model/facts/milestones.ts";
import { hasMotivatedUrgency, isUrgent } from "../../model/facts/periods.ts";
import { mainProcedure } from "../../model/facts/procedure.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { firstAllowed, postpone } from "../shared/days.ts";
import { cite } from "../shared/laws.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "planning/termijn-verzoek-deelneming",
  kind: "legal",
  severity: "error",
  scope: "planning",
  waivable: false,
  validFrom: "2016-07-01",
  yieldsTo: ["planning/termijn-verkort"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.71 lid 2 en 3",
      confidence: "V",
      quote:
        "bedraagt de termijn voor het indienen van de verzoeken tot deelneming ten minste 30 dagen",
    },
    {
      ref: "aw2012",
      at: "art. 2.146 lid 2",
      confidence: "V",
      quote:
        "bedraagt ten minste dertig dagen, te rekenen vanaf de verzenddatum van de aankondiging",
    },
    { ref: "aw2012", at: "art. 2.74 onder b", confidence: "V" },
  ],
  message: {
    nl: "Voor een verzoek tot {soort} geeft u {dagen} dagen; dat moeten er ten minste {minimum} zijn ({artikel}).",
    en: "For a request to {soort} you give {dagen} days; it must be at least {minimum} ({artikel}).",
  },
  check(planning, { lots, settings, report }) {
    const from = dispatchDay(planning);
    for (const { key, procedures, soort } of requests) {
      const given = daysBetween(from, dayOf(planning, key));
      if (!from || !given || given.max <= 0) continue;
      const short = lots.filter((lot) => {
        const main = mainProcedure(lot);
        return (
          main !== undefined &&
          procedures.has(main) &&
          isAboveThreshold(lot, settings) &&
          isLess(given, exactly(minimumFor(lot))) === "yes"
        );
      });
      const [first] = short;
      if (!first) continue;
      report({
        at: planning.slot(key),
        subjects: short,
        data: {
          soort,
          dagen: counts(given),
          minimum: minimumFor(first),
          artikel: articleFor(first),
        },
        fixes: () => [
          postpone(
            planning,
            key,
            from.max + Math.max(...short.map(minimumFor)),
            firstAllowed,
          ),
        ],
      });
    }
  },
});

const requests = [
  {
    key: "verzoek-tot-deelneming",
    procedures: new Set<string>([
      "niet-openbaar",
      "mededingingsprocedure-met-onderhandeling",
      "concurrentiegerichte-dialoog",
      "innovatiepartnerschap",
    ]),
    soort: { nl: "deelneming", en: "participate" },
  },
  {
    key: "aanmelding",
    procedures: new Set<string>(["das"]),
    soort: { nl: "toelating", en: "be admitted" },
  },
] as const;

/** Procedures that know an accelerated period (Aw 2012, art. 2.74). */
function canBeUrgent(lot: Node<"perceel">): boolean {
  const main = mainProcedure(lot);
  return (
    main === "niet-openbaar" ||
    main === "mededingingsprocedure-met-onderhandeling"
  );
}

function minimumFor(lot: Node<"perceel">): number {
  if (mainProcedure(lot) === "das") return figure("das-toelating");
  // Urgency without its reason is judged by planning/termijn-verkort.
  return canBeUrgent(lot) && (hasMotivatedUrgency(lot) || isUrgent(lot))
    ? figure("termijn-urgent-verzoek")
    : figure("termijn-verzoek-deelneming");
}

function articleFor(lot: Node<"perceel">) {
  if (mainProcedure(lot) === "das") return cite("aw2012", "art. 2.146 lid 2");
  if (canBeUrgent(lot))
    return cite(
      "aw2012",
      isUrgent(lot) ? "art. 2.74 onder b" : "art. 2.71 lid 2",
    );
  return cite("aw2012", "art. 2.71 lid 3");
}

export const docs: RuleDocs = {
  title: {
    nl: "Te kort voor een verzoek tot deelneming",
    en: "Too short for a request to participate",
  },
  explain: {
    nl: "Een verzoek vraagt om referenties en verklaringen, en die kosten tijd. Verzet de uiterste datum of de aankondiging. Onder SAS geldt dit minimum niet.",
    en: "A request needs references and declarations, and those take time. Move the deadline or the notice. Under SAS this minimum does not hold.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: niet-openbaar
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  selectiecriteria { selectiecriterium "Ervaring" 100 punten; uit-te-nodigen: 5 }
  planning { aankondiging: 2026-12-01 op tenderned; verzoek-tot-deelneming: 2026-12-21 }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: niet-openbaar
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  selectiecriteria { selectiecriterium "Ervaring" 100 punten; uit-te-nodigen: 5 }
  planning { aankondiging: 2026-12-01 op tenderned; verzoek-tot-deelneming: 2026-12-31 }
`,
    },
  ],
};
