import { addMonths } from "../../../../grammar/src/calendar.ts";
import { exactly, isLess } from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import {
  dayOf,
  daysBetween,
  dispatchDay,
} from "../../model/facts/milestones.ts";
import {
  electronicReduction,
  hasMotivatedUrgency,
  isUrgent,
} from "../../model/facts/periods.ts";
import { mainProcedure } from "../../model/facts/procedure.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { postpone } from "../shared/days.ts";
import { cite } from "../shared/laws.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "planning/termijn-verkort",
  kind: "legal",
  severity: "error",
  scope: "planning",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.71 lid 5 en 6",
      confidence: "V",
      quote:
        "inkorten tot 29 dagen, maar in geen geval tot minder dan 22 dagen",
    },
    {
      ref: "aw2012",
      at: "art. 2.74",
      confidence: "V",
      quote:
        "een termijn voor het indienen van de inschrijvingen van ten minste vijftien dagen",
    },
  ],
  message: {
    nl: "De verkorte termijn van {dagen} dagen kan niet: {reden} ({artikel}).",
    en: "The shortened period of {dagen} days is not possible: {reden} ({artikel}).",
  },
  check(planning, { lots, settings, report }) {
    for (const {
      procedures,
      start,
      end,
      ordinary,
      urgent,
      urgentArticle,
      prior,
    } of periods) {
      const from =
        start === "aankondiging"
          ? dispatchDay(planning)
          : dayOf(planning, start);
      const given = daysBetween(from, dayOf(planning, end));
      if (!from || !given || given.max <= 0) continue;
      for (const lot of lots) {
        const main = mainProcedure(lot);
        if (
          main === undefined ||
          !procedures.has(main) ||
          !isAboveThreshold(lot, settings)
        )
          continue;
        const normal =
          figure(ordinary) - (prior ? electronicReduction(lot) : 0);
        if (isLess(given, exactly(normal)) !== "yes") continue;
        const wrong = isUrgent(lot)
          ? wrongUrgency(lot, given.max, figure(urgent), urgentArticle)
          : prior
            ? wrongPriorNotice(planning, given.max)
            : undefined;
        if (!wrong) continue;
        report({
          at: planning.slot(end),
          subjects: [lot],
          data: { dagen: counts(given), ...wrong },
          fixes: () => [
            postpone(planning, end, from.max + normal, {
              nl: ": de gewone termijn",
              en: ": the ordinary period",
            }),
          ],
        });
      }
    }
  },
});

const twoStage: ReadonlySet<string> = new Set([
  "niet-openbaar",
  "mededingingsprocedure-met-onderhandeling",
]);

/** The periods that may be shortened (Aw 2012, art. 2.71 and 2.74); `prior`: by a prior notice too. */
const periods = [
  {
    procedures: new Set<string>(["openbaar"]),
    start: "aankondiging",
    end: "sluiting",
    ordinary: "termijn-openbaar",
    urgent: "termijn-urgent-openbaar",
    urgentArticle: "art. 2.74 onder a",
    prior: true,
  },
  {
    procedures: twoStage,
    start: "aankondiging",
    end: "verzoek-tot-deelneming",
    ordinary: "termijn-verzoek-deelneming",
    urgent: "termijn-urgent-verzoek",
    urgentArticle: "art. 2.74 onder b",
    prior: false,
  },
  {
    procedures: twoStage,
    start: "uitnodiging",
    end: "sluiting",
    ordinary: "termijn-na-uitnodiging",
    urgent: "termijn-urgent-na-uitnodiging",
    urgentArticle: "art. 2.74 onder c",
    prior: true,
  },
] as const;

function wrongUrgency(
  lot: Node<"perceel">,
  days: number,
  minimum: number,
  article: string,
) {
  if (!hasMotivatedUrgency(lot))
    return {
      reden: {
        nl: "de spoed is niet onderbouwd",
        en: "the urgency is not substantiated",
      },
      artikel: cite("aw2012", "art. 2.74"),
    };
  return days < minimum
    ? {
        reden: {
          nl: `ook bij spoed zijn ten minste ${minimum} dagen nodig`,
          en: `in urgency too at least ${minimum} days are needed`,
        },
        artikel: cite("aw2012", article),
      }
    : undefined;
}

/** What is wrong with a prior notice that is meant to shorten the period (art. 2.71 lid 5 and 6). */
function wrongPriorNotice(planning: Node<"planning">, days: number) {
  const prior = planning.at("vooraankondiging");
  if (!prior?.has("volledig")) return undefined;
  const lid5 = cite("aw2012", "art. 2.71 lid 5");
  const lid6 = cite("aw2012", "art. 2.71 lid 6");
  if (prior.is("volledig", "nee"))
    return {
      reden: {
        nl: "de vooraankondiging is niet volledig",
        en: "the prior notice is not complete",
      },
      artikel: lid6,
    };
  const least = figure("termijn-na-vooraankondiging-minimum");
  if (days < least)
    return {
      reden: {
        nl: `ook na een vooraankondiging zijn ten minste ${least} dagen nodig`,
        en: `after a prior notice too at least ${least} days are needed`,
      },
      artikel: lid5,
    };
  const sent =
    dayOf(prior, "verzenddatum") ?? dayOf(planning, "vooraankondiging");
  const notice = dispatchDay(planning);
  if (!sent || !notice) return undefined;
  const early = figure("vooraankondiging-ten-minste");
  const late = figure("vooraankondiging-ten-hoogste");
  const wrong =
    notice.max - sent.min < early ||
    (Number.isFinite(sent.max) && addMonths(sent.max, late) < notice.min);
  return wrong
    ? {
        reden: {
          nl: `de vooraankondiging is niet tussen ${early} dagen en ${late} maanden voor de aankondiging verzonden`,
          en: `the prior notice was not sent between ${early} days and ${late} months before the contract notice`,
        },
        artikel: lid6,
      }
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Verkorte termijn kan niet",
    en: "Shortened period is not possible",
  },
  explain: {
    nl: "Een korte informatieve vooraankondiging koopt geen korte sluitingstermijn, en late eigen besluiten zijn geen spoed. Maak de vooraankondiging op tijd en volledig, onderbouw de spoed, of geef de gewone termijn.",
    en: "A short informative notice does not buy a short deadline, and late decisions of one's own are no urgency. Publish the prior notice in time and complete, substantiate the urgency, or give the ordinary period.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar { urgentie: ja }
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned; sluiting: 2026-12-21 }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar { urgentie: ja { motivering: "De huidige aanbieder is failliet; de zorg moet op 1 februari doorlopen." } }
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned; sluiting: 2026-12-21 }
`,
    },
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning {
    vooraankondiging: 2026-11-02 op tenderned { soort: informatief  volledig: ja }
    aankondiging: 2026-12-01 op tenderned
    sluiting: 2026-12-31
  }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning {
    vooraankondiging: 2026-09-01 op tenderned { soort: informatief  volledig: ja }
    aankondiging: 2026-12-01 op tenderned
    sluiting: 2026-12-31
  }
`,
    },
  ],
};
