import { pilotName, pilotsIn } from "../../model/facts/pilots.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";

export default defineRule({
  id: "wijziging/pilot-overeenkomst",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "bijlage 5",
      confidence: "V",
      quote:
        "Ongeacht of er via aanbesteding moet worden gegund zijn er contractuele afspraken nodig",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 5",
      confidence: "V",
      quote:
        "zonder gevolgen de pilot in overeenstemming met de zorgaanbieder eerder te",
    },
  ],
  message: {
    nl: "Pilot {pilot} heeft geen eigen overeenkomst en is geen perceel.",
    en: "Pilot {pilot} has no agreement of its own and is not a lot.",
  },
  check({ specification }, { report }) {
    for (const { pilot } of pilotsIn(specification)) {
      if (!pilot.has("start") || pilot.has("optie-in")) continue;
      if (!pilot.isAbsent("overeenkomst") && !pilot.is("overeenkomst", "nee"))
        continue;
      report({
        at: pilot,
        data: { pilot: pilotName(pilot) },
        fixes: () => [
          setValue(pilot, "overeenkomst", "PM", {
            nl: "Voeg de overeenkomst toe",
            en: "Add the agreement",
          }),
        ],
      });
    }
  },
});

export const docs: RuleDocs = {
  title: { nl: "Pilot zonder overeenkomst", en: "Pilot without an agreement" },
  explain: {
    nl: "Of een pilot nu wordt aanbesteed of niet, er zijn afspraken nodig over wat er gebeurt, wanneer hij eindigt en hoe partijen ermee stoppen. Noem een `overeenkomst`, maak er een perceel van (`pilot: ja`) of beschrijf hem als optie (`optie-in`).",
    en: "Whether or not a pilot is tendered, arrangements are needed on what happens, when it ends and how parties stop. Give an `agreement`, make it a lot (`pilot: yes`) or describe it as an option (`option-in`).",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    pilot P1 "Dementie in de wijk" { start: 2027-06-01  budget: € 100.000 }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    zorgvormen: individuele-begeleiding
    pilot P1 "Dementie in de wijk" { start: 2027-06-01  budget: € 100.000  overeenkomst: ja }
  }
`,
    },
  ],
};
