import { isPublicContract } from "../../model/facts/instrument.ts";
import { plans } from "../../model/facts/notices.ts";
import {
  isDas,
  isSas,
  isStandardProcedure,
  mainProcedure,
} from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { planNotice } from "../shared/notices.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "publicatie/aankondiging-ontbreekt",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  from: "publicatie",
  waivable: false,
  yieldsTo: ["sas/aankondiging-ontbreekt"],
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.26 onder a",
      confidence: "V",
      quote: "maakt een aankondiging van de overheidsopdracht bekend",
    },
    { ref: "aw2012", at: "art. 2.62 lid 1", confidence: "V" },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "de gemeente publiceert een aankondiging van de opdracht en nodigt iedere geïnteresseerde zorgaanbieder uit om in te schrijven",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 1",
      confidence: "V",
      quote:
        "Een openbare aanbesteding begint met een openbare aankondiging van een opdracht.",
    },
  ],
  message: {
    nl: "De procedure {procedure} begint met een aankondiging, maar de planning noemt er geen (art. 2.26, 2.27 en 2.62 Aw).",
    en: "The procedure {procedure} starts with a notice, but the planning has none (arts. 2.26, 2.27 and 2.62 Aw).",
  },
  check(root, { lots, report }) {
    const silent = lots.filter(
      (lot) => startsWithNotice(lot) && !hasNotice(lot),
    );
    const [first] = silent;
    if (!first) return;
    const slot = first.slot("procedure");
    const planning = first.at("planning");
    report({
      at: planning ? [planning, "aankondiging"] : slot,
      subjects: silent.length === lots.length ? [root] : silent,
      data: { procedure: term(slot, mainProcedure(first) ?? "") },
      fixes: () => [planNotice(first)],
    });
  },
});

function startsWithNotice(lot: Node<"perceel">): boolean {
  if (!isPublicContract(lot) || isSas(lot)) return false;
  if (lot.is("procedure.herstart", "ja")) return false;
  return (
    isStandardProcedure(lot) || isDas(lot) || mainProcedure(lot) === "klassiek"
  );
}

function hasNotice(lot: Node<"perceel">): boolean {
  if (lot.is("planning", "op-platform")) return true;
  const planning = lot.at("planning");
  return planning !== undefined && plans(planning, "aankondiging");
}

export const docs: RuleDocs = {
  title: { nl: "Aankondiging ontbreekt", en: "Notice is missing" },
  explain: {
    nl: "Iedereen mag inschrijven, dus iedereen moet van de opdracht kunnen weten. Zet in de planning wanneer u de aankondiging bekendmaakt, of verwijs naar het platform (`planning: op-platform`).",
    en: "Everybody may tender, so everybody must be able to know of the contract. Put in the planning when the notice is published, or refer to the platform (`planning: on-platform`).",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { sluiting: 2027-03-01 }
`,
      good: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned  sluiting: 2027-03-01 }
`,
    },
    {
      bad: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: PM  sluiting: 2027-03-01 }
`,
      good: `  stadium: publicatie
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: openbaar
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned  sluiting: 2027-03-01 }
`,
    },
  ],
};
