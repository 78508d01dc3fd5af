import { dayOf } from "../../model/facts/milestones.ts";
import { plans } from "../../model/facts/notices.ts";
import { isSas } from "../../model/facts/procedure.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue } from "../fix/fix.ts";
import { removeStatement } from "../fix/removal.ts";
import { period } from "../shared/wording.ts";

export default defineRule({
  id: "publicatie/dubbele-oproep",
  kind: "consistency",
  severity: "warning",
  scope: "planning",
  waivable: true,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.62 lid 4 onder c",
      confidence: "V",
      quote:
        "een vooraankondiging is gedaan van een overheidsopdracht voor sociale en andere specifieke diensten",
    },
    { ref: "eforms-sdk", at: "subtype 12 en 20", confidence: "V" },
  ],
  message: {
    nl: "De vooraankondiging is een oproep, maar er is ook een aankondiging gepland ({datum}). Kies één oproep (art. 2.62 lid 4 onder c Aw).",
    en: "The prior notice is a call, but a contract notice is planned as well ({datum}). Choose one call (art. 2.62(4)(c) Aw).",
  },
  check(planning, { lots, report }) {
    const both =
      plans(planning, "vooraankondiging") && plans(planning, "aankondiging");
    const called = lots.filter(isSas);
    if (!both || called.length === 0) return;
    const isCall =
      planning.is("vooraankondiging.soort", "oproep") ||
      planning.includes(
        "vooraankondiging.vermeldt",
        "zonder-verdere-bekendmaking",
      );
    if (!isCall) return;
    const day = dayOf(planning, "aankondiging");
    const prior = planning.at("vooraankondiging");
    report({
      at: [planning, "vooraankondiging"],
      subjects: called,
      data: {
        datum: day ? period(day) : { nl: "zonder datum", en: "without a date" },
      },
      related: [
        {
          at: planning.slot("aankondiging"),
          message: { nl: "De tweede oproep.", en: "The second call." },
        },
      ],
      fixes: () => [
        prior &&
          setValue(prior, "soort", "informatief", {
            nl: "Maak de vooraankondiging informatief",
            en: "Make the prior notice informative",
          }),
        removeStatement(planning.slot("aankondiging"), {
          nl: "Haal de aankondiging weg",
          en: "Remove the contract notice",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Twee oproepen naast elkaar", en: "Two calls side by side" },
  explain: {
    nl: "Een vooraankondiging als oproep zegt dat er geen verdere bekendmaking volgt. Wie daarop reageerde, weet niet of hij zich bij de tweede opnieuw moet melden. Maak de vooraankondiging informatief, of laat de aankondiging vervallen.",
    en: "A prior notice as a call says that no further notice follows. Whoever answered it does not know whether to respond to the second one again. Make the prior notice informative, or drop the contract notice.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning {
    vooraankondiging: 2026-09-01 op tenderned { soort: oproep }
    aankondiging:     2026-12-01 op tenderned
  }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning {
    vooraankondiging: 2026-09-01 op tenderned { soort: informatief }
    aankondiging:     2026-12-01 op tenderned
  }
`,
    },
  ],
};
