import { followsStandard } from "../../model/facts/standard.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "bekostiging/bevoorschotting-onvolledig",
  kind: "completeness",
  severity: "warning",
  scope: "bekostiging",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote: "dat aan het eind van het jaar wordt verrekend",
    },
    {
      ref: "contractstandaard-wmo",
      at: "art. 3.21.2",
      confidence: "V",
      quote:
        "Als Opdrachtgever een voorschot betaalt, dan mag hij dit op elk moment terugvragen of verrekenen.",
    },
  ],
  message: {
    nl: "De bevoorschotting van {perceel} mist {ontbreekt}.",
    en: "The advance payment of {perceel} lacks {ontbreekt}.",
  },
  check(funding, { lots, report }) {
    if (!funding.has("bevoorschotting") || funding.is("bevoorschotting", "nee"))
      return;
    const gaps = gapsIn(
      funding.at("bevoorschotting"),
      lots.every(followsStandard),
    );
    if (gaps.length > 0)
      report({
        at: [funding, "bevoorschotting"],
        data: { ontbreekt: list(gaps) },
      });
  },
});

function gapsIn(
  advance: Node<"bevoorschotting"> | undefined,
  standard: boolean,
): Localized[] {
  return [
    ...(!advance || advance.isMissing("basis")
      ? [{ nl: "de grondslag", en: "the basis" }]
      : []),
    ...(standard || advance?.isMissing("verrekening") === false
      ? []
      : [{ nl: "de verrekening", en: "the settlement" }]),
    ...(advance?.has("einde") && advance.isMissing("vervolg")
      ? [{ nl: "wat er daarna komt", en: "what comes next" }]
      : []),
  ];
}

export const docs: RuleDocs = {
  title: {
    nl: "Bevoorschotting is niet compleet",
    en: "Advance payment is not complete",
  },
  explain: {
    nl: "Een voorschot dat niet wordt verrekend is onverschuldigd betaald, en een tijdelijk voorschot zonder vervolg stopt de geldstroom. Noem de grondslag, de verrekening en wat er daarna komt.",
    en: "An advance that is not settled becomes an undue payment, and a temporary one without a follow-up stops the cash flow. State the basis, the settlement and what comes next.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  bevoorschotting: ja { basis: historisch } }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      bevoorschotting: ja { basis: historisch  verrekening: "Per kwartaal, met de declaraties." }
    }
  }
`,
    },
  ],
};
