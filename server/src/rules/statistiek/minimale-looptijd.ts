import { isOpenHouse } from "../../model/facts/instrument.ts";
import { initialMonths } from "../../model/facts/term.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { isSpokenOf, rareTerm, termClass } from "../shared/prevalence.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "statistiek/minimale-looptijd",
  kind: "statistic",
  severity: "hint",
  scope: "looptijd",
  waivable: true,
  last: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3, tabel 3.13, hoofdstuk 4, tabel 4.12",
      confidence: "S",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "tussen de 1 tot 3 jaar veel voorkomen (50% van alle overeenkomsten in 2020)",
    },
    { ref: "aef-2015", at: "paragraaf 4.2", confidence: "S" },
  ],
  message: {
    nl: "Een initiële looptijd van {duur} komt weinig voor ({groep}): {pct} van de {eenheid} per {datum} ({bron}).{ouderdom}",
    en: "An initial term of {duur} is rare ({groep}): {pct} of {eenheid} as of {datum} ({bron}).{ouderdom}",
  },
  check(term, { report, lots, settings, outcome }) {
    const slot = term.slot(term.has("duur") ? "duur" : "einde");
    const length = initialMonths(term);
    const column = length && termClass(length);
    if (!column || isSpokenOf(slot, outcome)) return;
    for (const lot of lots) {
      // A year is the usual moment to enter an open house again.
      if (isOpenHouse(lot) && column === "1 jaar") continue;
      const found = rareTerm(lot, "minimale-looptijd", column, settings);
      if (found)
        report({
          at: slot,
          subjects: [lot],
          data: { ...found, duur: months(length) },
        });
    }
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Initiële looptijd die weinig voorkomt",
    en: "Initial term that is rare",
  },
  explain: {
    nl: "Zeldzaam is niet verkeerd. De bron telt in klassen van hele jaren; een looptijd daartussen (18 maanden, 4,5 jaar) geeft geen melding. In 2020 had de helft van alle overeenkomsten een minimale looptijd van 1 tot 3 jaar.",
    en: "Rare is not wrong. The source counts in classes of whole years; a term in between (18 months, four and a half years) gives no message. In 2020 half of all agreements had a minimum term of 1 to 3 years.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  herzieningsclausule "Nieuwe taken" { onderwerp: volume  omvang: "Ten hoogste 20%."  voorwaarden: "Als de wet wijzigt." }
  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    looptijd { duur: 8 jaar }
  }
`,
      good: `  wet: jeugdwet
  herzieningsclausule "Nieuwe taken" { onderwerp: volume  omvang: "Ten hoogste 20%."  voorwaarden: "Als de wet wijzigt." }
  perceel 1 "Ambulant" {
    zorgvormen: ambulant-overig
    looptijd { duur: 54 maanden }
  }
`,
    },
  ],
};
