import { figure } from "../../law/constants.ts";
import { isTaskBased } from "../../model/facts/funding.ts";
import {
  dayOf,
  daysBetween,
  dispatchDay,
} from "../../model/facts/milestones.ts";
import { electronicReduction } from "../../model/facts/periods.ts";
import { mainProcedure } from "../../model/facts/procedure.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { counts } from "../shared/wording.ts";

export default defineRule({
  id: "planning/termijn-bij-combinatie",
  kind: "guidance",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  yieldsTo: [
    "planning/termijn-openbaar",
    "planning/termijn-na-uitnodiging",
    "planning/termijn-verkort",
  ],
  sources: [
    {
      ref: "taakgericht-2020",
      at: "deel 2, bijlage IV",
      confidence: "V",
      quote:
        "maar deze termijn is bij een complexe opdracht voor de aanbieder niet proportioneel",
    },
  ],
  message: {
    nl: "{perceel} vraagt om een combinatie of integrale opdracht en geeft {dagen} dagen. Aanbieders moeten elkaar nog vinden en afspraken maken; overweeg een ruimere termijn.",
    en: "{perceel} asks for a consortium or integral assignment and gives {dagen} days. Providers still have to find each other and agree; consider a longer period.",
  },
  check(lot, { report }) {
    const planning = lot.at("planning");
    const minimum = minimumFor(lot);
    if (!planning || minimum === undefined || !asksForTogether(lot)) return;
    if (planning.has("vooraankondiging") || planning.has("marktconsultatie"))
      return;
    const from =
      mainProcedure(lot) === "openbaar"
        ? dispatchDay(planning)
        : dayOf(planning, "uitnodiging");
    const given = daysBetween(from, dayOf(planning, "sluiting"));
    if (!given || given.min !== given.max || Math.abs(given.min - minimum) > 2)
      return;
    report({ at: planning.slot("sluiting"), data: { dagen: counts(given) } });
  },
});

function minimumFor(lot: Node<"perceel">): number | undefined {
  switch (mainProcedure(lot)) {
    case "openbaar":
      return figure("termijn-openbaar") - electronicReduction(lot);
    case "niet-openbaar":
    case "mededingingsprocedure-met-onderhandeling":
      return figure("termijn-na-uitnodiging") - electronicReduction(lot);
    default:
      return undefined;
  }
}

function asksForTogether(lot: Node<"perceel">): boolean {
  return (
    lot.includes("inschrijfvorm", "combinatie", "consortium") ||
    lot.is("integraal", "ja") ||
    isTaskBased(lot)
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Minimumtermijn voor een combinatie of integrale opdracht",
    en: "Minimum period for a consortium or integral assignment",
  },
  explain: {
    nl: "Aanbieders die samen moeten inschrijven, hebben tijd nodig om elkaar te vinden en afspraken te maken. Voor een ingewikkelde opdracht staat het wettelijke minimum niet in verhouding; een vooraankondiging of marktdialoog vooraf helpt ook.",
    en: "Providers that must tender together need time to find each other and agree. For a complex assignment the statutory minimum is not proportionate; a prior notice or a market dialogue beforehand helps as well.",
  },
  examples: [
    {
      bad: `  perceel 1 "Integrale begeleiding" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: openbaar  integraal: ja
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    planning { aankondiging: 2026-12-01 op tenderned; sluiting: 2027-01-11 }
  }
`,
      good: `  perceel 1 "Integrale begeleiding" {
    wet: wmo-2015  instrument: overheidsopdracht  procedure: openbaar  integraal: ja
    gunningscriteria { kwaliteit "Plan van aanpak" 60%; prijs "Tarief" 40% }
    planning { aankondiging: 2026-12-01 op tenderned; sluiting: 2027-02-15 }
  }
`,
    },
  ],
};
