import { isPublicContract } from "../../model/facts/instrument.ts";
import { followsStandard } from "../../model/facts/standard.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { replaceOne } from "../fix/fix.ts";
import { removeValue } from "../fix/removal.ts";

export default defineRule({
  id: "looptijd/stilzwijgende-verlenging",
  kind: "legal",
  severity: "warning",
  scope: "looptijd",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting art. 1.3",
      confidence: "V",
      quote:
        "Als de gemeente niet op tijd verlengt, als die optie er is, stopt de overeenkomst overigens automatisch.",
    },
    {
      ref: "aw2012",
      at: "art. 2.15 lid 2",
      confidence: "V",
      quote:
        "met inbegrip van opties en verlengingen van het contract zoals uitdrukkelijk vermeld in de aanbestedingsstukken",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 4.2, bijlage 3",
      confidence: "V",
      quote: "contracten te hebben gesloten die stilzwijgend verlengd worden",
    },
  ],
  message: {
    nl: "{perceel} verlengt stilzwijgend. {toelichting}",
    en: "{perceel} renews tacitly. {toelichting}",
  },
  check(term, { lots, report }) {
    if (!term.is("verlenging", "stilzwijgend")) return;
    const counted = term.extensions("verlenging").length > 0;
    const concerned = lots.filter(
      (lot) => counted || isPublicContract(lot) || followsStandard(lot),
    );
    const [first] = concerned;
    if (first)
      report({
        at: [term, "verlenging"],
        subjects: concerned,
        data: { toelichting: reason(first) },
        fixes: () => [withoutTacit(term)],
      });
  },
});

/** The extensions that are named stay; where there are none they are still to be named. */
function withoutTacit(term: Node<"looptijd">): Fix | undefined {
  const title = {
    nl: "Noem de verlengingen uitdrukkelijk",
    en: "Name the extensions explicitly",
  };
  const slot = term.slot("verlenging");
  const tacit = slot.values.find(({ type }) => type === "word");
  if (!tacit) return undefined;
  return slot.values.length > 1
    ? removeValue(slot, tacit, title)
    : replaceOne(slot, tacit, "PM", title);
}

function reason(lot: Node<"perceel">): Localized {
  if (isPublicContract(lot))
    return {
      nl: "Een aanbesteding dekt alleen verlengingen die vooraf zijn genoemd.",
      en: "A tender covers only extensions that are named beforehand.",
    };
  return followsStandard(lot)
    ? {
        nl: "Volgens de contractstandaard eindigt de overeenkomst als de opdrachtgever niets doet.",
        en: "Under the contract standard the agreement ends if the authority does nothing.",
      }
    : {
        nl: "Er staat ook een aantal verlengingen; beide tegelijk kan niet.",
        en: "A number of extensions is stated too; both at once is not possible.",
      };
}

export const docs: RuleDocs = {
  title: { nl: "Stilzwijgende verlenging", en: "Tacit renewal" },
  explain: {
    nl: "Een aanbesteding dekt alleen de verlengingen die zijn aangekondigd; een contract dat doorloopt als niemand iets zegt, wordt telkens zonder concurrentie opnieuw gegund. Noem verlengingen met aantal en lengte, bijvoorbeeld `2 x 12 maanden`.",
    en: "A tender covers only the announced extensions; a contract that runs on when nobody speaks is awarded again each time without competition. Give extensions with number and length, for example `2 x 12 months`.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  looptijd { ingang: 2027-01-01  duur: 2 jaar  verlenging: stilzwijgend }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 4 }
`,
      good: `  instrument: overheidsopdracht
  looptijd { ingang: 2027-01-01  duur: 2 jaar  verlenging: 2 x 12 maanden }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  opdrachtnemers: maximaal 4 }
`,
    },
  ],
};
