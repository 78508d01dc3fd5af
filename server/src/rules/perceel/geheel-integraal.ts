import { type CareFormId, careFormIds } from "../../law/care-forms.ts";
import {
  careFormName,
  careFormsOf,
  groupOfCare,
} from "../../model/facts/care.ts";
import { formOf } from "../../model/facts/funding.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/geheel-integraal",
  kind: "definition",
  severity: "warning",
  scope: "bestek",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "alle Wmo-zorgvormen en Jeugdhulp-zorgvormen worden in één integrale opdracht ingekocht",
    },
    { ref: "pprc-2018", at: "bijlage 3", confidence: "S" },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Er is slechts één gemeente die een geheel integrale opdracht voor zowel Wmo als Jeugdhulp inkoopt",
    },
  ],
  message: {
    bekostiging: {
      nl: '"Geheel integraal" gaat uit van bekostiging per populatie; perceel {perceel} heeft die niet. Per 1-1-2018 deed één gemeente dit (PPRC).',
      en: '"Fully integrated" assumes population-based funding; lot {perceel} does not have it. As of 1-1-2018 one municipality did this (PPRC).',
    },
    default: {
      nl: '"Geheel integraal" betekent dat alle zorgvormen van Wmo en Jeugdwet in één opdracht zitten; hier ontbreken {ontbrekend}. Per 1-1-2018 deed één gemeente dit (PPRC).',
      en: '"Fully integrated" means all Wmo and youth forms in one assignment; missing here: {ontbrekend}. As of 1-1-2018 one municipality did this (PPRC).',
    },
  },
  check(bestek, { report, lots }) {
    if (!bestek.is("integraliteit", "geheel-integraal")) return;
    if (lots.some((lot) => lot.state("zorgvormen") === "open")) return;
    const [nearest] = lots
      .map((lot) => ({ lot, missing: missingIn(lot) }))
      .sort((a, b) => a.missing.length - b.missing.length);
    if (!nearest) return;
    const slot = bestek.slot("integraliteit");
    const fixes = () => [
      replaceValue(slot, "een-uitbesteding", {
        nl: "Maak er 'een-uitbesteding' van",
        en: "Make it 'one-procurement'",
      }),
    ];
    const { lot, missing } = nearest;
    if (missing.length > 0) {
      report({
        at: slot,
        data: { ontbrekend: list(missing.map(careFormName)) },
        fixes,
      });
      return;
    }
    const form = formOf(lot);
    if (form === "populatie" || lot.state("bekostiging.vorm") === "open")
      return;
    report({
      at: slot,
      message: "bekostiging",
      data: { perceel: lot.label },
      fixes,
    });
  },
});

/** The forms that a lot lacks; child protection and youth probation count as one. */
function missingIn(lot: Node<"perceel">): CareFormId[] {
  const forms = new Set(careFormsOf(lot));
  const compulsory = careFormsOf(lot).some(
    (form) => groupOfCare(form) === "gedwongen-kader",
  );
  return careFormIds().filter(
    (form) =>
      !forms.has(form) &&
      !(compulsory && groupOfCare(form) === "gedwongen-kader"),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: '"Geheel integraal" dekt niet alle zorgvormen',
    en: '"Fully integrated" does not cover every form of care',
  },
  explain: {
    nl: "Geheel integraal betekent dat alle zorgvormen van Wmo en Jeugdwet in één opdracht zitten, betaald per populatie. De term wordt vaak gebruikt voor gewoon samen inkopen. Kies dan `een-uitbesteding`.",
    en: "Fully integrated means that every form of care of the Wmo and the Youth Act is in one assignment, funded by population. The term is often used for mere joint buying. Then choose `one-procurement`.",
  },
  examples: [
    {
      bad: `  integraliteit: geheel-integraal
  perceel 1 "Wmo" { wet: wmo-2015  zorgvormen: individuele-begeleiding }
  perceel 2 "Jeugd" { wet: jeugdwet  zorgvormen: ambulant-overig }
`,
      good: `  integraliteit: een-uitbesteding
  perceel 1 "Wmo" { wet: wmo-2015  zorgvormen: individuele-begeleiding }
  perceel 2 "Jeugd" { wet: jeugdwet  zorgvormen: ambulant-overig }
`,
    },
  ],
};
