import { isSas } from "../../model/facts/procedure.ts";
import { isSupply, productsOf } from "../../model/facts/products.ts";
import { natureOf } from "../../model/facts/services.ts";
import { reachesThreshold, thresholdOf } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "sas/leveringen",
  kind: "legal",
  severity: "error",
  scope: "perceel",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.38 lid 1",
      confidence: "V",
      quote:
        "kan voor sociale en andere specifieke diensten als bedoeld in bijlage XIV van richtlijn 2014/24/EU de procedure voor sociale en andere specifieke diensten toepassen",
    },
    { ref: "aw2012", at: "art. 2.3", confidence: "V" },
    {
      ref: "rivierenland-2021",
      at: "bijlage 5",
      confidence: "V",
      quote:
        "Wmo-hulpmiddelen en andere leveringen zijn in tegenstelling tot de beschreven producten van de situaties geen SAS-diensten",
    },
  ],
  message: {
    mogelijk: {
      nl: "{perceel} koopt {object} in met de SAS-procedure. SAS is er alleen voor diensten uit bijlage XIV (art. 2.38 lid 1 Aw); bereikt de waarde {drempel}, dan is een gewone procedure nodig.",
      en: "{perceel} buys {object} with the SAS procedure. SAS exists only for services of Annex XIV (art. 2.38(1) Aw); if the value reaches {drempel}, an ordinary procedure is needed.",
    },
    default: {
      nl: "{perceel} koopt {object} in met de SAS-procedure. SAS is er alleen voor diensten uit bijlage XIV (art. 2.38 lid 1 Aw); hier gelden de gewone drempel ({drempel}) en een gewone procedure.",
      en: "{perceel} buys {object} with the SAS procedure. SAS exists only for services of Annex XIV (art. 2.38(1) Aw); here the ordinary threshold ({drempel}) and an ordinary procedure apply.",
    },
  },
  check(lot, { settings, report }) {
    const object = isSas(lot) ? objectOf(lot) : undefined;
    const threshold = thresholdOf(lot, settings);
    if (!object || !threshold) return;
    const reached = reachesThreshold(lot, settings);
    if (reached === "no") return;
    const slot = lot.slot("procedure");
    const sure = reached === "yes";
    report({
      at: slot,
      possibly: !sure,
      ...(!sure && { message: "mogelijk" }),
      data: { object, drempel: euros(threshold.amount) },
      fixes: () => [
        replaceValue(slot, "openbaar", {
          nl: "Kies de openbare procedure",
          en: "Choose the open procedure",
        }),
      ],
    });
  },
});

const works = { nl: "werken", en: "works" };
const supplies = { nl: "leveringen", en: "supplies" };

/** What a lot buys when that is no service at all. */
function objectOf(lot: Node<"perceel">) {
  const nature = natureOf(lot);
  if (nature === "werken") return works;
  if (nature === "leveringen") return supplies;
  const products = productsOf(lot);
  const onlyGoods =
    lot.isMissing("zorgvormen") &&
    products.length > 0 &&
    products.every((product) => isSupply(product, [lot]));
  return onlyGoods ? supplies : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Leveringen of werken onder SAS",
    en: "Supplies or works under SAS",
  },
  explain: {
    nl: "Hulpmiddelen liften vaak mee in een aanbesteding van Wmo-diensten en worden dan onder het verkeerde regime gekocht. Voor leveringen en werken gelden een eigen drempel en een van de gewone procedures; maak er een apart perceel van met de juiste procedure.",
    en: "Assistive devices often travel along in a tender for Wmo services and are then bought under the wrong regime. Supplies and works have a threshold of their own and one of the ordinary procedures; make it a separate lot with the right procedure.",
  },
  examples: [
    {
      bad: `  perceel 7 "Rolstoelen" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: sas { invulling: klassiek }
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    aard: leveringen  zorgvormen: hulpmiddelen  geraamde-waarde: € 400.000 in totaal
  }
`,
      good: `  perceel 7 "Rolstoelen" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: openbaar
    aard: leveringen  zorgvormen: hulpmiddelen  geraamde-waarde: € 400.000 in totaal
  }
`,
    },
    {
      bad: `  perceel 8 "Scootmobielen" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: sas { invulling: klassiek }
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    zorgvormen: hulpmiddelen  geraamde-waarde: PM
  }
`,
      good: `  perceel 8 "Scootmobielen" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: sas { invulling: klassiek }
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    zorgvormen: hulpmiddelen  geraamde-waarde: € 90.000 in totaal
  }
`,
      severity: "warning",
    },
  ],
};
