import { tableDay } from "../../law/period.ts";
import { decisiveDate } from "../../model/facts/dates.ts";
import { mainProcedure } from "../../model/facts/procedure.ts";
import { isSocialService } from "../../model/facts/services.ts";
import { isAboveThreshold, thresholdOf } from "../../model/facts/threshold.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "sas/bedachte-procedure-zonder-sas",
  kind: "legal",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  validFrom: "2016-07-01",
  yieldsTo: ["instrument/overheidsopdracht-zonder-keuze"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.25",
      confidence: "V",
      quote:
        "past voor het plaatsen van een overheidsopdracht één van de procedures in deze afdeling",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "Vanaf 2016 kunnen gemeenten deze ‘bedachte’ procedure uitvoeren onder de noemer van de SAS-procedure",
    },
    { ref: "taakgericht-2020", at: "bijlage IV", confidence: "S" },
  ],
  message: {
    nl: "De procedure {procedure} van {perceel} staat niet in de Aanbestedingswet. Voer haar vanaf {drempel} uit onder sas, met {procedure} als invulling.",
    en: "The procedure {procedure} of {perceel} is not in the Aanbestedingswet. From {drempel} run it under sas, with {procedure} as its form.",
  },
  check(lot, { settings, report }) {
    const procedure = mainProcedure(lot);
    if (procedure === undefined || !invented.has(procedure)) return;
    if (!isSocialService(lot) || !isAboveThreshold(lot, settings)) return;
    const forms = lot.words("zorgvormen");
    const onlyDomesticHelp =
      forms.length > 0 && forms.every((form) => form === "huishoudelijke-hulp");
    // Not naming SAS was typical for domestic help then (PPRC 2018).
    if (
      onlyDomesticHelp &&
      decisiveDate(lot.specification, settings) < tableDay("2018-01-01")
    )
      return;
    const slot = lot.slot("procedure");
    const threshold = thresholdOf(lot, settings);
    if (!threshold) return;
    report({
      at: slot,
      data: {
        procedure: term(slot, procedure),
        drempel: euros(threshold.amount),
      },
      fixes: () => [
        replaceValue(slot, `sas { invulling: ${procedure} }`, {
          nl: `Maak er sas van, ingevuld als ${procedure}`,
          en: `Make it sas, in the form ${term(slot, procedure).en}`,
        }),
      ],
    });
  },
});

/** Procedures that were thought up in practice (PPRC 2018, paragraaf 2.4). */
const invented: ReadonlySet<string> = new Set([
  "zeeuws-model",
  "dialooggericht",
  "prestatie-inkoop",
  "osd",
  "regisseursmodel",
  "concurrentie-per-client",
  "wijkgericht",
]);

export const docs: RuleDocs = {
  title: {
    nl: "Bedachte procedure zonder SAS",
    en: "Invented procedure without SAS",
  },
  explain: {
    nl: "De wet schrijft een van haar eigen procedures voor. Sinds 2016 voert u een zelfbedachte procedure uit onder de noemer van SAS: dan gelden de regels van SAS en bepaalt u zelf de stappen.",
    en: "The Act requires one of its own procedures. Since 2016 an invented procedure runs under the heading of SAS: then the rules of SAS apply and you decide the steps yourself.",
  },
  examples: [
    {
      bad: `  stadium: strategie
  perceel 1 "Wijkteams" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: wijkgericht
    zorgvormen: individuele-begeleiding  geraamde-waarde: € 2 miljoen in totaal
  }
`,
      good: `  stadium: strategie
  perceel 1 "Wijkteams" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: sas { invulling: wijkgericht }
    zorgvormen: individuele-begeleiding  geraamde-waarde: € 2 miljoen in totaal
  }
`,
    },
  ],
};
