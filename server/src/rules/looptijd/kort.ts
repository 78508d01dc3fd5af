import { figure } from "../../law/constants.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { lawsOf } from "../../model/facts/law.ts";
import { entryDuringTerm } from "../../model/facts/providers.ts";
import { initialMonths, nearestKey } from "../../model/facts/term.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { months } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/kort",
  kind: "guidance",
  severity: "hint",
  scope: "looptijd",
  waivable: true,
  validFrom: "2020-06-10",
  yieldsTo: ["taakgericht/looptijd", "doel/termijn-te-kort"],
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting inkoopdocumenten",
      confidence: "V",
      quote:
        "De Norm voor verantwoord opdrachtgeverschap raadt aan om minimaal drie jaar te contracteren.",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "kortdurende contracten bijdragen aan de ervaren administratieve lasten",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Een langere looptijd geeft rust in de markt en de kans om investeringen in innovatie terug te verdienen",
    },
  ],
  message: {
    nl: "De initiële looptijd is {duur}. De Norm voor Opdrachtgeverschap raadt minimaal drie jaar aan; korte contracten kosten aanbieders rust en innovatie.",
    en: "The initial term is {duur}. The Norm voor Opdrachtgeverschap recommends at least three years; short contracts cost providers stability and innovation.",
  },
  check(term, { lots, report }) {
    const initial = initialMonths(term);
    if (!initial || initial.max >= figure("nvo-looptijd")) return;
    if (term.is("overbrugging", "ja")) return;
    const concerned = lots.filter(
      (lot) =>
        lawsOf(lot).size > 0 && !lot.is("pilot", "ja") && !isEntryRhythm(lot),
    );
    if (concerned.length > 0)
      report({
        at: [term, nearestKey(term, ["duur", "einde"])],
        subjects: concerned,
        data: { duur: months(initial) },
      });
  },
});

/** In an open house with entry moments a year is the rhythm of entry, not the length of the relation. */
function isEntryRhythm(lot: Node<"perceel">): boolean {
  return isOpenHouse(lot) && entryDuringTerm(lot) !== undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Looptijd korter dan drie jaar",
    en: "Term shorter than three years",
  },
  explain: {
    nl: "Korte contracten betekenen vaak inkopen, veel administratie en geen tijd om investeringen terug te verdienen. De Norm voor Opdrachtgeverschap raadt ten minste drie jaar aan. Een kortere looptijd mag: schrijf er een `motivering` bij.",
    en: "Short contracts mean frequent tenders, much administration and no time to earn back investments. The Norm voor Opdrachtgeverschap recommends at least three years. A shorter term is allowed: add a `motivation`.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  looptijd { ingang: 2027-01-01  duur: 1 jaar  verlenging: 3 x 1 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 4 }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  looptijd { ingang: 2027-01-01  duur: 1 jaar  motivering: "In 2028 verandert de wet." }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 4 }
`,
    },
  ],
};
