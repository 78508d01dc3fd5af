import { dateOf, quarterInterval } from "../../../../grammar/src/calendar.ts";
import { figure } from "../../law/constants.ts";
import { dayOf } from "../../model/facts/milestones.ts";
import { isDas } from "../../model/facts/procedure.ts";
import { isSocialService } from "../../model/facts/services.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder } from "../fix/fix.ts";
import { moveDate } from "../shared/days.ts";
import { date, period } from "../shared/wording.ts";

export default defineRule({
  id: "publicatie/aankondiging-gegund-te-laat",
  kind: "legal",
  severity: "error",
  scope: "planning",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.134 lid 1 en 3",
      confidence: "V",
      quote:
        "Indien de aanbestedende dienst daarvoor kiest zendt hij de gebundelde resultaten binnen 30 dagen na het einde van elk kwartaal toe.",
    },
    { ref: "aw2012", at: "art. 2.136", confidence: "V" },
  ],
  message: {
    nl: "De aankondiging van de gegunde opdracht staat op {datum}; uiterste datum is {uiterste} (art. 2.134 en 2.136 Aw).",
    en: "The award notice is on {datum}; the latest date is {uiterste} (arts. 2.134 and 2.136 Aw).",
  },
  check(planning, { lots, settings, report }) {
    const published = dayOf(planning, "aankondiging-gegund");
    const award = lastOf(
      dayOf(planning, "gunning")?.max,
      dayOf(planning, "overeenkomst")?.max,
    );
    if (!published || award === undefined || !Number.isFinite(award)) return;
    const late = lots.filter(
      (lot) =>
        isAboveThreshold(lot, settings) &&
        published.min > latestFor(planning, lot, award),
    );
    const [first] = late;
    if (!first) return;
    const latest = latestFor(planning, first, award);
    const slot = planning.slot("aankondiging-gegund");
    report({
      at: slot,
      subjects: late,
      data: { datum: period(published), uiterste: date(latest) },
      fixes: () => [
        moveDate(planning, "aankondiging-gegund", latest, {
          nl: ", de uiterste datum",
          en: ", the latest date",
        }),
        mayBundle(planning, late, published.min, award)
          ? insertUnder(
              planning,
              "aankondiging-gegund",
              "bundeling: kwartaal",
              {
                nl: "Bundel de aankondigingen per kwartaal",
                en: "Bundle the notices per quarter",
              },
            )
          : undefined,
      ],
    });
  },
});

/** True when the notice would be in time if notices were bundled, and they may be and are not yet. */
function mayBundle(
  planning: Node<"planning">,
  lots: readonly Node<"perceel">[],
  published: number,
  award: number,
): boolean {
  return (
    planning.isAbsent("aankondiging-gegund.bundeling") &&
    lots.every((lot) => isSocialService(lot) || isDas(lot)) &&
    published <= endOfQuarter(award) + figure("aankondiging-gegund")
  );
}

function lastOf(
  a: number | undefined,
  b: number | undefined,
): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

/** Aw 2012, art. 2.134 lid 1 and 3, 2.136. */
function latestFor(
  planning: Node<"planning">,
  lot: Node<"perceel">,
  award: number,
): number {
  const bundled =
    planning.is("aankondiging-gegund.bundeling", "kwartaal") &&
    (isSocialService(lot) || isDas(lot));
  return (
    (bundled ? endOfQuarter(award) : award) + figure("aankondiging-gegund")
  );
}

function endOfQuarter(day: number): number {
  const { year, month } = dateOf(day);
  return quarterInterval({ year, quarter: Math.ceil(month / 3) })?.max ?? day;
}

export const docs: RuleDocs = {
  title: {
    nl: "Aankondiging van de gegunde opdracht te laat",
    en: "Contract award notice too late",
  },
  explain: {
    nl: "De aankondiging volgt binnen dertig dagen na de gunning. Bundelen per kwartaal is de enige verlichting, en alleen voor sociale en andere specifieke diensten en voor opdrachten binnen een DAS.",
    en: "The notice follows within thirty days of the award. Bundling per quarter is the only relief, and only for social and other specific services and for orders within a DPS.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  planning { gunning: 2026-07-15  overeenkomst: 2026-08-20  aankondiging-gegund: 2026-10-15 op tenderned }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  planning { gunning: 2026-07-15  overeenkomst: 2026-08-20  aankondiging-gegund: 2026-09-18 op tenderned }
`,
    },
  ],
};
