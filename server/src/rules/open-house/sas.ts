import { isOpenHouse } from "../../model/facts/instrument.ts";
import { isDas, isSas } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValues } from "../fix/fix.ts";
import { removeStatement } from "../fix/removal.ts";

export default defineRule({
  id: "open-house/sas",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: [
    "procedure/variant-tegen-instrument",
    "open-house/aanbestedingsprocedure",
  ],
  sources: [
    { ref: "aw2012", at: "art. 2.38 lid 2", confidence: "V" },
    {
      ref: "contractstandaard-wmo",
      at: "variantenmatrix: SAS zonder EMVI (art. 2.38 Aw) naast toelatingsprocedure (geen aanbestedingsgrondslag)",
      confidence: "V",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.3",
      confidence: "V",
      quote:
        "geen sprake van een overheidsopdracht waarop Europese en nationale aanbestedingsregels voor de gemeente van toepassing zijn",
    },
    { ref: "taakgericht-2020", at: "bijlage IV", confidence: "S" },
    {
      ref: "aw2012",
      at: "art. 1.1 (dynamisch aankoopsysteem)",
      confidence: "V",
    },
  ],
  message: {
    nl: "{perceel} is open house, maar beroept zich op {grondslag}. Kies: een toelatingsprocedure zonder Aanbestedingswet, of overheidsopdracht met sas (zonder EMVI) als u wel onder art. 2.38 Aw wilt werken.",
    en: "{perceel} is open house but relies on {grondslag}. Choose: an admission procedure outside the Aanbestedingswet, or a public contract with sas (zonder EMVI) if you do want to work under art. 2.38 Aw.",
  },
  check(lot, { report }) {
    const basis = isOpenHouse(lot) ? basisOf(lot) : undefined;
    if (!basis) return;
    report({
      at: basis.at,
      data: { grondslag: basis.text },
      ...(isDas(lot) && { severity: "hint" }),
      fixes: () => [
        isSas(lot) && lot.owns("procedure")
          ? removeStatement(lot.slot("procedure"), {
              nl: "Verwijder de procedure",
              en: "Remove the procedure",
            })
          : undefined,
        setValues(
          lot,
          {
            instrument: "overheidsopdracht",
            "contractstandaard-variant": "ZEMVI1",
          },
          {
            nl: "Maak er een overheidsopdracht zonder EMVI van (ZEMVI1)",
            en: "Make it a public contract without EMVI (ZEMVI1)",
          },
        ),
      ],
    });
  },
});

/** What ties the lot to part 2 of the Act: the procedure, a statement, or the article that it rests on. */
function basisOf(
  lot: Node<"perceel">,
): { at: Place; text: Localized } | undefined {
  if (isDas(lot))
    return {
      at: lot.slot("procedure"),
      text: {
        nl: "een dynamisch aankoopsysteem",
        en: "a dynamic purchasing system",
      },
    };
  if (isSas(lot))
    return {
      at: lot.slot("procedure"),
      text: { nl: "de SAS-procedure", en: "the SAS procedure" },
    };
  if (lot.is("aanbestedingswet", "van-toepassing"))
    return {
      at: lot.slot("aanbestedingswet"),
      text: { nl: "de Aanbestedingswet", en: "the Procurement Act" },
    };
  const cited = [
    ...lot.texts("procedure.grondslag"),
    ...lot.texts("procedure.artikel"),
  ].find((text) => /\b2\.3[89]\b/.test(text));
  return cited === undefined
    ? undefined
    : { at: lot.slot("procedure"), text: { nl: cited, en: cited } };
}

export const docs: RuleDocs = {
  title: {
    nl: "Open house dat zich op de Aanbestedingswet beroept",
    en: "Open house that relies on the Procurement Act",
  },
  explain: {
    nl: "Een toelatingsprocedure en SAS zonder EMVI laten misschien dezelfde aanbieders toe, maar de grondslag bepaalt welke aankondigingen en verslagen nodig zijn en waarop een afgewezen aanbieder zich kan beroepen. Kies één van beide.",
    en: "An admission procedure and SAS without EMVI may admit the same providers, but the legal basis decides which notices and reports are due and what a rejected provider can invoke. Choose one of the two.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { instrument: open-house  procedure: sas { invulling: zeeuws-model } }
`,
      good: `  perceel 1 "Begeleiding" { instrument: open-house  toelatingsprocedure: ja }
`,
    },
    {
      bad: `  perceel 1 "Begeleiding" { instrument: open-house  procedure: das }
`,
      good: `  perceel 1 "Begeleiding" { instrument: open-house  eigen-verklaring: uea }
`,
      severity: "hint",
    },
  ],
};
