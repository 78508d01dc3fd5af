import { thresholdAt } from "../../law/thresholds.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { isSas } from "../../model/facts/procedure.ts";
import {
  mainCpv,
  natureOf,
  ordinaryServiceName,
} from "../../model/facts/services.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "sas/geen-bijlage-xiv-dienst",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  validFrom: "2016-07-01",
  yieldsTo: [
    "sas/leveringen",
    "publicatie/cpv-ongeldig",
    "publicatie/cpv-past-niet-bij-aard",
  ],
  sources: [
    { ref: "aw2012", at: "art. 2.38 lid 1", confidence: "V" },
    {
      ref: "richtlijn-2014-24",
      at: "bijlage XIV (lijst niet geverifieerd)",
      confidence: "M",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "juist bedoeld voor sociale diensten zoals Wmo-ondersteuning en jeugdhulp",
    },
  ],
  message: {
    vervoer: {
      nl: "{perceel} is alleen vervoer; dat staat voor zover bekend niet in bijlage XIV. Dan geldt het gewone regime en de drempel van {drempel}.",
      en: "{perceel} is transport only; as far as known that is not in Annex XIV. Then the ordinary regime and the threshold of {drempel} apply.",
    },
    default: {
      nl: "{perceel} heeft CPV {cpv} ({omschrijving}); die staat voor zover bekend niet in bijlage XIV. Dan geldt het gewone regime en de drempel van {drempel}.",
      en: "{perceel} has CPV {cpv} ({omschrijving}); as far as known it is not in Annex XIV. Then the ordinary regime and the threshold of {drempel} apply.",
    },
  },
  check(lot, { settings, report }) {
    if (!isSas(lot) || natureOf(lot) !== "diensten") return;
    const threshold = thresholdAt(
      "decentraal-leveringen-diensten",
      decisiveDate(lot.specification, settings),
    );
    if (!threshold) return;
    const drempel = euros(threshold.amount);
    const cpv = mainCpv(lot);
    const name = cpv === undefined ? undefined : ordinaryServiceName(cpv);
    if (cpv !== undefined && name) {
      report({
        at: lot.has("cpv") ? lot.slot("cpv") : lot.slot("procedure"),
        data: { cpv, omschrijving: name, drempel },
      });
      return;
    }
    const forms = lot.words("zorgvormen");
    if (
      cpv === undefined &&
      forms.length > 0 &&
      forms.every((form) => form === "vervoer")
    )
      report({
        at: lot.slot("zorgvormen"),
        message: "vervoer",
        data: { drempel },
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Dienst buiten bijlage XIV onder SAS",
    en: "Service outside Annex XIV under SAS",
  },
  explain: {
    nl: "Vervoer is de bekende valkuil: in het hoofd van de opsteller hoort het bij de zorg, op de lijst van sociale diensten staat het niet. De lijst zelf is niet volledig nagegaan; controleer de code. Vervoer als klein onderdeel van een zorgproduct is geen probleem.",
    en: "Transport is the usual trap: in the mind of the author it belongs to the care, but it is not on the list of social services. The list itself was not fully verified; check the code. Transport as a small part of a care product is no problem.",
  },
  examples: [
    {
      bad: `  perceel 5 "Vervoer naar dagbesteding" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: sas { invulling: klassiek }
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    cpv: 60130000-8
  }
`,
      good: `  perceel 5 "Dagbesteding met vervoer" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: sas { invulling: klassiek }
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    cpv: 85312100-0, 60130000-8
  }
`,
    },
  ],
};
