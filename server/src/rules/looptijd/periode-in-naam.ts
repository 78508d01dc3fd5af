import { dateOf } from "../../../../grammar/src/calendar.ts";
import type { Interval } from "../../../../grammar/src/exact.ts";
import { initialEnd, ultimateEnd } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { unitOf } from "../engine/place.ts";
import { replaceWords } from "../fix/texts.ts";
import { period } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/periode-in-naam",
  kind: "consistency",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I, bijlage IV",
      confidence: "I",
      quote: "aanbesteding jeugdhulp 2018-2022",
    },
    { ref: "rivierenland-2021", at: "hoofdstuk 5", confidence: "I" },
  ],
  message: {
    nl: "De titel noemt {periodeTitel}, maar de looptijd is {ingang} tot en met {einde}.",
    en: "The title says {periodeTitel} but the term is {ingang} to {einde}.",
  },
  check(root, { lots, report }) {
    const named = periodIn(root.title) ?? periodIn(root.name);
    if (!named) return;
    const terms = [...new Set(lots.flatMap((lot) => lot.at("looptijd") ?? []))];
    const known = terms.filter(
      (term) => term.date("ingang") && initialEnd(term),
    );
    const [term] = known;
    const start = term?.date("ingang");
    const end = term && initialEnd(term);
    if (!start || !end || !Number.isFinite(end.max)) return;
    if (
      known.length < terms.length ||
      known.some((other) => fits(other, named))
    )
      return;
    report({
      at: root,
      data: {
        periodeTitel: `${named.first}-${named.last}`,
        ingang: period(start),
        einde: period(end),
      },
      related: [
        {
          at: [term, "ingang"],
          message: { nl: "de looptijd", en: "the term" },
        },
      ],
      fixes: () => [withPeriod(root, start, end)],
    });
  },
});

interface Years {
  readonly first: number;
  readonly last: number;
}

const pattern =
  /\b(20\d\d)\s*(?:-|–|t\/m|tot en met|through)\s*(20\d\d)\b(?!\s*e\.v)/;

/** `2023-2026` or `2023 t/m 2026`, unless `e.v.` follows. */
function periodIn(text: string | undefined): Years | undefined {
  const match = pattern.exec(text ?? "");
  return match
    ? { first: Number(match[1]), last: Number(match[2]) }
    : undefined;
}

/** The period of the term in the title; in a name it would be renamed everywhere, which renaming does. */
function withPeriod(
  { block, specification }: Node<"bestek">,
  start: Interval,
  end: Interval,
): Fix | undefined {
  const written = pattern.exec(block.title?.text ?? "")?.[0];
  const [first, last] = [start, end].map(({ min, max }) => {
    const { year } = dateOf(min);
    return year === dateOf(max).year ? year : undefined;
  });
  if (!block.title || !written || !first || !last) return undefined;
  const computed = written
    .replace(/20\d\d$/, String(last))
    .replace(/^20\d\d/, String(first));
  return replaceWords(
    unitOf(block.title, specification),
    block.title,
    written,
    computed,
    { nl: `Maak er ${computed} van`, en: `Make it ${computed}` },
  );
}

function fits(term: Node<"looptijd">, { first, last }: Years): boolean {
  return (
    holdsYear(term.date("ingang"), first) &&
    (holdsYear(initialEnd(term), last) ||
      holdsYear(ultimateEnd(term), last) ||
      holdsYear(term.date("maximum-einde"), last))
  );
}

function holdsYear(days: Interval | undefined, year: number): boolean {
  if (!days) return false;
  const open = !Number.isFinite(days.max);
  return (
    dateOf(days.min).year <= year && (open || dateOf(days.max).year >= year)
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Periode in de titel klopt niet met de looptijd",
    en: "The period in the title does not fit the term",
  },
  explain: {
    nl: "Onder een titel met jaartallen wordt een contract jaren genoemd; een titel die niet klopt geeft twee contracten op papier. Pas de jaren in de titel aan, of schrijf `e.v.` achter het eerste jaar.",
    en: "A contract is referred to for years by a title with years in it; a wrong title makes two contracts on paper. Correct the years in the title, or write `e.v.` behind the first year.",
  },
  examples: [
    {
      bad: `bestek Zorg "Inkoop Wmo 2027-2031" {
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
}
`,
      good: `bestek Zorg "Inkoop Wmo 2027-2030" {
  looptijd { ingang: 2027-01-01  duur: 4 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
}
`,
    },
  ],
};
