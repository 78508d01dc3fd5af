import { dateOf } from "../../../../grammar/src/calendar.ts";
import { initialEnd, ultimateEnd } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { date, list } from "../shared/wording.ts";

export default defineRule({
  id: "budget/jaren-looptijd",
  kind: "consistency",
  severity: "warning",
  scope: "bekostiging",
  waivable: true,
  sources: [
    { ref: "rekenkundig", at: "jaren binnen de looptijd", confidence: "V" },
    {
      ref: "taakgericht-2020",
      at: "inleiding",
      confidence: "V",
      quote:
        "een vooraf afgesproken vast bedrag, gedurende de hele contractperiode",
    },
  ],
  message: {
    nl: "De jaarbedragen van {perceel} ({jaren}) dekken de looptijd {ingang} tot en met {einde} niet: {verschil}.",
    en: "The yearly amounts of {perceel} ({jaren}) do not cover the term {ingang} to {einde}: {verschil}.",
  },
  check(funding, { lots, report }) {
    for (const key of [
      "bedrag",
      "vast-budget",
      "budget",
      "budgetplafond",
    ] as const) {
      const years = yearsIn(funding, key);
      if (years.length === 0) continue;
      for (const lot of lots) {
        const term = spanOf(lot);
        const gaps = term && gapsBetween(years, term);
        if (!term || !gaps || gaps.length === 0) continue;
        report({
          at: [funding, key],
          subjects: [lot],
          data: {
            perceel: lot.label,
            jaren: list(years.map(String)),
            ingang: date(term.start),
            einde: date(term.end),
            verschil: list(gaps),
          },
          discriminator: key,
        });
        break;
      }
    }
  },
});

interface Span {
  readonly start: number;
  /** The last day of the initial term. */
  readonly end: number;
  /** The last day with every extension; infinite when that is open. */
  readonly last: number;
}

/** The years that amounts are stated for; empty as soon as one amount is for the whole term or per year. */
function yearsIn(
  funding: Node<"bekostiging">,
  key: "bedrag" | "vast-budget" | "budget" | "budgetplafond",
): number[] {
  const years = funding
    .slot(key)
    .values.map(
      ({ qualifiers }) =>
        qualifiers.find(({ year }) => year !== undefined)?.year,
    );
  const known = years.filter((year) => year !== undefined);
  return known.length === years.length ? [...new Set(known)].sort() : [];
}

function spanOf(lot: Node<"perceel">): Span | undefined {
  const term = lot.at("looptijd");
  const start = term?.date("ingang");
  const end = term && initialEnd(term);
  if (
    !term ||
    !start ||
    !end ||
    start.min !== start.max ||
    !Number.isFinite(end.max)
  )
    return undefined;
  return {
    start: start.min,
    end: end.min,
    last: ultimateEnd(term)?.max ?? Number.POSITIVE_INFINITY,
  };
}

function gapsBetween(
  years: readonly number[],
  { start, end, last }: Span,
): Localized[] {
  const first = dateOf(start).year;
  const final = dateOf(end).year;
  const latest = Number.isFinite(last)
    ? dateOf(last).year
    : Number.POSITIVE_INFINITY;
  const outside = years.filter((year) => year < first || year > latest);
  const missing = Array.from(
    { length: final - first + 1 },
    (_, index) => first + index,
  ).filter((year) => !years.includes(year));
  return [
    ...outside.map((year) => ({
      nl: `${year} valt erbuiten`,
      en: `${year} lies outside it`,
    })),
    ...missing.map((year) => ({
      nl: `${year} ontbreekt`,
      en: `${year} is missing`,
    })),
  ];
}

export const docs: RuleDocs = {
  title: {
    nl: "Jaarbedragen dekken de looptijd niet",
    en: "Yearly amounts do not cover the term",
  },
  explain: {
    nl: "Een bedrag dat eerder stopt dan de overeenkomst laat het laatste jaar zonder prijs; een bedrag buiten de looptijd betaalt voor niets. Maak jaren en looptijd gelijk. Jaren van verlenging mogen later volgen.",
    en: "An amount that stops before the contract leaves the last year without a price; an amount outside the term pays for nothing. Make years and term agree. Years of extension may follow later.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    looptijd { ingang: 2027-01-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
    bekostiging {
      uitvoeringsvariant: taakgericht  vorm: populatie
      bedrag: € 2.400.000 in 2027, € 2.350.000 in 2028, € 2.300.000 in 2029
    }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    looptijd { ingang: 2027-01-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
    bekostiging {
      uitvoeringsvariant: taakgericht  vorm: populatie
      bedrag: € 2.400.000 in 2027, € 2.350.000 in 2028, € 2.300.000 in 2029, € 2.250.000 in 2030
    }
  }
`,
    },
  ],
};
