import { isSas } from "../../model/facts/procedure.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { removeStatement } from "../fix/removal.ts";

export default defineRule({
  id: "sas/versneld-of-gpa",
  kind: "consistency",
  severity: "warning",
  scope: "procedure",
  waivable: true,
  validFrom: "2023-09-27",
  sources: [
    {
      ref: "eforms-sdk",
      at: "BT-106 en BT-115 verboden in subtype 20",
      confidence: "V",
    },
    { ref: "aw2012", at: "art. 2.39 lid 2", confidence: "V" },
  ],
  message: {
    nl: "Bij SAS bestaat {onderdeel} niet: er zijn geen wettelijke minimumtermijnen om te verkorten en het formulier staat het veld niet toe.",
    en: "Under SAS {onderdeel} does not exist: there are no statutory minimum time limits to shorten and the form does not allow the field.",
  },
  check(procedure, { lots, report }) {
    const concerned = lots.filter(isSas);
    if (concerned.length === 0) return;
    for (const key of ["versneld", "gpa"] as const) {
      if (!procedure.is(key, "ja")) continue;
      const slot = procedure.slot(key);
      report({
        at: slot,
        subjects: concerned,
        data: { onderdeel: names[key] },
        fixes: () => [
          removeStatement(slot, { nl: "Laat dit weg", en: "Leave this out" }),
        ],
      });
    }
  },
});

const names = {
  versneld: { nl: "een versnelde procedure", en: "an accelerated procedure" },
  gpa: {
    nl: "de GPA (het WTO-verdrag over overheidsopdrachten)",
    en: "the GPA (the WTO agreement on procurement)",
  },
} as const;

export const docs: RuleDocs = {
  title: {
    nl: "Versnelling of GPA onder SAS",
    en: "Acceleration or GPA under SAS",
  },
  explain: {
    nl: "De aankondiging wordt met dit veld niet aanvaard, en de woorden wekken de indruk dat een ander regime geldt. Laat de regel weg.",
    en: "The notice is not accepted with this field, and the words suggest that another regime applies. Leave the line out.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek  versneld: ja }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
`,
    },
  ],
};
