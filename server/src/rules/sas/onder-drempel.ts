import { isPublicContract } from "../../model/facts/instrument.ts";
import { isSas } from "../../model/facts/procedure.ts";
import {
  estimateFor,
  reachesThreshold,
  thresholdOf,
} from "../../model/facts/threshold.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "sas/onder-drempel",
  kind: "legal",
  severity: "info",
  scope: "perceel",
  waivable: true,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.6a; art. 1.7 onder b; art. 1.11; art. 1.18 lid 1",
      confidence: "V",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 5",
      confidence: "V",
      quote:
        "Zolang de opdracht deze waarde niet overschrijdt is het niet noodzakelijk om een aparte aanbesteding te organiseren.",
    },
  ],
  message: {
    nl: "De geraamde waarde ({raming}) ligt onder {drempel}; de SAS-procedure is dan niet verplicht. Kondigt u toch aan, dan via TenderNed en met gelijke behandeling, transparantie en proportionaliteit (art. 1.11-1.13 en 1.18 Aw).",
    en: "The estimated value ({raming}) is below {drempel}; the SAS procedure is not compulsory then. If you announce all the same, do so through TenderNed and with equal treatment, transparency and proportionality (arts. 1.11-1.13 and 1.18 Aw).",
  },
  check(lot, { settings, report }) {
    if (!isPublicContract(lot) || !isSas(lot)) return;
    if (reachesThreshold(lot, settings) !== "no") return;
    const estimate = estimateFor(lot);
    const threshold = thresholdOf(lot, settings);
    if (!estimate || !threshold) return;
    report({
      at: lot.slot("procedure"),
      data: { raming: euros(estimate), drempel: euros(threshold.amount) },
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "SAS onder de drempel", en: "SAS below the threshold" },
  explain: {
    nl: "Onder de drempel geldt deel 2 van de wet niet, tenzij er een duidelijk grensoverschrijdend belang is. Vrijwillig voor sas kiezen mag; u hoeft niets te veranderen.",
    en: "Below the threshold part 2 of the Act does not apply, unless there is certain cross-border interest. Choosing sas voluntarily is allowed; nothing needs to change.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 300.000 in totaal
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 3 miljoen in totaal
`,
    },
  ],
};
