import type { Node } from "../../model/node.ts";
import type { ExtensionValue } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "looptijd/verlenging-onvolledig",
  kind: "completeness",
  severity: "error",
  scope: "looptijd",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 4.2",
      confidence: "V",
      quote:
        "contracten zijn afgesloten voor 1 jaar met mogelijkheid tot verlenging van 3 of 5 keer",
    },
    {
      ref: "contractstandaard-wmo",
      at: "art. 1.3.2",
      confidence: "V",
      quote:
        "Opdrachtgever mag de overeenkomst na afloop geheel of deels verlengen met [aantal] kalendermaanden. Dit mag maximaal [aantal] keer.",
    },
    {
      ref: "rivierenland-2021",
      at: "paragraaf 5.5, paragraaf 6.3",
      confidence: "I",
    },
  ],
  message: {
    nl: "De verlenging mist {ontbreekt}. Schrijf bijvoorbeeld '2 x 12 maanden'.",
    en: "The extension lacks {ontbreekt}. Write for example '2 x 12 maanden'.",
  },
  check(term, { report }) {
    const missing = missingIn(term);
    if (missing.length > 0)
      report({ at: [term, "verlenging"], data: { ontbreekt: list(missing) } });
  },
});

function missingIn(term: Node<"looptijd">): Localized[] {
  const extensions = term.extensions("verlenging");
  const missing: Localized[] = [];
  if (term.is("verlenging", "onbeperkt") || extensions.some(lacksNumber))
    missing.push({
      nl: "een vast of hoogste aantal",
      en: "a fixed or largest number",
    });
  if (extensions.some(lacksLength))
    missing.push({ nl: "de lengte", en: "the length" });
  return missing;
}

/** `1..2 x` and `minimaal 1 x` leave the number open; `maximaal 2 x` does not. */
function lacksNumber({ count }: ExtensionValue): boolean {
  return count.min > 0 && count.min !== count.max;
}

function lacksLength({ each }: ExtensionValue): boolean {
  const length = each?.months ?? each?.days;
  return length === undefined || !Number.isFinite(length.max);
}

export const docs: RuleDocs = {
  title: {
    nl: "Verlenging zonder aantal of lengte",
    en: "Extension without number or length",
  },
  explain: {
    nl: "Drie keer verlengen zonder lengte kan drie maanden zijn of negen jaar. Noem hoe vaak en hoe lang, bijvoorbeeld `2 x 12 maanden`. Is nog open hoeveel verlengingen er komen, noem dan het grootste aantal: `maximaal 2 x 12 maanden`.",
    en: "Extending three times without a length can be three months or nine years. Say how often and how long, for example `2 x 12 months`. If the number is still open give the largest: `max. 2 x 12 months`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  looptijd { ingang: 2027-01-01  duur: 1 jaar  verlenging: 3 keer }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  stadium: publicatie
  looptijd { ingang: 2027-01-01  duur: 1 jaar  verlenging: 3 x 12 maanden }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
    {
      bad: `  stadium: publicatie
  looptijd { ingang: 2027-01-01  duur: 3 jaar  verlenging: 1..2 x 1 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  stadium: publicatie
  looptijd { ingang: 2027-01-01  duur: 3 jaar  verlenging: maximaal 2 x 1 jaar }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
    },
  ],
};
