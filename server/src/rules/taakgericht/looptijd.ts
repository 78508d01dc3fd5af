import { exactly, isLess } from "../../../../grammar/src/exact.ts";
import { isSettledPerClient, isTaskBased } from "../../model/facts/funding.ts";
import { initialMonths } from "../../model/facts/term.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "taakgericht/looptijd",
  kind: "guidance",
  severity: "warning",
  scope: "looptijd",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "deel 1",
      confidence: "V",
      quote: "Een algemene inschatting is minimaal vier jaar;",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Het is dus verstandig dat de initiële looptijd van een contract tenminste 4-5 jaar bedraagt.",
    },
    {
      ref: "aef-2015",
      at: "hoofdstuk 7",
      confidence: "V",
      quote: "combineer populatiebesteding met meerjarige afspraken",
    },
  ],
  message: {
    nl: "De initiële looptijd van {perceel} is {duur}. Voor taakgericht werken is minimaal vier jaar gebruikelijk, bij voorkeur met verlengingen tot zes à tien jaar.",
    en: "The initial term of {perceel} is {duur}. Task-based work usually takes at least four years, preferably with extensions up to six to ten years.",
  },
  check(term, { lots, report }) {
    const initial = initialMonths(term);
    if (!initial || isLess(initial, exactly(usual)) !== "yes") return;
    const concerned = lots.filter(
      (lot) =>
        isTaskBased(lot) && !lot.is("pilot", "ja") && !isSettledPerClient(lot),
    );
    if (concerned.length > 0)
      report({
        at: [term, "duur"],
        subjects: concerned,
        data: { duur: months(initial) },
      });
  },
});

/** The Verkenning (2020) and AEF (2015) name four years as the minimum; no law does. */
const usual = 48;

export const docs: RuleDocs = {
  title: {
    nl: "Taakgericht met een korte looptijd",
    en: "Task-based with a short term",
  },
  explain: {
    nl: "Investeringen in preventie en andere hulp verdienen zich pas na jaren terug. In een kort contract bespaart de aanbieder in plaats van te vernieuwen. Kies ten minste vier jaar, of leg in een afwijking uit waarom korter hier kan.",
    en: "Investments in prevention and other help pay back after years. In a short contract the provider saves instead of renewing. Choose at least four years, or explain in a deviation why a shorter term will do here.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    looptijd { ingang: 2027-01-01  duur: 2 jaar  verlenging: 3 x 2 jaar }
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    looptijd { ingang: 2027-01-01  duur: 4 jaar  verlenging: 2 x 2 jaar }
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    },
  ],
};
