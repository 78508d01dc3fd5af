import { hasReached } from "../../model/facts/dates.ts";
import { isTaskBased } from "../../model/facts/funding.ts";
import { isPublicContract } from "../../model/facts/instrument.ts";
import { isPrivateProcedure } from "../../model/facts/procedure.ts";
import { isAboveThreshold } from "../../model/facts/threshold.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "planning/marktconsultatie-ontbreekt",
  kind: "completeness",
  severity: "hint",
  scope: "bestek",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote:
        "het is essentieel om voorafgaand de aanbieders, maar ook de cliënten en overige stakeholders te consulteren",
    },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Het merendeel van de gemeenten houdt marktconsultaties over de hoogte van kostprijselementen",
    },
    {
      ref: "aw2012",
      at: "art. 2.25",
      confidence: "V",
      quote: "al dan niet na marktconsultatie",
    },
  ],
  message: {
    nl: "Er is geen marktconsultatie gepland. Niet verplicht, wel aan te raden om opzet, tarieven en termijnen te toetsen.",
    en: "No market consultation is planned. Not compulsory, but recommended to test set-up, tariffs and periods.",
  },
  check(root, { lots, settings, report }) {
    // A contract that runs is past consulting the market about.
    if (hasReached(root.specification, "uitvoering")) return;
    const large = lots.filter(
      (lot) =>
        isPublicContract(lot) &&
        !isPrivateProcedure(lot) &&
        (isAboveThreshold(lot, settings) || isTaskBased(lot)),
    );
    if (large.length === 0 || large.some(consults) || root.has("vorige-ronde"))
      return;
    const planning = root.at("planning");
    const title = {
      nl: "Plan een marktconsultatie",
      en: "Plan a market consultation",
    };
    report({
      at: planning ? [planning, "marktconsultatie"] : root,
      subjects: [root],
      fixes: () => [
        planning
          ? insertInto(planning, "marktconsultatie: PM", title)
          : insertInto(root, "planning { marktconsultatie: PM }", title),
      ],
    });
  },
});

function consults(lot: Node<"perceel">): boolean {
  const planning = lot.at("planning");
  const annexes = lot.specification.root.all("bijlage");
  return (
    (planning !== undefined &&
      (!planning.isAbsent("marktconsultatie") ||
        !planning.isAbsent("koersdocument"))) ||
    annexes.some((annex) =>
      annex.includes("soort", "verslag-marktconsultatie", "koersdocument"),
    )
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Geen marktconsultatie gepland",
    en: "No market consultation planned",
  },
  explain: {
    nl: "De wet laat u vrij. De meeste gemeenten houden er wel een, en taakgerichte inkoop kan er nauwelijks zonder: zo toetst u opzet, tarieven en termijnen voordat u publiceert.",
    en: "The Act leaves you free. Most municipalities do hold one, and task-based procurement can hardly do without: it tests set-up, tariffs and periods before you publish.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { aankondiging: 2026-12-01 op tenderned }
`,
      good: `  wet: wmo-2015
  instrument: overheidsopdracht
  procedure: sas { invulling: klassiek }
  geraamde-waarde: € 2 miljoen in totaal
  gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
  planning { marktconsultatie: 2026-06-01  aankondiging: 2026-12-01 op tenderned }
`,
    },
  ],
};
