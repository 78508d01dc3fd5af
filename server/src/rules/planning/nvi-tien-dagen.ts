import { exactly, isLess, subtract } from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import { dayOf, dispatchDay, spanOf } from "../../model/facts/milestones.ts";
import { hasMotivatedUrgency } from "../../model/facts/periods.ts";
import { mainProcedure } from "../../model/facts/procedure.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { moveDate, postpone } from "../shared/days.ts";
import { counts, period } from "../shared/wording.ts";

export default defineRule({
  id: "planning/nvi-tien-dagen",
  kind: "legal",
  severity: "error",
  scope: "planning",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.54 lid 1",
      confidence: "V",
      quote:
        "uiterlijk tien dagen voor de uiterste datum voor het indienen van de inschrijvingen",
    },
    { ref: "aw2012", at: "art. 2.39 lid 2", confidence: "V" },
  ],
  message: {
    nl: "De nota van inlichtingen verschijnt op {nvi}, {dagen} dagen voor de sluiting ({sluiting}). Dat moet uiterlijk {minimum} dagen ervoor, ook bij SAS (art. 2.54 Aw).",
    en: "The clarification note appears on {nvi}, {dagen} days before the deadline ({sluiting}). It must be at least {minimum} days before, also under SAS (art. 2.54 Aw).",
  },
  check(planning, { lots, settings, report }) {
    const note = spanOf(planning, "nota-van-inlichtingen")?.last;
    const closing = dayOf(planning, "sluiting");
    if (!note || !closing) return;
    const given = subtract(closing, note);
    // A note after the closing is in the wrong order, which is another finding.
    if (given.max <= 0) return;
    const late = lots.filter(
      (lot) =>
        isAboveThreshold(lot, settings) &&
        isLess(given, exactly(minimumFor(lot))) === "yes",
    );
    const [first] = late;
    if (!first) return;
    report({
      at: [planning, "nota-van-inlichtingen"],
      subjects: late,
      data: {
        nvi: period(note),
        dagen: counts(given),
        sluiting: period(closing),
        minimum: minimumFor(first),
      },
      fixes: () => [
        earlierNote(planning, closing.min - Math.max(...late.map(minimumFor))),
        postpone(
          planning,
          "sluiting",
          note.max + Math.max(...late.map(minimumFor)),
        ),
      ],
      related: [
        {
          at: planning.slot("sluiting"),
          message: { nl: "De sluiting.", en: "The deadline." },
        },
      ],
    });
  },
});

/** The note on an earlier day, as long as that is not before the questions that it answers. */
function earlierNote(planning: Node<"planning">, day: number) {
  const before = [
    dispatchDay(planning),
    spanOf(planning, "vragen")?.last,
  ].flatMap((days) => days ?? []);
  return Number.isFinite(day) && before.every(({ max }) => max <= day)
    ? moveDate(planning, "nota-van-inlichtingen", day)
    : undefined;
}

/** Aw 2012, art. 2.54: four days only in an urgent procedure of art. 2.74. */
function minimumFor(lot: Node<"perceel">): number {
  const main = mainProcedure(lot);
  const canBeUrgent =
    main === "openbaar" ||
    main === "niet-openbaar" ||
    main === "mededingingsprocedure-met-onderhandeling";
  return figure(
    canBeUrgent && hasMotivatedUrgency(lot)
      ? "inlichtingen-urgent"
      : "inlichtingen",
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Nota van inlichtingen te dicht op de sluiting",
    en: "Clarification note too close to the deadline",
  },
  explain: {
    nl: "Dit is de ene harde termijn die ook bij SAS geldt: inlichtingen komen uiterlijk tien dagen voor de sluiting. Verzet de nota of de sluiting.",
    en: "This is the one hard time limit that also holds under SAS: clarifications come at least ten days before the deadline. Move the note or the deadline.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-10-01 op tenderned  nota-van-inlichtingen: 2026-11-23  sluiting: 2026-11-30 }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-10-01 op tenderned  nota-van-inlichtingen: 2026-11-20  sluiting: 2026-11-30 }
`,
    },
  ],
};
