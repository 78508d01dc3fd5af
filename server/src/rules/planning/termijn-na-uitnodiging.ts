import { exactly, isLess } from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import { dayOf, daysBetween } from "../../model/facts/milestones.ts";
import { electronicReduction, isShortened } from "../../model/facts/periods.ts";
import { mainProcedure } from "../../model/facts/procedure.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { firstAllowed, postpone } from "../shared/days.ts";
import { cite } from "../shared/laws.ts";
import { counts, period } from "../shared/wording.ts";

export default defineRule({
  id: "planning/termijn-na-uitnodiging",
  kind: "legal",
  severity: "error",
  scope: "planning",
  waivable: false,
  validFrom: "2016-07-01",
  yieldsTo: ["planning/termijn-verkort"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.71 lid 4",
      confidence: "V",
      quote:
        "bedraagt de termijn voor het indienen van de inschrijvingen ten minste 40 dagen, te rekenen vanaf de verzenddatum van de uitnodiging tot inschrijving",
    },
    {
      ref: "aw2012",
      at: "art. 2.74a lid 1; art. 2.74b; art. 2.74 onder c",
      confidence: "V",
    },
    {
      ref: "aw2012",
      at: "art. 2.148 lid 3",
      confidence: "V",
      quote: "bedraagt tenminste tien dagen",
    },
  ],
  message: {
    nl: "Tussen uitnodiging ({uitnodiging}) en sluiting ({sluiting}) zitten {dagen} dagen; ten minste {minimum} is vereist ({artikel}).",
    en: "Between invitation ({uitnodiging}) and deadline ({sluiting}) there are {dagen} days; at least {minimum} is required ({artikel}).",
  },
  check(planning, { lots, settings, report }) {
    const from = dayOf(planning, "uitnodiging");
    const to = dayOf(planning, "sluiting");
    const given = daysBetween(from, to);
    if (!from || !to || !given || given.max <= 0) return;
    if (planning.is("sluiting.in-overleg-met-gegadigden", "ja")) return;
    const short = lots.filter(
      (lot) =>
        isAboveThreshold(lot, settings) &&
        isLess(given, exactly(minimumFor(lot))) === "yes",
    );
    const [first] = short;
    if (!first) return;
    report({
      at: planning.slot("sluiting"),
      subjects: short,
      data: {
        uitnodiging: period(from),
        sluiting: period(to),
        dagen: counts(given),
        minimum: minimumFor(first),
        artikel: cite(
          "aw2012",
          mainProcedure(first) === "das"
            ? "art. 2.148 lid 3"
            : "art. 2.71 lid 4",
        ),
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

/** Aw 2012, art. 2.71 lid 4, 2.74b and 2.148 lid 3; 0 where there is no minimum. */
function minimumFor(lot: Node<"perceel">): number {
  switch (mainProcedure(lot)) {
    case "das":
      return figure("das-inschrijving");
    case "niet-openbaar":
    case "mededingingsprocedure-met-onderhandeling":
      // Who shortens the period on purpose is judged by planning/termijn-verkort.
      return isShortened(lot)
        ? 0
        : figure("termijn-na-uitnodiging") - electronicReduction(lot);
    default:
      return 0;
  }
}

export const docs: RuleDocs = {
  title: {
    nl: "Te kort na de uitnodiging",
    en: "Too short after the invitation",
  },
  explain: {
    nl: "Met alle gegadigden samen mag een gemeente een andere termijn afspreken, als ieder evenveel tijd krijgt. Zet dat dan bij de sluiting; anders geldt het wettelijke minimum.",
    en: "A municipality may agree another period with all candidates, if all get the same time. Then say so with the deadline; otherwise the statutory minimum holds.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: niet-openbaar
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  selectiecriteria { selectiecriterium "Ervaring" 100 punten; uit-te-nodigen: 5 }
  planning { uitnodiging: 2027-02-01  sluiting: 2027-03-01 }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: niet-openbaar
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  selectiecriteria { selectiecriterium "Ervaring" 100 punten; uit-te-nodigen: 5 }
  planning { uitnodiging: 2027-02-01  sluiting: 2027-03-08 }
`,
    },
  ],
};
