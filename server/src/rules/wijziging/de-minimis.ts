import {
  type Interval,
  mulDiv,
  ONE,
  scale,
} from "../../../../grammar/src/exact.ts";
import { figure } from "../../law/constants.ts";
import { thresholdAt } from "../../law/thresholds.ts";
import {
  type Amendment,
  amendmentsOf,
  areTotals,
  isReferenceOpen,
  netChange,
  referenceValue,
} from "../../model/facts/amendments.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { natureOf } from "../../model/facts/services.ts";
import { thresholdKindOf } from "../../model/facts/threshold.ts";
import type { Settings } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { clauseName } from "../shared/clauses.ts";
import { euros, percents } from "../shared/wording.ts";

export default defineRule({
  id: "wijziging/de-minimis",
  kind: "legal",
  severity: "error",
  scope: "bestek",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.163b lid 1 onder a",
      confidence: "V",
      quote:
        "10% van de waarde van de oorspronkelijke overheidsopdracht voor leveringen en diensten",
    },
    {
      ref: "aw2012",
      at: "art. 2.163b lid 3",
      confidence: "V",
      quote: "netto cumulatieve waarde van die opeenvolgende wijzigingen",
    },
    {
      ref: "rekenkundig",
      at: "cumulatief < drempel en < 10%",
      confidence: "V",
    },
  ],
  message: {
    "te-groot": {
      nl: "De wijzigingen op grond van art. 2.163b Aw tellen op tot {bedrag} ({percentage}). Het moet lager zijn dan {drempel} én lager dan {grens} van de oorspronkelijke waarde.",
      en: "The amendments under art. 2.163b Aw add up to {bedrag} ({percentage}). It must be below {drempel} and below {grens} of the original value.",
    },
    drempel: {
      nl: "De wijzigingen op grond van art. 2.163b Aw tellen op tot {bedrag}. Dat moet lager zijn dan {drempel}.",
      en: "The amendments under art. 2.163b Aw add up to {bedrag}. That must be below {drempel}.",
    },
    aard: {
      nl: 'Wijziging "{wijziging}" verandert de algemene aard van de opdracht. Dat kan niet op grond van art. 2.163b Aw.',
      en: 'Amendment "{wijziging}" changes the general nature of the contract. That is not possible under art. 2.163b Aw.',
    },
    onbekend: {
      nl: "Of de wijzigingen op grond van art. 2.163b Aw onder {grens} blijven, is niet te berekenen: de oorspronkelijke waarde ontbreekt.",
      en: "Whether the amendments under art. 2.163b Aw stay below {grens} cannot be computed: the original value is missing.",
    },
  },
  check({ specification }, { report, settings }) {
    const small = amendmentsOf(specification, settings).filter(
      ({ ground }) => ground === "2.163b",
    );
    for (const { node, lots } of small) {
      if (node.is("algemene-aard", "gewijzigd"))
        report({
          at: [node, "algemene-aard"],
          subjects: lots,
          message: "aard",
          data: { wijziging: clauseName(node) },
        });
    }
    for (const level of new Set(small.map((amendment) => amendment.level))) {
      const together = small.filter((amendment) => amendment.level === level);
      const last = together.at(-1);
      const finding = last && judge(together, last, settings);
      if (last && finding)
        report({ at: last.node, subjects: last.lots, ...finding });
    }
  },
});

function judge(
  together: readonly Amendment[],
  { level, lots, node }: Amendment,
  settings: Settings,
) {
  const [lot] = lots;
  if (!lot) return undefined;
  const reference = referenceValue(level);
  const change = netChange(together, reference);
  const share = figure(
    natureOf(lot) === "werken"
      ? "wijziging-de-minimis-werken"
      : "wijziging-de-minimis",
  );
  const day =
    node.date("datum")?.min ?? decisiveDate(level.specification, settings);
  const threshold = thresholdAt(thresholdKindOf(lot), day);
  if (!change || !threshold) return undefined;
  const reaches = areTotals(together) && change.min >= threshold.amount;
  const data = {
    bedrag: euros(change),
    drempel: euros(threshold.amount),
    grens: percents(share * ONE),
  };
  if (!reference) {
    if (reaches) return { message: "drempel", data };
    return isReferenceOpen(level)
      ? undefined
      : { message: "onbekend", data, possibly: true };
  }
  const { interval } = reference;
  if (!reaches && change.min < scale(interval, share, 100).max)
    return undefined;
  return {
    message: "te-groot",
    data: { ...data, percentage: percents(shareOf(change, interval)) },
  };
}

function shareOf(change: Interval, whole: Interval): number {
  return whole.max > 0 ? mulDiv(change.min, 100 * ONE, whole.max) : 0;
}

export const docs: RuleDocs = {
  title: {
    nl: "Kleine wijzigingen zijn samen te groot",
    en: "Small amendments are too large together",
  },
  explain: {
    nl: "Art. 2.163b laat kleine wijzigingen toe die samen onder de drempel én onder 10% van de oorspronkelijke waarde blijven (werken: 15%); precies 10% is al te veel. Opeenvolgende wijzigingen tellen bij elkaar op, verlagingen gaan eraf. Zoek een andere grond of besteed opnieuw aan.",
    en: "Art. 2.163b allows small amendments that together stay below the threshold and below 10% of the original value (works: 15%); exactly 10% is already too much. Successive amendments add up, decreases are deducted. Find another ground or tender again.",
  },
  examples: [
    {
      bad: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    cpv: 85312000-9
    opdrachtnemers: maximaal 8
    oorspronkelijke-waarde: € 4.000.000
    wijziging "Extra product" { datum: 2026-03-01  onderwerp: producten  grondslag: 2.163b  bedrag: € 250.000 }
    wijziging "Hoger volume" { datum: 2026-09-01  onderwerp: volume  grondslag: 2.163b  bedrag: € 150.000 }
  }
`,
      good: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    cpv: 85312000-9
    opdrachtnemers: maximaal 8
    oorspronkelijke-waarde: € 4.000.000
    wijziging "Extra product" { datum: 2026-03-01  onderwerp: producten  grondslag: 2.163b  bedrag: € 250.000 }
    wijziging "Product vervalt" { datum: 2026-09-01  onderwerp: producten  grondslag: 2.163b  bedrag: € -50.000 }
  }
`,
    },
    {
      bad: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    cpv: 85312000-9
    opdrachtnemers: maximaal 8
    wijziging "Extra product" { datum: 2026-03-01  onderwerp: producten  grondslag: 2.163b  bedrag: € 900.000 }
  }
`,
      good: `  stadium: uitvoering
  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    cpv: 85312000-9
    opdrachtnemers: maximaal 8
    oorspronkelijke-waarde: € 4.000.000
    wijziging "Extra product" { datum: 2026-03-01  onderwerp: producten  grondslag: 2.163b  bedrag: € 90.000 }
  }
`,
    },
  ],
};
