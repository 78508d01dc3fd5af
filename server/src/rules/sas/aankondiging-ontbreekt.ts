import { hasReached } from "../../model/facts/dates.ts";
import { callsForCompetition, rulesOut } from "../../model/facts/notices.ts";
import {
  hasGroundWithoutNotice,
  isDas,
  isPrivateProcedure,
  isStandardProcedure,
} from "../../model/facts/procedure.ts";
import { isSocialService } from "../../model/facts/services.ts";
import {
  estimateFor,
  isAboveThreshold,
  meetSmallLotRule,
  thresholdOf,
} from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { planNotice } from "../shared/notices.ts";
import { euros } from "../shared/wording.ts";

export default defineRule({
  id: "sas/aankondiging-ontbreekt",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  waivable: false,
  validFrom: "2016-07-01",
  yieldsTo: [
    "procedure/onderhands-boven-drempel",
    "instrument/overheidsopdracht-zonder-keuze",
  ],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.39 lid 1 onder a",
      confidence: "V",
      quote:
        "maakt een vooraankondiging of een aankondiging van de overheidsopdracht bekend",
    },
    {
      ref: "aw2012",
      at: "art. 2.6a",
      confidence: "V",
      quote:
        "waarvan de geraamde waarde gelijk is aan of hoger is dan het in artikel 4, onderdeel d, van richtlijn 2014/24/EU genoemde bedrag",
    },
    { ref: "aw2012", at: "art. 2.62 lid 1", confidence: "V" },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.3",
      confidence: "V",
      quote:
        "€ 750.000 overstijgen een (voor)aankondiging moet plaatsen om zorgaanbieders de kans te geven hun interesse te uiten",
    },
  ],
  message: {
    nl: "De geraamde waarde is {raming}; vanaf {drempel} moet u de opdracht aankondigen of met een vooraankondiging oproepen (art. 2.6a, 2.39 lid 1 en 2.62 Aw). De planning heeft geen aankondiging.",
    en: "The estimated value is {raming}; from {drempel} you must publish a contract notice or a prior notice as the call (arts. 2.6a, 2.39(1) and 2.62 Aw). The planning has no notice.",
  },
  check(root, { lots, settings, report }) {
    const published = hasReached(root.specification, "publicatie");
    const unannounced = lots.filter(
      (lot) =>
        isSocialService(lot) &&
        isAboveThreshold(lot, settings) &&
        needsNotice(lot) &&
        !callsForCompetition(lot) &&
        (published || saysNone(lot)),
    );
    const [first] = unannounced;
    if (!first || meetSmallLotRule(unannounced, lots)) return;
    const estimate = estimateFor(first);
    const threshold = thresholdOf(first, settings);
    if (!estimate || !threshold) return;
    const planning = first.at("planning");
    report({
      at: planning ? [planning, "aankondiging"] : root,
      subjects: unannounced.length === lots.length ? [root] : unannounced,
      data: { raming: euros(estimate), drempel: euros(threshold.amount) },
      fixes: () => [planNotice(first)],
    });
  },
});

/** Other rules speak of what is awarded privately, on a ground, or by a procedure that starts with a notice anyway. */
function needsNotice(lot: Node<"perceel">): boolean {
  return !(
    isPrivateProcedure(lot) ||
    isStandardProcedure(lot) ||
    isDas(lot) ||
    lot.is(
      "procedure",
      "klassiek",
      "onderhandelingsprocedure-zonder-aankondiging",
    ) ||
    hasGroundWithoutNotice(lot)
  );
}

function saysNone(lot: Node<"perceel">): boolean {
  const planning = lot.at("planning");
  return planning !== undefined && rulesOut(planning, "aankondiging");
}

export const docs: RuleDocs = {
  title: {
    nl: "Aankondiging van een sociale dienst ontbreekt",
    en: "Notice of a social service is missing",
  },
  explain: {
    nl: "Het verlichte regime is licht, maar niet geheim: vanaf de drempel moet iedere aanbieder van de opdracht kunnen weten. Een opdracht zonder aankondiging kan worden vernietigd (art. 4.15 Aw). Zet de aankondiging in de planning, of een vooraankondiging die als oproep dient.",
    en: "The light regime is light, but not secret: from the threshold every provider must be able to know of the contract. A contract without a notice can be annulled (art. 4.15 Aw). Put the notice in the planning, or a prior notice that serves as the call.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  looptijd { ingang: 2027-07-01  duur: 3 jaar }
  planning { sluiting: 2027-02-01  gunning: 2027-04-01 }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  geraamde-waarde: € 200.000 per jaar }
  perceel 2 "Dagbesteding" { zorgvormen: groepsbegeleiding  geraamde-waarde: € 50.000 per jaar }
`,
      good: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  looptijd { ingang: 2027-07-01  duur: 3 jaar }
  planning { aankondiging: 2026-12-01 op tenderned  sluiting: 2027-02-01  gunning: 2027-04-01 }
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  geraamde-waarde: € 200.000 per jaar }
  perceel 2 "Dagbesteding" { zorgvormen: groepsbegeleiding  geraamde-waarde: € 50.000 per jaar }
`,
    },
    {
      bad: `  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  looptijd { ingang: 2027-07-01  duur: 2 jaar }
  planning { aankondiging: nee  gunning: 2027-04-01 }
  zorgvormen: daghulp
  geraamde-waarde: € 400.000 per jaar
`,
      good: `  wet: jeugdwet
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  looptijd { ingang: 2027-07-01  duur: 2 jaar }
  planning { vooraankondiging: 2026-12-01 op tenderned { soort: oproep }  aankondiging: nee  gunning: 2027-04-01 }
  zorgvormen: daghulp
  geraamde-waarde: € 400.000 per jaar
`,
    },
  ],
};
