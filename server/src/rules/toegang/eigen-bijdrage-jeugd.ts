import { parseIso } from "../../../../grammar/src/calendar.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { hasOnlyLaw } from "../../model/facts/law.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { removeStatement } from "../fix/removal.ts";

export default defineRule({
  id: "toegang/eigen-bijdrage-jeugd",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I, paragraaf 6",
      confidence: "I",
      quote: "de AMvB reële kostprijs en het abonnementstarief in de Wmo",
    },
    {
      ref: "jeugdwet",
      at: "geldende tekst 2026-01-01 kent geen bijdrage van jeugdige of ouders",
      confidence: "I",
    },
  ],
  message: {
    nl: "{perceel} valt onder de Jeugdwet; een eigen bijdrage of abonnementstarief hoort bij de Wmo.",
    en: "{perceel} falls under the Jeugdwet; a client contribution belongs to the Wmo.",
  },
  check(lot, { report, settings }) {
    if (
      !hasOnlyLaw(lot, "jeugdwet") ||
      !lot.has("eigen-bijdrage") ||
      lot.is("eigen-bijdrage", "nee")
    )
      return;
    const concerns = lot.words("eigen-bijdrage.betreft");
    const outsideCare = concerns.length > 0 && !concerns.includes("zorg");
    if (
      outsideCare ||
      decisiveDate(lot.specification, settings) < withoutContribution
    )
      return;
    report({
      at: [lot, "eigen-bijdrage"],
      fixes: () => [
        removeStatement(lot.slot("eigen-bijdrage"), {
          nl: "Haal de eigen bijdrage weg",
          en: "Remove the client contribution",
        }),
      ],
    });
  },
});

/** In 2015 the ouderbijdrage still existed. */
const withoutContribution = parseIso("2016-01-01") ?? 0;

export const docs: RuleDocs = {
  title: {
    nl: "Eigen bijdrage bij de Jeugdwet",
    en: "Client contribution under the Youth Act",
  },
  explain: {
    nl: "De Jeugdwet kent geen eigen bijdrage voor jeugdhulp; de tekst komt meestal uit een Wmo-bestek. Schrap haar, of maak duidelijk dat het om kosten buiten de zorg gaat (`betreft: school`).",
    en: "The Youth Act has no client contribution for youth care; the text usually comes from a Wmo specification. Drop it, or make clear that it concerns costs outside care (`concerns: school`).",
  },
  examples: [
    {
      bad: `  peildatum: 2026-05-01
  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  eigen-bijdrage: ja }
`,
      good: `  peildatum: 2026-05-01
  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" { zorgvormen: ambulant-overig  eigen-bijdrage: ja { betreft: school, vakantie } }
`,
    },
  ],
};
