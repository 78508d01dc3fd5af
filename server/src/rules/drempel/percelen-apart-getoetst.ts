import { isPublicContract } from "../../model/facts/instrument.ts";
import { callsForCompetition, rulesOut } from "../../model/facts/notices.ts";
import { isPrivateProcedure } from "../../model/facts/procedure.ts";
import { natureOf } from "../../model/facts/services.ts";
import {
  estimateFor,
  isAboveThreshold,
  meetSmallLotRule,
  thresholdOf,
} from "../../model/facts/threshold.ts";
import { estimatedValueOf } from "../../model/facts/value.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { labels } from "../shared/terms.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/percelen-apart-getoetst",
  kind: "legal",
  severity: "error",
  scope: "bestek",
  waivable: false,
  yieldsTo: [
    "procedure/onderhands-boven-drempel",
    "sas/aankondiging-ontbreekt",
  ],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.18 lid 2",
      confidence: "V",
      quote:
        "is het bij of krachtens deel 2 van deze wet bepaalde van toepassing op de plaatsing van elk perceel",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 5",
      confidence: "V",
      quote:
        "als zelfstandig perceel naast de reguliere aanbesteding van Spoor inkoop 2023",
    },
  ],
  message: {
    nl: "Als onder de drempel behandeld: {percelen}. Alle percelen samen zijn {som} (drempel {drempel}). Dan geldt het regime voor elk perceel (art. 2.18 lid 2 Aw).",
    en: "Treated as below the threshold: {percelen}. All lots together are {som} (threshold {drempel}). Then the regime applies to every lot (art. 2.18(2) Aw).",
  },
  check(_root, { lots, settings, report }) {
    const bought = lots.filter(isPublicContract);
    const apart = bought.filter(
      (lot) =>
        isTreatedAsSmall(lot, bought) &&
        isAboveThreshold(lot, settings) &&
        (estimatedValueOf(lot)?.total.min ?? 0) <
          (thresholdOf(lot, settings)?.amount ?? 0),
    );
    const [first] = apart;
    if (!first || lots.length < 2) return;
    const nature = natureOf(first);
    const alike = bought.filter((lot) => natureOf(lot) === nature);
    if (meetSmallLotRule(apart, alike)) return;
    const estimate = estimateFor(first);
    const threshold = thresholdOf(first, settings);
    if (!estimate || !threshold) return;
    report({
      at: first,
      subjects: apart,
      data: {
        percelen: labels(apart),
        som: euros(estimate),
        drempel: euros(threshold.amount),
      },
    });
  },
});

/** Private, said to be below the threshold, or without a notice while other lots have one. */
function isTreatedAsSmall(
  lot: Node<"perceel">,
  bought: readonly Node<"perceel">[],
): boolean {
  if (isPrivateProcedure(lot)) return true;
  if (lot.is("regime", "onder-drempel"))
    return bought.some((other) => !other.is("regime", "onder-drempel"));
  const planning = lot.at("planning");
  return (
    planning !== undefined &&
    rulesOut(planning, "aankondiging") &&
    !callsForCompetition(lot) &&
    bought.some(callsForCompetition)
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Percelen apart aan de drempel getoetst",
    en: "Lots measured against the threshold one by one",
  },
  explain: {
    nl: "De waarde van alle percelen samen bepaalt het regime, niet die van een perceel alleen. Alleen kleine percelen mogen erbuiten blijven: een dienst van hoogstens € 80.000 en samen hoogstens 20% van het geheel.",
    en: "The value of all lots together decides the regime, not that of a single lot. Only small lots may stay outside: a service of at most € 80,000, and together at most 20% of the whole.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned }
  perceel 1 "Begeleiding" { procedure: sas { invulling: klassiek }  geraamde-waarde: € 700.000 in totaal }
  perceel 2 "Dagbesteding" { procedure: meervoudig-onderhands  geraamde-waarde: € 200.000 in totaal }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned }
  perceel 1 "Begeleiding" { procedure: sas { invulling: klassiek }  geraamde-waarde: € 700.000 in totaal }
  perceel 2 "Pilot dagbesteding" { procedure: meervoudig-onderhands  geraamde-waarde: € 80.000 in totaal }
`,
    },
  ],
};
