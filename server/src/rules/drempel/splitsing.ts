import { addMonths } from "../../../../grammar/src/calendar.ts";
import {
  addIntervals,
  exactly,
  type Interval,
  isAtLeast,
} from "../../../../grammar/src/exact.ts";
import { fold } from "../../../../grammar/src/names.ts";
import { thresholdAt } from "../../law/thresholds.ts";
import { noticeDate } from "../../model/facts/dates.ts";
import { estimateOf } from "../../model/facts/estimate.ts";
import {
  isPublicContract,
  publicContractsIn,
} from "../../model/facts/instrument.ts";
import { lotsWhere } from "../../model/facts/remembered.ts";
import { mainCpv } from "../../model/facts/services.ts";
import { initialEnd } from "../../model/facts/term.ts";
import { thresholdKindOf } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import { defineWorkspaceRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineWorkspaceRule({
  id: "drempel/splitsing",
  kind: "legal",
  severity: "warning",
  scope: "werkmap",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.14 lid 1",
      confidence: "V",
      quote:
        "splitst de voorgenomen overheidsopdracht of prijsvraag of het voorgenomen dynamisch aankoopsysteem of innovatiepartnerschap niet met het oogmerk om zich te onttrekken",
    },
    { ref: "aw2012", at: "art. 1.10a", confidence: "V" },
    {
      ref: "rivierenland-2021",
      at: "bijlage 5",
      confidence: "V",
      quote:
        "in vorm van een afzonderlijke opdracht wordt vormgegeven en een nuttig effect sorteert",
    },
  ],
  message: {
    nl: "{bestek} ({waarde1}) en {ander} ({waarde2}) kopen hetzelfde voor {gemeente} binnen een jaar; samen {som}, boven de drempel {drempel}. Splitsen om de wet te ontwijken mag niet (art. 2.14 Aw).",
    en: "{bestek} ({waarde1}) and {ander} ({waarde2}) buy the same for {gemeente} within a year; together {som}, above the threshold {drempel}. Splitting to escape the Act is not allowed (art. 2.14 Aw).",
  },
  joins: (specification) => purchasesOf(specification).map(({ key }) => key),
  check(workspace, { report }) {
    const byPurchase = new Map<string, Purchase[]>();
    for (const specification of workspace.specifications()) {
      for (const purchase of purchasesOf(specification)) {
        const known = byPurchase.get(purchase.key);
        if (known) known.push(purchase);
        else byPurchase.set(purchase.key, [purchase]);
      }
    }
    const said = new Set<string>();
    for (const purchases of byPurchase.values()) {
      const inOrder = purchases.sort((a, b) => a.day - b.day);
      for (const [index, later] of inOrder.entries()) {
        const since = addMonths(later.day, -12);
        for (let at = index - 1; at >= 0; at--) {
          const earlier = inOrder[at];
          if (!earlier || earlier.day < since) break;
          const pair = `${earlier.uri} ${earlier.name} ${later.uri} ${later.name}`;
          if (said.has(pair) || !isSplit(earlier, later)) continue;
          said.add(pair);
          const together = addIntervals(earlier.value, later.value);
          report(later.specification, {
            at: later.specification.root,
            discriminator: earlier.name,
            data: {
              bestek: later.name,
              waarde1: euros(later.value),
              ander: earlier.name,
              waarde2: euros(earlier.value),
              gemeente: later.municipality,
              som: euros(together),
              drempel: euros(later.threshold),
            },
            related: [
              {
                at: earlier.specification.root,
                message: {
                  nl: "De andere opdracht.",
                  en: "The other contract.",
                },
              },
            ],
          });
        }
      }
    }
  },
});

/** What one specification buys of one sort of care for one municipality. */
interface Purchase {
  readonly key: string;
  readonly specification: Specification;
  readonly uri: string;
  readonly name: string;
  readonly municipality: string;
  readonly day: number;
  readonly value: Interval;
  readonly threshold: number;
  /** First and last day of care, as far as they are known. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

function purchasesOf(specification: Specification): Purchase[] {
  const { root, unit } = specification;
  const lots = publicContractsIn(specification);
  const [first] = lots;
  const day = noticeDate(specification) ?? root.date("peildatum")?.min;
  const value = first && estimateOf(specification);
  if (!first || !value || day === undefined || isExplained(specification))
    return [];
  const threshold = thresholdAt(thresholdKindOf(first), day)?.amount;
  if (threshold === undefined || value.max >= threshold) return [];
  const term = first.at("looptijd");
  const shared = {
    specification,
    uri: unit.uri,
    name: root.label,
    day,
    value,
    threshold,
    start: term?.date("ingang")?.min,
    end: term && initialEnd(term)?.max,
  };
  const sorts = new Set(lots.flatMap(sortsOf));
  const municipalities = root.texts("opdrachtgever.gemeenten");
  const authority = root.at("opdrachtgever");
  const buyers =
    municipalities.length > 0 || !authority
      ? municipalities
      : [authority.label];
  return buyers.flatMap((municipality) =>
    [...sorts].map((sort) => ({
      ...shared,
      municipality,
      key: `${fold(municipality)} ${sort}`,
    })),
  );
}

/** The care forms of a lot; without those the group of its CPV code. */
function sortsOf(lot: Node<"perceel">): string[] {
  const forms = lot.words("zorgvormen");
  if (forms.length > 0) return forms;
  const cpv = mainCpv(lot);
  return cpv === undefined ? [] : [cpv.slice(0, 3)];
}

function isExplained(specification: Specification): boolean {
  const explained = lotsWhere(
    specification,
    "explained-estimate",
    (lot) => isPublicContract(lot) && lot.has("geraamde-waarde.motivering"),
  );
  return (
    explained.length > 0 || specification.root.has("geraamde-waarde.motivering")
  );
}

function isSplit(earlier: Purchase, later: Purchase): boolean {
  if (earlier.specification === later.specification) return false;
  // The next contract after one that has ended is no splitting.
  if (follows(earlier, later) || follows(later, earlier)) return false;
  const together = addIntervals(earlier.value, later.value);
  return isAtLeast(together, exactly(later.threshold)) === "yes";
}

function follows(first: Purchase, next: Purchase): boolean {
  return (
    first.end !== undefined &&
    next.start !== undefined &&
    first.end < next.start
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Dezelfde opdracht in twee delen",
    en: "The same contract in two parts",
  },
  explain: {
    nl: "Het verbod gaat over de bedoeling, dus dit is een vraag en geen oordeel. Zijn het opdrachten met een eigen doel, leg dat dan vast (bij de geraamde waarde of als afwijking); zijn zij één geheel, raam ze dan samen. De periode van twaalf maanden is een maat van deze controle.",
    en: "The prohibition is about intent, so this is a question and not a verdict. If they are contracts with a purpose of their own, record that (with the estimated value or as a deviation); if they are one whole, estimate them together. The window of twelve months is this checker's own.",
  },
  examples: [
    {
      bad: `bestek Noord "Begeleiding Noord" {
  peildatum: 2026-06-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  zorgvormen: individuele-begeleiding
  geraamde-waarde: € 500.000 in totaal
}
`,
      good: `bestek Noord "Begeleiding Noord" {
  peildatum: 2026-06-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  zorgvormen: groepsbegeleiding
  geraamde-waarde: € 500.000 in totaal
}
`,
      files: {
        "zuid.bestek": `bestek Zuid "Begeleiding Zuid" {
  peildatum: 2026-03-01
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  zorgvormen: individuele-begeleiding
  geraamde-waarde: € 400.000 in totaal
}
`,
      },
    },
  ],
};
