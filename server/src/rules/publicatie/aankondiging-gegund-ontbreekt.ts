import { plans, rulesOut } from "../../model/facts/notices.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "publicatie/aankondiging-gegund-ontbreekt",
  kind: "completeness",
  severity: "error",
  scope: "bestek",
  from: "gunning",
  waivable: false,
  validFrom: "2016-07-01",
  sources: [
    {
      ref: "aw2012",
      at: "art. 2.134 lid 1",
      confidence: "V",
      quote: "binnen 30 dagen na de gunning van die overheidsopdracht",
    },
    { ref: "aw2012", at: "art. 2.39 lid 1 onder e", confidence: "V" },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote: "verslaglegging en bekendmaking",
    },
  ],
  message: {
    nl: "De aankondiging van de gegunde opdracht ontbreekt. Die is verplicht, ook bij SAS (art. 2.39 lid 1 onder e en 2.134 Aw).",
    en: "The contract award notice is missing. It is compulsory, also under SAS (arts. 2.39(1)(e) and 2.134 Aw).",
  },
  check(root, { lots, settings, report }) {
    const silent = lots.filter(
      (lot) => isAboveThreshold(lot, settings) && lacksAwardNotice(lot),
    );
    const [first] = silent;
    if (!first) return;
    const planning = first.at("planning");
    const title = {
      nl: "Zet de aankondiging van de gegunde opdracht in de planning",
      en: "Put the contract award notice in the planning",
    };
    const notice = "aankondiging-gegund: PM op tenderned";
    report({
      at: planning ? [planning, "aankondiging-gegund"] : root,
      subjects: silent.length === lots.length ? [root] : silent,
      fixes: () => [
        planning
          ? insertInto(planning, notice, title)
          : insertInto(root, `planning { ${notice} }`, title),
      ],
    });
  },
});

function lacksAwardNotice(lot: Node<"perceel">): boolean {
  if (lot.is("planning", "op-platform")) return false;
  const planning = lot.at("planning");
  if (!planning) return true;
  if (planning.state("gunning") === "not-applicable") return false;
  const slot = planning.slot("aankondiging-gegund");
  if (plans(planning, "aankondiging-gegund") || slot.state === "open")
    return false;
  const hasReason = slot.values.some(({ detail }) => detail !== undefined);
  return !(rulesOut(planning, "aankondiging-gegund") && hasReason);
}

export const docs: RuleDocs = {
  title: {
    nl: "Aankondiging van de gegunde opdracht ontbreekt",
    en: "Contract award notice is missing",
  },
  explain: {
    nl: "Maak binnen dertig dagen na de gunning bekend wat u hebt gegund, ook bij SAS. Dat wordt vaak vergeten omdat de contracten al lopen; de bekendmaking verkort ook de termijn waarin de overeenkomst kan worden vernietigd.",
    en: "Publish what you awarded within thirty days of the award, under SAS too. It is often forgotten because the contracts have started; publication also shortens the period in which the contract can be annulled.",
  },
  examples: [
    {
      bad: `  stadium: gunning
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  planning { aankondiging: 2026-06-01 op tenderned  gunning: 2026-10-01 }
`,
      good: `  stadium: gunning
  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  opdrachtnemers: maximaal 4
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  geraamde-waarde: € 2 miljoen in totaal
  planning { aankondiging: 2026-06-01 op tenderned  gunning: 2026-10-01  aankondiging-gegund: 2026-10-20 op tenderned }
`,
    },
  ],
};
