import {
  addMonths,
  dateOf,
  dayNumber,
} from "../../../../grammar/src/calendar.ts";
import {
  exactly,
  type Interval,
  isGreater,
  scale,
  sum,
} from "../../../../grammar/src/exact.ts";
import { initialEnd } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "taakgericht/aflopend-bedrag",
  kind: "consistency",
  severity: "error",
  scope: "bekostiging",
  waivable: false,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "waarbij het bedrag per jaar steeds afneemt",
    },
    { ref: "rekenkundig", at: "niet-stijgende rij", confidence: "V" },
  ],
  message: {
    nl: "Het bedrag van {perceel} heet aflopend, maar {jaar} ({bedrag}) is hoger dan {vorigJaar} ({vorigBedrag}).",
    en: "The amount of {perceel} is called decreasing, but {jaar} ({bedrag}) is higher than {vorigJaar} ({vorigBedrag}).",
  },
  check(funding, { lots, report }) {
    if (
      !funding.is("prijsprofiel", "aflopend") ||
      funding.is("inclusief-indexatie", "ja")
    )
      return;
    const [lot] = lots;
    const years = amountsByYear(funding);
    for (const [index, { year, amount }] of years.entries()) {
      const previous = years[index - 1];
      if (!previous || !lot) continue;
      const now = perMonth(amount, year, lot);
      const before = perMonth(previous.amount, previous.year, lot);
      if (!now || !before || isGreater(now, before) !== "yes") continue;
      report({
        at: [funding, "bedrag"],
        data: {
          jaar: String(year),
          bedrag: euros(amount),
          vorigJaar: String(previous.year),
          vorigBedrag: euros(previous.amount),
        },
      });
      return;
    }
  },
});

interface YearAmount {
  readonly year: number;
  readonly amount: Interval;
}

/** The amounts of each year together, in the order of the years. */
function amountsByYear(funding: Node<"bekostiging">): YearAmount[] {
  const byYear = new Map<number, Interval>();
  for (const { interval, qualifiers } of funding.amounts("bedrag")) {
    const year = qualifiers.find(
      (qualifier) => qualifier.year !== undefined,
    )?.year;
    if (year !== undefined)
      byYear.set(year, sum([byYear.get(year) ?? exactly(0), interval]));
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, amount]) => ({ year, amount }));
}

/** The amount for a month of the term: the first and the last year may be partial. */
function perMonth(
  amount: Interval,
  year: number,
  lot: Node<"perceel">,
): Interval | undefined {
  const months = monthsIn(year, lot);
  return months > 0 ? scale(amount, 1, months) : undefined;
}

function monthsIn(year: number, lot: Node<"perceel">): number {
  const term = lot.at("looptijd");
  const start = term?.date("ingang")?.min;
  const end = term && initialEnd(term)?.max;
  const first = dayNumber(year, 1, 1);
  return Array.from({ length: 12 }, (_, month) =>
    addMonths(first, month),
  ).filter(
    (day) =>
      (start === undefined || day >= monthOf(start)) &&
      (end === undefined || day <= end),
  ).length;
}

/** The first day of the month of a day. */
function monthOf(day: number): number {
  const { year, month } = dateOf(day);
  return dayNumber(year, month, 1);
}

export const docs: RuleDocs = {
  title: {
    nl: "Aflopend bedrag dat stijgt",
    en: "Decreasing amount that rises",
  },
  explain: {
    nl: "Een aflopend bedrag is een belofte over besparing; één verkeerd cijfer verandert de waarde van de opdracht. Herstel het bedrag, of noem het prijsprofiel wisselend.",
    en: "A decreasing amount is a promise on savings; one wrong digit changes the contract value. Correct the amount, or call the price profile varying.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    looptijd { ingang: 2027-01-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
    bekostiging {
      uitvoeringsvariant: taakgericht  vorm: populatie  prijsprofiel: aflopend
      bedrag: € 2.400.000 in 2027, € 2.350.000 in 2028, € 2.530.000 in 2029, € 2.250.000 in 2030
    }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    looptijd { ingang: 2027-07-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
    bekostiging {
      uitvoeringsvariant: taakgericht  vorm: populatie  prijsprofiel: aflopend
      bedrag: € 1.220.000 in 2027, € 2.400.000 in 2028, € 2.350.000 in 2029, € 2.300.000 in 2030, € 1.125.000 in 2031
    }
  }
`,
    },
  ],
};
