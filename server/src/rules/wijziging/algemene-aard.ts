import { careFormsOf } from "../../model/facts/care.ts";
import {
  instrumentOf,
  isPublicContract,
} from "../../model/facts/instrument.ts";
import { isLaw, lawsOf } from "../../model/facts/law.ts";
import { fallsOutsidePart2 } from "../../model/facts/part-2.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { clauseName } from "../shared/clauses.ts";

export default defineRule({
  id: "wijziging/algemene-aard",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.163c lid 2 onder c",
      confidence: "V",
      quote:
        "voorzien niet in wijzigingen of opties die de algemene aard van de opdracht kunnen veranderen",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 5",
      confidence: "V",
      quote:
        "dusdanige verschillen gaat vertonen met de oorspronkelijke opdracht",
    },
  ],
  message: {
    nl: 'Herzieningsclausule "{clausule}" laat {wijziging} toe. Een clausule mag de algemene aard van de opdracht niet kunnen veranderen (art. 2.163c lid 2 onder c Aw).',
    en: 'Review clause "{clausule}" allows {wijziging}. A clause may not be able to change the general nature of the contract (art. 2.163c(2)(c) Aw).',
  },
  check(lot, { report, settings }) {
    if (!isPublicContract(lot) || fallsOutsidePart2(lot, settings)) return;
    for (const clause of lot.all("herzieningsclausule")) {
      const [key, wijziging] = changeIn(clause, lot) ?? [];
      if (key && wijziging)
        report({
          at: [clause, key],
          data: { clausule: clauseName(clause), wijziging },
        });
    }
  },
});

type Clause = Node<"herzieningsclausule">;
type Change = readonly [string, Localized];

function changeIn(clause: Clause, lot: Node<"perceel">): Change | undefined {
  if (clause.is("algemene-aard", "wijzigbaar", "gewijzigd"))
    return [
      "algemene-aard",
      { nl: "een andere algemene aard", en: "another general nature" },
    ];
  const instrument = clause.word("instrument");
  if (instrument && instrument !== "geen" && instrument !== instrumentOf(lot))
    return [
      "instrument",
      { nl: "een ander instrument", en: "another instrument" },
    ];
  const laws = lawsOf(lot);
  if (
    laws.size > 0 &&
    clause.words("wet").some((law) => isLaw(law) && !laws.has(law))
  )
    return ["wet", { nl: "een andere wet", en: "another law" }];
  const forms = careFormsOf(lot);
  return forms.length > 0 &&
    clause.words("zorgvormen").some((form) => !forms.includes(form))
    ? [
        "zorgvormen",
        { nl: "zorgvormen buiten dit perceel", en: "care outside this lot" },
      ]
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Herzieningsclausule die de aard van de opdracht verandert",
    en: "Review clause that changes the nature of the contract",
  },
  explain: {
    nl: "Een herzieningsclausule mag veel, maar niet de algemene aard van de opdracht veranderen: dan hadden andere partijen ingeschreven. Laat een ander instrument, een andere wet of zorgvormen buiten het perceel uit de clausule; andere bekostiging voor dezelfde zorg mag wel, onder voorwaarden.",
    en: "A review clause may do much, but not change the general nature of the contract: then others would have tendered. Leave another instrument, another law or care outside the lot out of the clause; other funding for the same care is possible under conditions.",
  },
  examples: [
    {
      bad: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: 4
    herzieningsclausule "Uitbreiding" {
      onderwerp: zorgvormen
      zorgvormen: beschermd-wonen
      omvang: "Ten hoogste 20% van de waarde."
      voorwaarden: "Als de gemeente deze zorg krijgt overgedragen."
    }
  }
`,
      good: `  instrument: overheidsopdracht
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    opdrachtnemers: 4
    herzieningsclausule "Uitbreiding" {
      onderwerp: volume
      omvang: "Ten hoogste 20% van de waarde."
      voorwaarden: "Als een andere aanbieder stopt."
    }
  }
`,
    },
  ],
};
