import { endOfTerm, isoDate } from "../../../../grammar/src/calendar.ts";
import { initialMonths, isEndOfTerm } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { months, period } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/einddatum",
  kind: "consistency",
  severity: "error",
  scope: "looptijd",
  waivable: false,
  yieldsTo: ["looptijd/datumvolgorde"],
  sources: [
    {
      ref: "rekenkundig",
      at: "kalenderrekenen, tot = exclusief, t/m = inclusief",
      confidence: "V",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 1, hoofdstuk 6",
      confidence: "I",
    },
  ],
  message: {
    nl: "{ingang} plus {duur} eindigt op {berekend}, niet op {einde}.",
    en: "{ingang} plus {duur} ends on {berekend}, not on {einde}.",
  },
  check(term, { report }) {
    const start = term.date("ingang");
    const end = term.date("einde");
    const length = exactLength(term);
    if (!start || !end || length === undefined) return;
    if (isLoose(term) || end.max < start.min) return;
    const first = endOfTerm(start.min, length);
    const last = endOfTerm(start.max, length);
    if (end.min <= last && end.max >= first) return;
    if (isEndOfTerm(start.min, length, end.min)) return;
    report({
      at: [term, "einde"],
      data: {
        ingang: period(start),
        duur: months(length),
        berekend: period({ min: first, max: last }),
        einde: period(end),
      },
      fixes: () => [
        first === last
          ? replaceValue(term.slot("einde"), isoDate(first), {
              nl: `Maak het einde ${isoDate(first)}`,
              en: `Make the end ${isoDate(first)}`,
            })
          : undefined,
      ],
    });
  },
});

/** The duration as written, when it is a fixed number of months. */
function exactLength(term: Node<"looptijd">): number | undefined {
  if (!term.has("duur")) return undefined;
  const length = initialMonths(term);
  return length && length.min === length.max && Number.isFinite(length.max)
    ? length.min
    : undefined;
}

/** `circa` and `uiterlijk` silence a comparison for equality. */
function isLoose(term: Node<"looptijd">): boolean {
  return ["ingang", "duur", "einde"].some((key) =>
    term
      .slotAt(key)
      .values.some(
        (value) =>
          "bound" in value &&
          (value.bound === "circa" ||
            value.bound === "uiterlijk" ||
            value.bound === "vanaf"),
      ),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Einddatum past niet bij ingang en duur",
    en: "The end date does not fit start and duration",
  },
  explain: {
    nl: "Eén dag verschil geeft een gat of een dubbel contract. `tot 1 januari` en `t/m 31 december` zijn dezelfde dag; een einde zonder woord telt zelf mee. Pas het einde aan, of laat de duur of het einde weg.",
    en: "One day off means a gap or a double contract. `until 1 January` and `through 31 December` are the same day; an end without a word is included. Change the end, or leave out the duration or the end.",
  },
  examples: [
    {
      bad: `  looptijd { ingang: 2027-01-01  duur: 4 jaar  einde: 2031-01-01 }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  looptijd { ingang: 2027-01-01  duur: 4 jaar  einde: 2030-12-31 }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
    {
      bad: `  looptijd { ingang: 2027-01-01  duur: 3 jaar  einde: tot 2029-01-01 }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  looptijd { ingang: 2027-01-01  duur: 3 jaar  einde: tot 2030-01-01 }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
