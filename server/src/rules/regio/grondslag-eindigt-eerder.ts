import { initialEnd, ultimateEnd } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { term } from "../shared/terms.ts";
import { date } from "../shared/wording.ts";

export default defineRule({
  id: "regio/grondslag-eindigt-eerder",
  kind: "consistency",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "dat de dienstverlening overeenkomst (DVO) met de regio Rivierenland stopt per 1 januari 2023",
    },
    {
      ref: "rekenkundig",
      at: "datumvergelijking; 'tot' is exclusief, 't/m' inclusief",
      confidence: "I",
    },
  ],
  message: {
    nl: "De grondslag ({grondslag}) loopt t/m {einde}, maar de contracten lopen {contracteinde}.",
    en: "The basis ({grondslag}) ends on {einde}, but the contracts run {contracteinde}.",
  },
  check(bestek, { report, lots }) {
    const slot = bestek.slot("opdrachtgever.grondslag");
    for (const basis of bestek.all("opdrachtgever.grondslag")) {
      const end = basis.date("einde");
      if (!end || !basis.isAbsent("opvolger")) continue;
      const outlasting = lots.filter((lot) => outlasts(lot, end.max));
      const [first] = outlasting;
      if (!first) continue;
      const last = Math.max(...outlasting.map(contractEnd));
      const [word = ""] = bestek.words("opdrachtgever.grondslag");
      report({
        at: [basis, "einde"],
        subjects: outlasting,
        data: {
          grondslag: term(slot, word),
          einde: date(end.max),
          contracteinde: Number.isFinite(last)
            ? { nl: `t/m ${date(last).nl}`, en: `until ${date(last).en}` }
            : { nl: "voor onbepaalde tijd", en: "indefinitely" },
        },
        related: [
          {
            at: [first, "looptijd"],
            message: latestEnd(outlasting),
          },
        ],
      });
    }
  },
});

type Lot = Node<"perceel">;

/** The last day on which the first term surely still runs. */
function contractEnd(lot: Lot): number {
  const term = lot.at("looptijd");
  return (term && initialEnd(term)?.min) ?? Number.NEGATIVE_INFINITY;
}

/** Also true for a basis that ends before the contract has started. */
function outlasts(lot: Lot, end: number): boolean {
  const start = lot.date("looptijd.ingang")?.min ?? Number.NEGATIVE_INFINITY;
  return Math.max(contractEnd(lot), start) > end;
}

function latestEnd(lots: readonly Lot[]) {
  const ends = lots.map((lot) => {
    const term = lot.at("looptijd");
    return (term && ultimateEnd(term)?.max) ?? Number.NaN;
  });
  const last = Math.max(...ends);
  return Number.isFinite(last)
    ? {
        nl: `Met alle verlengingen t/m ${date(last).nl}`,
        en: `With every extension until ${date(last).en}`,
      }
    : { nl: "De looptijd", en: "The term" };
}

export const docs: RuleDocs = {
  title: {
    nl: "Grondslag eindigt voor de contracten",
    en: "Basis ends before the contracts",
  },
  explain: {
    nl: "Als de dienstverleningsovereenkomst of regeling eerder stopt dan de contracten, verdwijnt de organisatie die ze beheert tijdens de looptijd. Verleng de grondslag, of noem de opvolger.",
    en: "If the service agreement or scheme ends before the contracts, the organisation that manages them disappears during the term. Extend the basis, or name the successor.",
  },
  examples: [
    {
      bad: `  opdrachtgever { gemeenten: Buren, Tiel  penvoerder: Tiel  grondslag: dienstverleningsovereenkomst { einde: tot 2027-01-01 } }
  looptijd { ingang: 2026-01-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
`,
      good: `  opdrachtgever { gemeenten: Buren, Tiel  penvoerder: Tiel  grondslag: dienstverleningsovereenkomst { einde: tot 2030-01-01 } }
  looptijd { ingang: 2026-01-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
`,
    },
  ],
};
