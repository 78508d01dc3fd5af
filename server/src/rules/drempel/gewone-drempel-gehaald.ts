import { thresholdAt } from "../../law/thresholds.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { isPrivateProcedure } from "../../model/facts/procedure.ts";
import { natureOf } from "../../model/facts/services.ts";
import {
  estimateFor,
  isAboveThreshold,
  thresholdKindOf,
  thresholdOf,
} from "../../model/facts/threshold.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "drempel/gewone-drempel-gehaald",
  kind: "guidance",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  validFrom: "2016-07-01",
  yieldsTo: ["sas/leveringen", "sas/geen-bijlage-xiv-dienst"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.3",
      confidence: "V",
      quote:
        "waarvan de geraamde waarde gelijk is aan of hoger is dan het in artikel 4, onderdeel c, van richtlijn 2014/24/EU genoemde bedrag",
    },
    { ref: "richtlijn-2014-24", at: "art. 4 onder c", confidence: "S" },
  ],
  message: {
    nl: "{perceel} koopt {soort}; daarvoor geldt niet {sas} maar {drempel}. De waarde is {waarde}, dus een Europese procedure is nodig (art. 2.3 Aw).",
    en: "{perceel} buys {soort}; for that the threshold is not {sas} but {drempel}. The value is {waarde}, so an EU procedure is needed (art. 2.3 Aw).",
  },
  check(lot, { settings, report }) {
    if (thresholdKindOf(lot) !== "decentraal-leveringen-diensten") return;
    const private_ =
      isPrivateProcedure(lot) ||
      (lot.isAbsent("procedure") && lot.is("regime", "onder-drempel"));
    if (!private_ || !isAboveThreshold(lot, settings)) return;
    const threshold = thresholdOf(lot, settings);
    const value = estimateFor(lot);
    const day = decisiveDate(lot.specification, settings);
    const social = thresholdAt("sas", day);
    if (!threshold || !value || !social) return;
    report({
      at: lot.has("procedure") ? lot.slot("procedure") : lot.slot("regime"),
      data: {
        soort:
          natureOf(lot) === "leveringen"
            ? { nl: "leveringen", en: "supplies" }
            : { nl: "een gewone dienst", en: "an ordinary service" },
        sas: euros(social.amount),
        drempel: euros(threshold.amount),
        waarde: euros(value),
      },
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Gewone drempel gehaald", en: "Ordinary threshold reached" },
  explain: {
    nl: "De hoge drempel is er alleen voor sociale en andere specifieke diensten. Voor vervoer, hulpmiddelen en andere leveringen of diensten geldt de gewone. Kies een procedure met aankondiging.",
    en: "The high threshold is for social and other specific services only. Transport, assistive devices and other supplies or services have the ordinary one. Choose a procedure with a notice.",
  },
  examples: [
    {
      bad: `  perceel 1 "Vervoer naar dagbesteding" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: meervoudig-onderhands
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    zorgvormen: vervoer  geraamde-waarde: € 400.000 in totaal
  }
`,
      good: `  perceel 1 "Vervoer naar dagbesteding" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: meervoudig-onderhands
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    zorgvormen: vervoer  geraamde-waarde: € 200.000 in totaal
  }
`,
    },
  ],
};
