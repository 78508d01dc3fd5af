import { variantOf } from "../../model/facts/funding.ts";
import { standardNames } from "../../model/facts/messaging.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "berichtenverkeer/declaratieperiode",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  validFrom: "2019-07-26",
  sources: [
    {
      ref: "istandaarden",
      at: "iJw 3.2, procesbeschrijving 5.1; OP284",
      confidence: "V",
      quote:
        "De aanbieder declareert maandelijks de geleverde ondersteuning waarvoor de gemeente een opdracht heeft gegeven (toewijzing).",
    },
    {
      ref: "istandaarden",
      at: "iJw 3.2, OP284",
      confidence: "V",
      quote: "Het hiaat heeft altijd de duur van 1 of meer kalendermaanden.",
    },
  ],
  message: {
    nl: "{perceel} laat per {periode} declareren. In {standaard} wordt per kalendermaand gedeclareerd.",
    en: "{perceel} has claims per {periode}. In {standaard} claims are made per calendar month.",
  },
  check(lot, { report }) {
    const variant = variantOf(lot);
    const period = lot.word("declaratie.periode");
    if (variant !== "inspanningsgericht" && variant !== "outputgericht") return;
    if (!period || period === "kalendermaand" || period === "geen") return;
    report({
      at: lot.slot("declaratie.periode"),
      data: {
        periode: term(lot.slot("declaratie.periode"), period),
        standaard: standardNames(lot) ?? {
          nl: "iWmo en iJw",
          en: "iWmo and iJw",
        },
      },
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Declareren buiten de kalendermaand",
    en: "Claims outside the calendar month",
  },
  explain: {
    nl: "De landelijke standaard kent declaraties per kalendermaand; vier weken is een gewoonte uit de AWBZ. Declareer per kalendermaand, ook als een prijs per vier weken of per traject geldt.",
    en: "The national standard has claims per calendar month; four weeks is a habit of the AWBZ. Claim per calendar month, also where a price per four weeks or per trajectory holds.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw
    declaratie { periode: 4-weken }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Ambulante jeugdhulp" {
    zorgvormen: ambulant-overig
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    berichtenverkeer: ijw
    declaratie { periode: kalendermaand }
  }
`,
    },
  ],
};
