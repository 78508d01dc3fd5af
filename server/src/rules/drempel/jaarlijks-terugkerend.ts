import {
  addIntervals,
  exactly,
  isAtLeast,
  sum,
} from "../../../../grammar/src/exact.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { totalMonths } from "../../model/facts/term.ts";
import { estimateFor, thresholdOf } from "../../model/facts/threshold.ts";
import { estimatedValueOf, type ValuedLevel } from "../../model/facts/value.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/jaarlijks-terugkerend",
  kind: "legal",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.21",
      confidence: "V",
      quote:
        "die met een zekere regelmaat worden verricht of die de aanbestedende dienst gedurende een bepaalde periode wil hernieuwen",
    },
  ],
  message: {
    nl: "{perceel} is een eenjarige opdracht die terugkeert. Raam dan de soortgelijke opdrachten over twaalf maanden (art. 2.21 Aw); samen is dat {som}.",
    en: "{perceel} is a one-year contract that recurs. Then estimate the similar contracts over twelve months (art. 2.21 Aw); together that is {som}.",
  },
  check(lot, { settings, report }) {
    if (!isPublicContract(lot)) return;
    const term = lot.at("looptijd");
    const months = term && totalMonths(term);
    if (!months || months.max > 12) return;
    const estimate = estimateFor(lot);
    const threshold = thresholdOf(lot, settings);
    const before = lastYear(lot);
    if (!estimate || !threshold || !before) return;
    const limit = exactly(threshold.amount);
    const together = addIntervals(estimate, before);
    if (
      isAtLeast(estimate, limit) !== "no" ||
      isAtLeast(together, limit) !== "yes"
    )
      return;
    report({ at: lot.slot("voorganger"), data: { som: euros(together) } });
  },
});

/** The value of the contracts before this one, as stated. */
function lastYear(lot: Node<"perceel">) {
  const written = lot.all("voorganger").flatMap((before) => {
    const value = before.money("waarde");
    return value ? [value] : [];
  });
  const named = lot.references("voorganger").flatMap((before) => {
    const value = isLevel(before) ? estimatedValueOf(before)?.total : undefined;
    return value ? [value] : [];
  });
  const values = [...written, ...named];
  return values.length > 0 ? sum(values) : undefined;
}

function isLevel(node: AnyNode): node is ValuedLevel {
  return ["bestek", "segment", "perceel"].includes(node.kind);
}

export const docs: RuleDocs = {
  title: {
    nl: "Eenjarige opdracht die terugkeert",
    en: "One-year contract that recurs",
  },
  explain: {
    nl: "Wie elk jaar een kleine opdracht vernieuwt, raamt de reeks: de soortgelijke opdrachten van de afgelopen of de komende twaalf maanden samen. De wet laat twee grondslagen toe, dus dit is een aanwijzing.",
    en: "Whoever renews a small contract every year estimates the series: the similar contracts of the past or the coming twelve months together. The Act offers two bases, so this is a pointer.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  looptijd { ingang: 2027-01-01  duur: 1 jaar }
  geraamde-waarde: € 600.000 in totaal
  voorganger V2026 "Begeleiding 2026" { waarde: € 550.000 }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  looptijd { ingang: 2027-01-01  duur: 1 jaar }
  geraamde-waarde: € 600.000 in totaal
  voorganger V2026 "Begeleiding 2026" { waarde: € 100.000 }
`,
    },
  ],
};
