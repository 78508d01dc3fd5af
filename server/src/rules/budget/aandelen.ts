import { type Interval, ONE, sum } from "../../../../grammar/src/exact.ts";
import { detailsOf, ownFunding } from "../../model/facts/amounts.ts";
import type { Node, Slot } from "../../model/node.ts";
import { percent } from "../../model/values.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { percents } from "../shared/wording.ts";

export default defineRule({
  id: "budget/aandelen",
  kind: "consistency",
  severity: "error",
  scope: ["bestek", "segment", "perceel"],
  waivable: false,
  sources: [
    {
      ref: "rekenkundig",
      at: "aandelen van een geheel tellen op tot 100",
      confidence: "V",
    },
    { ref: "rivierenland-2021", at: "bijlage 3", confidence: "I" },
  ],
  message: {
    nl: "De aandelen in {totaalNaam} tellen op tot {som} in plaats van 100%.",
    en: "The shares in {totaalNaam} add up to {som} instead of 100%.",
  },
  check(level, { report }) {
    const funding = ownFunding(level);
    if (!funding) return;
    for (const { at, shares, complete } of divisionsOf(funding)) {
      const total = sum(shares);
      // Half a percentage point, or a tenth for each part if that is more.
      const tolerance = Math.max(ONE / 2, (ONE / 10) * shares.length);
      const tooMuch = total.min > percent(100) + tolerance;
      const tooLittle = complete && total.max < percent(100) - tolerance;
      if (!tooMuch && !tooLittle) continue;
      report({
        at,
        data: {
          totaalNaam: {
            nl: `\`${at.key.keyword}\``,
            en: `\`${at.key.entry.en}\``,
          },
          som: percents(total),
        },
        discriminator: at.key.keyword,
      });
    }
  },
});

interface Division {
  readonly at: Slot;
  readonly shares: readonly Interval[];
  /** False when a share is PM or left out on purpose: then only too much is certain. */
  readonly complete: boolean;
}

function divisionsOf(funding: Node<"bekostiging">): Division[] {
  const divided = funding.slot("verdeling");
  const shares = percentagesIn(divided);
  const open = detailsOf("verdeling", divided).some((detail) =>
    detail.is("volledig", "nee"),
  );
  const parts = funding.all("budgetdeel").map((part) => part.slot("aandeel"));
  const partShares = parts.flatMap(percentagesIn);
  const oneBase = new Set(parts.flatMap(basesOf)).size === 1;
  return [
    {
      at: divided,
      shares: open ? [] : shares,
      complete: shares.length === divided.values.length,
    },
    {
      at: funding.slot("budgetdeel"),
      shares: oneBase ? partShares : [],
      complete:
        partShares.length === parts.length && !funding.has("niet-inbegrepen"),
    },
  ].filter((division) => division.shares.length > 1);
}

function percentagesIn({ values }: Slot): Interval[] {
  return values.flatMap((value) =>
    value.type === "percentage" ? [value.interval] : [],
  );
}

/** What the shares are of: `40% van totaal`. */
function basesOf({ values }: Slot): string[] {
  return values.flatMap(({ qualifiers }) =>
    qualifiers.map(({ text }) => text ?? ""),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Aandelen in een budget zijn geen 100%",
    en: "Shares of a budget are not 100%",
  },
  explain: {
    nl: "Een verdeling van één budget moet sluiten: een aandeel dat ontbreekt is een rekening die niemand betaalt. Herstel de aandelen, of zeg met `volledig: nee` dat de rest niet is verdeeld. Aandelen van cliënten mogen wel boven 100% uitkomen en horen niet onder `verdeling`.",
    en: "A division of one budget must close: a share that is missing is a bill nobody pays. Correct the shares, or say with `complete: no` that the rest is not divided. Shares of clients may exceed 100% and do not belong under `distribution`.",
  },
  examples: [
    {
      bad: `  bekostiging {
    budget: € 9.500.000
    verdeling: 45% voor Tiel, 30% voor Buren, 15% voor Culemborg
  }
`,
      good: `  bekostiging {
    budget: € 9.500.000
    verdeling: 45% voor Tiel, 30% voor Buren, 25% voor Culemborg
  }
`,
    },
  ],
};
