import { isoDate } from "../../../../grammar/src/calendar.ts";
import { exactly, isAtLeast } from "../../../../grammar/src/exact.ts";
import { changedBetween } from "../../law/regimes.ts";
import { thresholdAt } from "../../law/thresholds.ts";
import { noticeDate } from "../../model/facts/dates.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { estimateFor, thresholdKindOf } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { date, euros } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/peildatum-niet-verzenddatum",
  kind: "consistency",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.15 lid 1",
      confidence: "V",
      quote:
        "naar de waarde op het tijdstip van verzending van de aankondiging van die overheidsopdracht",
    },
  ],
  message: {
    regels: {
      nl: "De peildatum is {peildatum}, maar u verzendt op {verzending}. Wat geldt wordt bepaald op het moment van verzending (art. 2.15 lid 1 Aw); intussen zijn de regels veranderd.",
      en: "The reference date is {peildatum}, but you send on {verzending}. What applies is determined at dispatch (art. 2.15(1) Aw); the rules have changed in between.",
    },
    default: {
      nl: "De peildatum is {peildatum}, maar u verzendt op {verzending}. De waarde en de drempel worden bepaald op het moment van verzending (art. 2.15 lid 1 Aw); dan is de drempel {drempel}.",
      en: "The reference date is {peildatum}, but you send on {verzending}. Value and threshold are determined at dispatch (art. 2.15(1) Aw); then the threshold is {drempel}.",
    },
  },
  check(root, { lots, report }) {
    const chosen = root.date("peildatum")?.min;
    const sent = noticeDate(root.specification);
    if (chosen === undefined || sent === undefined || chosen === sent) return;
    const bought = lots.filter(isPublicContract);
    const [first] = bought;
    if (!first) return;
    const changed = changedBetween(chosen, sent).some(
      (regime) => regime === "sas" || regime === "kwaliteit-niet-louter-prijs",
    );
    const turned = bought.find((lot) => differs(lot, chosen, sent));
    if (!changed && !turned) return;
    const threshold = thresholdAt(thresholdKindOf(turned ?? first), sent);
    const slot = root.slot("peildatum");
    report({
      at: slot,
      message: turned && threshold ? "default" : "regels",
      data: {
        peildatum: date(chosen),
        verzending: date(sent),
        drempel: threshold ? euros(threshold.amount) : "",
      },
      fixes: () => [
        replaceValue(slot, isoDate(sent), {
          nl: "Neem de verzenddatum over",
          en: "Take over the dispatch date",
        }),
      ],
    });
  },
});

/** True when a lot reaches its threshold on one of the two days only. */
function differs(lot: Node<"perceel">, a: number, b: number): boolean {
  const kind = thresholdKindOf(lot);
  const estimate = estimateFor(lot);
  const one = thresholdAt(kind, a);
  const other = thresholdAt(kind, b);
  return (
    estimate !== undefined &&
    one !== undefined &&
    other !== undefined &&
    isAtLeast(estimate, exactly(one.amount)) !==
      isAtLeast(estimate, exactly(other.amount))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Peildatum en verzenddatum onder verschillende regels",
    en: "Reference date and dispatch date under different rules",
  },
  explain: {
    nl: "Een procedure die over de jaarwisseling schuift, kan van regime wisselen: de drempels veranderen elk even jaar. Zet de peildatum gelijk met de verzending en loop het bestek na.",
    en: "A procedure that slips over New Year can change regime: the thresholds change every even year. Set the reference date to the dispatch and go through the specification again.",
  },
  examples: [
    {
      bad: `  peildatum: 2025-11-01
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  aard: leveringen
  zorgvormen: hulpmiddelen
  geraamde-waarde: € 218.000 in totaal
  planning { aankondiging: 2026-01-15 op tenderned }
`,
      good: `  peildatum: 2026-01-15
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  aard: leveringen
  zorgvormen: hulpmiddelen
  geraamde-waarde: € 218.000 in totaal
  planning { aankondiging: 2026-01-15 op tenderned }
`,
    },
  ],
};
