import { careFormIds } from "../../law/care-forms.ts";
import { isCompulsory, isYouthHelp } from "../../model/facts/care.ts";
import { isTaskBased } from "../../model/facts/funding.ts";
import { hasLaw } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "taakgericht/gedwongen-kader",
  kind: "guidance",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["perceel/gi-en-jeugdhulp"],
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "de gehele jeugdhulp met uitzondering van het gedwongen kader",
    },
    {
      ref: "jeugdwet",
      at: "art. 3.2 lid 1-2",
      confidence: "V",
      quote: "Een gecertificeerde instelling biedt geen jeugdhulp aan.",
    },
  ],
  message: {
    nl: "{perceel} omvat de hele jeugdhulp. Vermeld dat het gedwongen kader daarbuiten valt: jeugdbescherming en jeugdreclassering doet alleen een gecertificeerde instelling, die zelf geen jeugdhulp biedt.",
    en: "{perceel} covers all youth care. State that the compulsory framework is excluded: child protection and probation are only for a certified institution, which itself offers no youth care.",
  },
  check(lot, { report }) {
    if (
      !isTaskBased(lot) ||
      !hasLaw(lot, "jeugdwet") ||
      !coversAllYouthCare(lot)
    )
      return;
    const named = [
      ...lot.words("zorgvormen"),
      ...lot.words("uitgezonderd"),
      ...lot.words("niet-inbegrepen"),
    ];
    if (named.some(isCompulsory)) return;
    report({
      at: lot.has("omvang") ? [lot, "omvang"] : [lot, "zorgvormen"],
      fixes: () => [
        lot.isAbsent("uitgezonderd")
          ? insertInto(lot, "uitgezonderd: gedwongen-kader", {
              nl: "Zonder het gedwongen kader",
              en: "Exclude the compulsory framework",
            })
          : undefined,
      ],
    });
  },
});

/** All forms of youth care but at most one. */
function coversAllYouthCare(lot: Node<"perceel">): boolean {
  if (lot.includes("omvang", "alle-jeugdhulp")) return true;
  const youth = careFormIds().filter(isYouthHelp);
  const bought = new Set<string>(lot.words("zorgvormen"));
  return youth.filter((form) => bought.has(form)).length >= youth.length - 1;
}

export const docs: RuleDocs = {
  title: {
    nl: "Hele jeugdhulp zonder grens met het gedwongen kader",
    en: "All youth care without the limit of the compulsory framework",
  },
  explain: {
    nl: "Jeugdbescherming en jeugdreclassering doet alleen een gecertificeerde instelling, en die biedt zelf geen jeugdhulp. Een opdracht voor alle jeugdhulp kan ze dus niet omvatten. Zeg dat met `uitgezonderd: gedwongen-kader`.",
    en: "Youth protection and youth probation are only for a certified institution, and that offers no youth care itself. An assignment for all youth care can therefore not include them. Say so with `excluded: compulsory-framework`.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Alle jeugdhulp" {
    omvang: alle-jeugdhulp
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Alle jeugdhulp" {
    omvang: alle-jeugdhulp
    uitgezonderd: gedwongen-kader
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    },
  ],
};
