import { isPublicContract } from "../../model/facts/instrument.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "instrument/overheidsopdracht-zonder-procedure",
  kind: "completeness",
  severity: "error",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.25",
      confidence: "V",
      quote:
        "past voor het plaatsen van een overheidsopdracht één van de procedures in deze afdeling",
    },
    {
      ref: "rivierenland-2021",
      at: "paragraaf 6.1",
      confidence: "V",
      quote:
        "gunning van opdrachten door het inrichten van een aanbestedingsprocedure",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote: "Alleen dan is aanbesteden verplicht",
    },
    { ref: "monitor-2020", at: "tabel 3", confidence: "S" },
  ],
  message: {
    nl: "{perceel} is een overheidsopdracht zonder procedure. Kies een procedure, voor zorg meestal sas met een invulling (art. 2.25 en 2.38 Aw).",
    en: "{perceel} is a public contract without a procedure. Choose one, for care usually sas with an invulling (arts. 2.25 and 2.38 Aw).",
  },
  check(lot, { report }) {
    if (!isPublicContract(lot) || !lot.isMissing("procedure")) return;
    if (lot.has("instrument.uitzondering")) return;
    const absent = lot.isAbsent("procedure");
    report({
      at: [lot, absent ? "instrument" : "procedure"],
      fixes: () => [
        absent
          ? insertInto(lot, "procedure: sas { invulling: PM }", {
              nl: "Voeg de SAS-procedure toe",
              en: "Add the SAS procedure",
            })
          : undefined,
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Overheidsopdracht zonder procedure",
    en: "Public contract without a procedure",
  },
  explain: {
    nl: "Een overheidsopdracht plaatst u met een procedure. Zonder procedure zijn de termijnen en de aankondiging niet te toetsen. Kies er een; voor zorg is dat meestal sas met een invulling.",
    en: "A public contract is awarded by a procedure. Without one neither the time limits nor the notice can be tested. Choose one; for care it is usually sas with a form.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    opdrachtnemers: maximaal 6
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
      good: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    procedure: sas { invulling: klassiek }
    opdrachtnemers: maximaal 6
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  }
`,
    },
  ],
};
