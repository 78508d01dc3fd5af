import { lawName } from "../../model/facts/care.ts";
import { type Law, lawsOf } from "../../model/facts/law.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "perceel/integraliteit",
  kind: "definition",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [
    {
      ref: "monitor-2020",
      at: "",
      confidence: "V",
      quote:
        "bij integrale inkoop bevat de uitbesteding zowel Jeugdwet- als Wmo 2015- voorzieningen",
    },
    {
      ref: "monitor-2020",
      at: "",
      confidence: "V",
      quote:
        "een uitbesteding omvat alleen voorzieningen Jeugdwet of alleen Wmo 2015",
    },
    { ref: "pprc-2018", at: "paragraaf 2.4", confidence: "S" },
  ],
  message: {
    nl: 'Integraliteit is "{waarde}", maar de percelen vallen onder de {wetten}.',
    en: 'Integration is declared "{waarde}", but the lots fall under the {wetten}.',
  },
  check(bestek, { report, lots }) {
    const word = bestek.word("integraliteit");
    if (!word || word === "geen") return;
    if (
      lots.some(
        (lot) =>
          lot.state("wet") === "open" || lot.state("zorgvormen") === "open",
      )
    )
      return;
    const laws = new Set<Law>(lots.flatMap((lot) => [...lawsOf(lot)]));
    const allKnown = lots.every((lot) => lawsOf(lot).size > 0);
    const both = laws.size === 2;
    const wrong = word === "gescheiden" ? both : allKnown && !both;
    if (!wrong) return;
    const slot = bestek.slot("integraliteit");
    report({
      at: slot,
      data: {
        waarde: term(slot, word),
        wetten: list([...laws].map(lawName)),
      },
      fixes: () =>
        (both ? joined(lots) : ["gescheiden"]).map((fitting) => {
          const { nl, en } = term(slot, fitting);
          return replaceValue(slot, fitting, {
            nl: `Maak er '${nl}' van`,
            en: `Make it '${en}'`,
          });
        }),
    });
  },
});

/** The words for both laws: together in one procurement, and where a lot holds both also in one offer. */
function joined(lots: readonly Node<"perceel">[]): string[] {
  return lots.some((lot) => lawsOf(lot).size === 2)
    ? ["een-uitbesteding", "geheel-integraal"]
    : ["een-uitbesteding"];
}

export const docs: RuleDocs = {
  title: {
    nl: "Integraliteit past niet bij de wetten van de percelen",
    en: "Integration does not fit the laws of the lots",
  },
  explain: {
    nl: "Integraal betekent dat Wmo en Jeugdwet samen worden ingekocht, gescheiden dat zij dat niet zijn. Past het woord niet bij de percelen, dan klopt het woord of de afbakening niet. Kies de waarde die past.",
    en: "Integrated means that Wmo and Youth Act are procured together, separate that they are not. If the word does not fit the lots, either the word or the scope is wrong. Choose the value that fits.",
  },
  examples: [
    {
      bad: `  integraliteit: integraal
  perceel 1 "Begeleiding" { wet: wmo-2015  zorgvormen: individuele-begeleiding }
  perceel 2 "Dagbesteding" { wet: wmo-2015  zorgvormen: groepsbegeleiding }
`,
      good: `  integraliteit: integraal
  perceel 1 "Begeleiding" { wet: wmo-2015  zorgvormen: individuele-begeleiding }
  perceel 2 "Pleegzorg" { wet: jeugdwet  zorgvormen: pleegzorg }
`,
    },
    {
      bad: `  integraliteit: gescheiden
  perceel 1 "Begeleiding" { wet: wmo-2015  zorgvormen: individuele-begeleiding }
  perceel 2 "Pleegzorg" { wet: jeugdwet  zorgvormen: pleegzorg }
`,
      good: `  integraliteit: gescheiden
  perceel 1 "Begeleiding" { wet: wmo-2015  zorgvormen: individuele-begeleiding }
  perceel 2 "Dagbesteding" { wet: wmo-2015  zorgvormen: groepsbegeleiding }
`,
    },
  ],
};
