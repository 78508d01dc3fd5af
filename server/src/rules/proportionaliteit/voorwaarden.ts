import { isOpenHouse } from "../../model/facts/instrument.ts";
import { isUnderWmoStandard } from "../../model/facts/liability.ts";
import { hasOwnTerms } from "../../model/facts/terms.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { spoken, term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "proportionaliteit/voorwaarden",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  sources: [
    { ref: "gids-proportionaliteit", at: "voorschrift 3.9 C", confidence: "S" },
    {
      ref: "contractstandaard-wmo",
      at: "Overeenkomst 1.2, art. 3.26.2",
      confidence: "V",
      quote:
        "De volgende artikelen uit de VNG-voorwaarden gelden niet: 16, 20.1, 20.2, 21, 22, 23 en 25.3.",
    },
  ],
  message: {
    artikelen: {
      nl: "Het VNG-model geldt, maar {artikelen} zijn niet uitgesloten; de contractstandaard Wmo vraagt dat (art. 3.26.2).",
      en: "The VNG model applies, but {artikelen} are not excluded; the Wmo contract standard asks for that (art. 3.26.2).",
    },
    default: {
      nl: "Er gelden eigen inkoopvoorwaarden ({voorwaarden}). Gebruik het VNG-model of motiveer de afwijking.",
      en: "Own purchasing terms apply ({voorwaarden}). Use the VNG model or motivate the deviation.",
    },
  },
  check(lot, { report, settings }) {
    const standard = isUnderWmoStandard(lot, settings);
    if (isOpenHouse(lot) && !standard) return;
    const slot = lot.slot("algemene-voorwaarden");
    if (hasOwnTerms(lot)) {
      const voorwaarden =
        lot.word("algemene-voorwaarden") ??
        lot.text("algemene-voorwaarden") ??
        "";
      report({
        at: slot,
        data: { voorwaarden: spoken(term(slot, voorwaarden)) },
      });
      return;
    }
    if (!standard || !lot.is("algemene-voorwaarden", "vng-model")) return;
    const key = "algemene-voorwaarden.uitgesloten-artikelen";
    const missing = settledByStandard.filter(
      (article) => !lot.texts(key).includes(article),
    );
    if (!lot.has(key) || lot.is(key, "alle") || missing.length === 0) return;
    report({
      at: lot.slot(key),
      message: "artikelen",
      data: {
        artikelen: list(
          missing.map((article) => ({
            nl: `art. ${article}`,
            en: `art. ${article}`,
          })),
        ),
      },
    });
  },
});

/** The articles of the VNG model that the contract standard settles itself (Overeenkomst 1.2, art. 3.26.2). */
const settledByStandard = ["16", "20.1", "20.2", "21", "22", "23", "25.3"];

export const docs: RuleDocs = {
  title: { nl: "Eigen inkoopvoorwaarden", en: "Own purchasing terms" },
  explain: {
    nl: "Paritair opgestelde voorwaarden zijn het uitgangspunt van de Gids Proportionaliteit. De contractstandaard Wmo schrijft het VNG-model voor, met zeven artikelen uitgesloten omdat de standaard die zelf regelt. Gebruik het model, of motiveer met een `afwijking` waarom eigen voorwaarden nodig zijn.",
    en: "Jointly drafted terms are the default of the Proportionality Guide. The Wmo contract standard prescribes the VNG model, with seven articles excluded because the standard settles these itself. Use the model, or motivate with a `deviation` why own terms are needed.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    algemene-voorwaarden: eigen-gemeente
    aansprakelijkheid: € 2.500.000 per gebeurtenis, € 5.000.000 per jaar
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    algemene-voorwaarden: vng-model
    aansprakelijkheid: € 2.500.000 per gebeurtenis, € 5.000.000 per jaar
  }
`,
    },
  ],
};
