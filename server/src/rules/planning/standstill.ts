import { exactly, isLess } from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import { dayOf, daysBetween } from "../../model/facts/milestones.ts";
import { calendarDays } from "../../model/facts/periods.ts";
import { isStandardProcedure } from "../../model/facts/procedure.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceLiteral } from "../fix/fix.ts";
import { firstAllowed, postpone } from "../shared/days.ts";
import { counts, date, days, period } from "../shared/wording.ts";

export default defineRule({
  id: "planning/standstill",
  kind: "legal",
  severity: "error",
  scope: "planning",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.127 lid 2 en 3",
      confidence: "V",
      quote: "bedraagt ten minste 20 kalenderdagen",
    },
    { ref: "aw2012", at: "art. 4.15 lid 1 onder b", confidence: "V" },
  ],
  message: {
    termijn: {
      nl: "De opschortende termijn is {termijn}; dat moeten ten minste {minimum} kalenderdagen zijn (art. 2.127 lid 3 Aw).",
      en: "The standstill is {termijn}; it must be at least {minimum} calendar days (art. 2.127(3) Aw).",
    },
    default: {
      nl: "Tussen gunningsbeslissing ({gunning}) en overeenkomst ({overeenkomst}) zitten {dagen} dagen. De opschortende termijn is ten minste {minimum} kalenderdagen, vanaf de dag na verzending (art. 2.127 Aw); tekenen kan vanaf {eerste}.",
      en: "Between award decision ({gunning}) and contract ({overeenkomst}) there are {dagen} days. The standstill is at least {minimum} calendar days, from the day after sending (art. 2.127 Aw); you can sign from {eerste}.",
    },
  },
  check(planning, { lots, settings, report }) {
    const bound = lots.filter(
      (lot) => isStandardProcedure(lot) && isAboveThreshold(lot, settings),
    );
    if (bound.length === 0) return;
    // Said not to apply: one tenderer only, or an order under a framework (art. 2.127 lid 4).
    if (planning.state("opschortende-termijn") === "not-applicable") return;
    const minimum = figure("opschortende-termijn");
    const stated = calendarDays(planning.duration("opschortende-termijn"));
    if (stated && isLess(stated, exactly(minimum)) === "yes") {
      report({
        at: planning.slot("opschortende-termijn"),
        subjects: bound,
        message: "termijn",
        data: { termijn: days(stated), minimum },
        fixes: () => [
          replaceLiteral(
            planning.slot("opschortende-termijn"),
            days(minimum).nl,
            {
              nl: `Neem ${days(minimum).nl}`,
              en: `Take ${days(minimum).en}`,
            },
          ),
        ],
      });
      return;
    }
    const award = dayOf(planning, "gunning");
    const signing = dayOf(planning, "overeenkomst");
    const between = daysBetween(award, signing);
    if (!award || !signing || !between || between.max <= 0) return;
    if (isLess(between, exactly(minimum + 1)) !== "yes") return;
    report({
      at: planning.slot("overeenkomst"),
      subjects: bound,
      data: {
        gunning: period(award),
        overeenkomst: period(signing),
        dagen: counts(between),
        minimum,
        eerste: date(award.min + minimum + 1),
      },
      fixes: () => [
        postpone(
          planning,
          "overeenkomst",
          award.max + minimum + 1,
          firstAllowed,
        ),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Opschortende termijn niet in acht genomen",
    en: "Standstill period not observed",
  },
  explain: {
    nl: "Wie te vroeg tekent, sluit een vernietigbare overeenkomst. Plan de overeenkomst zo dat de volle termijn voorbij is. Is er maar één inschrijver, zet dan bij de opschortende termijn n.v.t. met die reden.",
    en: "Who signs too early concludes a contract that can be annulled. Plan the contract after the full period. If there is only one tenderer, set the standstill to n/a with that reason.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { gunning: 2027-01-11  overeenkomst: 2027-01-31 }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { gunning: 2027-01-11  overeenkomst: 2027-02-01 }
`,
    },
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { gunning: 2027-01-11  opschortende-termijn: 14 dagen }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { gunning: 2027-01-11  opschortende-termijn: 20 dagen }
`,
    },
  ],
};
