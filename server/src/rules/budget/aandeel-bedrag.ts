import { mulDiv, ONE } from "../../../../grammar/src/exact.ts";
import { isComparable, ownFunding } from "../../model/facts/amounts.ts";
import type { MoneyValue, Node } from "../../model/node.ts";
import { percent, type QuantityValue } from "../../model/values.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { euros, percents } from "../shared/wording.ts";

export default defineRule({
  id: "budget/aandeel-bedrag",
  kind: "consistency",
  severity: "error",
  scope: ["bestek", "segment", "perceel"],
  waivable: false,
  sources: [
    { ref: "rekenkundig", at: "aandeel = bedrag / basis", confidence: "V" },
    { ref: "rivierenland-2021", at: "bijlage 3, hoofdstuk 3", confidence: "I" },
  ],
  message: {
    nl: "{deel}: {bedrag} is {berekend} van {basis}, niet {pct}.",
    en: "{deel}: {bedrag} is {berekend} of {basis}, not {pct}.",
  },
  check(level, { report }) {
    const funding = ownFunding(level);
    if (!funding) return;
    for (const part of funding.all("budgetdeel")) {
      const [amount] = part.amounts("bedrag");
      const share = shareOf(part);
      const base = share && baseOf(funding, share);
      if (!amount || !share || !base || !isComparable(amount, base)) continue;
      if (
        !isExact(amount) ||
        !isExact(base) ||
        !isExact(share) ||
        base.interval.min <= 0
      )
        continue;
      const computed = mulDiv(
        amount.interval.min,
        percent(100),
        base.interval.min,
      );
      if (Math.abs(computed - share.interval.min) <= ONE / 20 + lastHalf(share))
        continue;
      const shown = roundedTo(computed, ONE / 100);
      const slot = part.slot("aandeel");
      report({
        at: slot,
        data: {
          deel: part.label,
          bedrag: euros(amount.interval),
          berekend: percents(shown),
          basis: euros(base.interval),
          pct: percents(share.interval),
        },
        fixes: () => [
          replaceValue(slot, `${percents(shown).nl} van ${baseName(share)}`, {
            nl: `Maak het aandeel ${percents(shown).nl}`,
            en: `Make the share ${percents(shown).en}`,
          }),
        ],
        discriminator: part.label,
      });
    }
  },
});

function shareOf(part: Node<"budgetdeel">): QuantityValue | undefined {
  const [value] = part.slot("aandeel").values;
  return value?.type === "percentage" ? value : undefined;
}

function baseName({ qualifiers }: QuantityValue): string {
  return qualifiers[0]?.text ?? "";
}

/** What the share is of: the total or the budget of the same funding. */
function baseOf(
  funding: Node<"bekostiging">,
  share: QuantityValue,
): MoneyValue | undefined {
  const name = baseName(share);
  const key =
    name === "totaal" || name === "total"
      ? "totaal"
      : name === "budget"
        ? "budget"
        : undefined;
  const amounts = key ? funding.amounts(key) : [];
  return amounts.length === 1 ? amounts[0] : undefined;
}

function isExact({ interval, bound }: QuantityValue): boolean {
  return interval.min === interval.max && bound === undefined;
}

/** Half a unit of the last digit of the percentage as written. */
function lastHalf({ node: { literal } }: QuantityValue): number {
  const decimals = literal?.type === "range" ? (literal.from.decimals ?? 0) : 0;
  return ONE / 10 ** decimals / 2;
}

function roundedTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}

export const docs: RuleDocs = {
  title: {
    nl: "Aandeel en bedrag passen niet bij elkaar",
    en: "Share and amount do not match",
  },
  explain: {
    nl: "Bij een onderdeel staan een bedrag en een percentage van het geheel die niet hetzelfde zeggen. Meestal is het geheel gewijzigd en één van beide niet.",
    en: "A part states an amount and a percentage of the whole that do not say the same. Usually the whole was changed and one of them was not.",
  },
  examples: [
    {
      bad: `  bekostiging {
    totaal: € 9.000.000
    budgetdeel "Ambulant" € 4.500.000 { aandeel: 55% van totaal }
    budgetdeel "Verblijf" € 4.500.000
  }
`,
      good: `  bekostiging {
    totaal: € 9.000.000
    budgetdeel "Ambulant" € 4.500.000 { aandeel: 50% van totaal }
    budgetdeel "Verblijf" € 4.500.000
  }
`,
    },
  ],
};
