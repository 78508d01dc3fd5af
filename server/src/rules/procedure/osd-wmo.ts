import { hasLaw } from "../../model/facts/law.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "procedure/osd-wmo",
  kind: "statistic",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  yieldsTo: ["open-house/aanbestedingsprocedure", "taal/anachronisme"],
  validFrom: "2020-01-01",
  validTo: "2023-12-31",
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Voor de inkoop van Wmo 2015 is de inkoopprocedure nog niet gesignaleerd",
    },
  ],
  message: {
    nl: "De OSD was tot 2020 bij de Wmo niet gesignaleerd (Jeugdwet: 6% van de nieuwe overeenkomsten in 2020, PPRC via Monitor 2020).",
    en: "Up to 2020 the OSD was not observed for the Wmo (youth: 6% of new agreements in 2020, PPRC via Monitor 2020).",
  },
  check(lot, { report }) {
    if (effectiveProcedure(lot) === "osd" && hasLaw(lot, "wmo-2015"))
      report({ at: [lot, "procedure"] });
  },
});

export const docs: RuleDocs = {
  title: { nl: "OSD bij de Wmo", en: "OSD for the Wmo" },
  explain: {
    nl: "Ongebruikelijk, niet verkeerd: de onderhandelingsprocedure sociaal domein kwam tot 2020 alleen bij de Jeugdwet voor. Het cijfer is oud en zegt niets over nu.",
    en: "Unusual, not wrong: up to 2020 the social-domain negotiation procedure occurred only under the Youth Act. The figure is old and says nothing about today.",
  },
  examples: [
    {
      bad: `  peildatum: 2021-05-01
  perceel 1 "Beschermd wonen" {
    wet: wmo-2015
    instrument: overheidsopdracht
    procedure: sas { invulling: osd; onderhandelingsrondes: 2; offerte: 2021-10-01 }
    opdrachtnemers: maximaal 3
    selectiecriteria { uit-te-nodigen: 6; selectiecriterium "Visie" 100% }
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat  gelijkwaardig: ja }
  }
`,
      good: `  peildatum: 2021-05-01
  perceel 1 "Residentieel" {
    wet: jeugdwet
    instrument: overheidsopdracht
    procedure: sas { invulling: osd; onderhandelingsrondes: 2; offerte: 2021-10-01 }
    opdrachtnemers: maximaal 3
    selectiecriteria { uit-te-nodigen: 6; selectiecriterium "Visie" 100% }
    gunningscriteria { methode: bpkv; kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    geschiktheidseis "Kwaliteitssysteem" { soort: certificaat  gelijkwaardig: ja }
  }
`,
    },
  ],
};
