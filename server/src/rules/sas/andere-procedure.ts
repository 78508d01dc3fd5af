import { mainProcedure } from "../../model/facts/procedure.ts";
import { isSocialService } from "../../model/facts/services.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "sas/andere-procedure",
  kind: "legal",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.38 lid 2",
      confidence: "V",
      quote:
        "wordt de procedure voor sociale en andere specifieke diensten toegepast, tenzij de aanbestedende dienst anders beslist",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "De procedure die in het sociaal domein het meeste wordt gebruikt bij de optie 'uitbesteden via een overheidsopdracht', is de SAS-procedure",
    },
    { ref: "pprc-2018", at: "paragraaf 2.4", confidence: "S" },
  ],
  message: {
    nl: "Voor zorg is sas de standaard, tenzij u anders beslist (art. 2.38 lid 2 Aw). {perceel} kiest {procedure}; dan gelden alle regels van die procedure, ook de termijnen. Licht de keuze toe.",
    en: "For care sas is the default unless you decide otherwise (art. 2.38(2) Aw). {perceel} chooses {procedure}; then all rules of that procedure apply, including time limits. Explain the choice.",
  },
  check(lot, { settings, report }) {
    const main = mainProcedure(lot);
    if (main !== "openbaar" && main !== "das") return;
    if (!isSocialService(lot) || !isAboveThreshold(lot, settings)) return;
    const slot = lot.slot("procedure");
    report({
      at: slot,
      data: { procedure: term(slot, main) },
      fixes: () => [
        replaceValue(slot, "sas { invulling: klassiek }", {
          nl: "Kies sas, klassiek ingevuld",
          en: "Choose sas, in its classic form",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Zorg zonder SAS", en: "Care without SAS" },
  explain: {
    nl: "Dat mag, maar is vaak niet bedoeld: ‘Europees openbaar’ wordt wel gebruikt als naam voor een aanbesteding onder SAS. Met een andere procedure gelden al haar regels, ook de termijnen. Licht de keuze toe, of kies sas.",
    en: "It is allowed, but often not intended: ‘European open’ is used as a name for a tender under SAS. Another procedure brings all its rules, time limits included. Explain the choice, or choose sas.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: openbaar
    geraamde-waarde: € 2 miljoen in totaal
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: openbaar
    geraamde-waarde: € 2 miljoen in totaal
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    motivering: "De markt kent de openbare procedure en de opdracht is volledig te omschrijven."
  }
`,
    },
  ],
};
