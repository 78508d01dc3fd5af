import type { Interval } from "../../../../grammar/src/exact.ts";
import { compares, prevalence } from "../../law/prevalence.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { totalMonths } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import type { Data, Settings } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import {
  isSpokenOf,
  rareTerm,
  sourceOf,
  studiedLaw,
  termClass,
} from "../shared/prevalence.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "statistiek/maximale-looptijd",
  kind: "statistic",
  severity: "hint",
  scope: "looptijd",
  waivable: true,
  last: true,
  sources: [
    { ref: "pprc-2018", at: "tabel 3.13 en 4.12", confidence: "S" },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Waar in 2018 20% van de contracten een maximale looptijd had van meer dan 6 jaar, betreft dit percentage in 2020 62%",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Voor de maximale looptijd worden alle mogelijke opties tot verlenging opgeteld bij de minimale looptijd",
    },
  ],
  message: {
    default: {
      nl: "Een maximale looptijd van {duur} komt weinig voor ({groep}): {pct} van de {eenheid} per {datum} ({bron}).{ouderdom}",
      en: "A maximum term of {duur} is rare ({groep}): {pct} of {eenheid} as of {datum} ({bron}).{ouderdom}",
    },
    lang: {
      nl: "Een maximale looptijd van {duur}: van de jeugdhulpcontracten liep 62% in 2020 en 20% in 2018 maximaal langer dan zes jaar ({bron}).{ouderdom}",
      en: "A maximum term of {duur}: of youth care contracts 62% in 2020 and 20% in 2018 had a maximum of more than six years ({bron}).{ouderdom}",
    },
  },
  check(term, { report, lots, settings, outcome }) {
    const total = totalMonths(term);
    const slots = (["duur", "einde", "verlenging", "maximum"] as const).map(
      (key) => term.slot(key),
    );
    if (!total || slots.some((slot) => isSpokenOf(slot, outcome))) return;
    const column = termClass(total);
    const at = slots.find(({ state }) => state === "known") ?? term;
    for (const lot of lots) {
      const long = longTerm(lot, total, settings);
      const found =
        long ??
        (column && rareTerm(lot, "maximale-looptijd", column, settings));
      if (found)
        report({
          at,
          subjects: [lot],
          message: long ? "lang" : "default",
          data: { ...found, duur: months(total) },
        });
    }
  },
});

/** How common more than six years was, for youth care from 2020. */
function longTerm(
  lot: Node<"perceel">,
  { min, max }: Interval,
  settings: Settings,
): Data | undefined {
  const figure = prevalence.longTerms;
  const day = decisiveDate(lot.specification, settings);
  if (studiedLaw(lot) !== figure.law || !compares(figure, day))
    return undefined;
  return min > figure.months && Number.isFinite(max)
    ? sourceOf(figure, day)
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Maximale looptijd in verhouding tot andere contracten",
    en: "Maximum term compared with other contracts",
  },
  explain: {
    nl: "De maximale looptijd is de initiële looptijd met alle verlengingen. Zeldzaam is niet verkeerd. Bij jeugdhulp zijn lange contracten tussen 2018 en 2020 snel gewoner geworden. Een onbeperkte looptijd was in 2018 gewoon en krijgt hier geen melding; of die mag, zeggen andere regels.",
    en: "The maximum term is the initial term with all extensions. Rare is not wrong. In youth care long contracts quickly became more common between 2018 and 2020. An unlimited term was common in 2018 and gets no message here; whether it is allowed is for other rules.",
  },
  examples: [
    {
      bad: `  peildatum: 2018-03-01
  wet: jeugdwet
  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    looptijd { duur: 1 jaar }
  }
`,
      good: `  peildatum: 2018-03-01
  wet: jeugdwet
  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    looptijd { duur: 3 jaar  verlenging: 1 x 1 jaar }
  }
`,
    },
    {
      bad: `  wet: jeugdwet
  herzieningsclausule "Nieuwe taken" { onderwerp: volume  omvang: "Ten hoogste 20%."  voorwaarden: "Als de wet wijzigt." }
  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    looptijd { duur: 4 jaar  verlenging: 2 x 2 jaar }
  }
`,
      good: `  wet: jeugdwet
  herzieningsclausule "Nieuwe taken" { onderwerp: volume  omvang: "Ten hoogste 20%."  voorwaarden: "Als de wet wijzigt." }
  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    looptijd { duur: 4 jaar  verlenging: 1 x 2 jaar }
  }
`,
    },
  ],
};
