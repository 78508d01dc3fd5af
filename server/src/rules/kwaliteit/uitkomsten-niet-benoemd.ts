import { isTaskBased } from "../../model/facts/funding.ts";
import { lawsOf } from "../../model/facts/law.ts";
import { indicatorsOf } from "../../model/facts/measures.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertAll } from "../fix/fix.ts";
import { articlesOf } from "../shared/laws.ts";
import { labels } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "kwaliteit/uitkomsten-niet-benoemd",
  kind: "completeness",
  severity: "info",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  yieldsTo: [
    "verantwoording/monitoring-ontbreekt",
    "taakgericht/sturing-ontbreekt",
    "taakgericht/outcome",
  ],
  sources: [
    {
      ref: "jeugdwet",
      at: "art. 2.2 lid 2 onder c",
      confidence: "V",
      quote:
        "welke outcomecriteria gehanteerd worden ten aanzien van jeugdhulpaanbieders en gecertificeerde instellingen",
    },
    {
      ref: "wmo2015",
      at: "art. 2.1.2 lid 6",
      confidence: "V",
      quote:
        "welke prestatie-indicatoren worden gehanteerd ten aanzien van aanbieders",
    },
    { ref: "wmo2015", at: "art. 2.5.3", confidence: "V" },
  ],
  message: {
    nl: "Voor {deel} zijn geen uitkomsten genoemd. Het gemeentelijk plan moet aangeven welke {begrip} voor aanbieders gelden ({artikel}); verwijs ernaar of neem ze over.",
    en: "No outcomes are named for {deel}. The municipal plan must state which {begrip} apply to providers ({artikel}); refer to it or adopt them.",
  },
  check(bestek, { report, lots }) {
    const parts = [bestek, ...bestek.specification.segments].map((part) => ({
      part,
      own: lots.filter((lot) => partOf(lot) === part),
    }));
    const buying = parts.filter(({ own }) => own.some(hasAnyLaw));
    const lacking = buying.filter(({ own }) => !own.some(namesOutcomes));
    const [first] = lacking;
    if (!first) return;
    const concerned = lacking.flatMap(({ own }) => own);
    const laws = new Set(concerned.flatMap((lot) => [...lawsOf(lot)]));
    // What is lacking everywhere is one decision, taken once.
    const places =
      lacking.length === buying.length
        ? [bestek]
        : lacking.map(({ part }) => part);
    report({
      at: places[0] ?? bestek,
      subjects: lacking.map(({ part }) => part),
      data: {
        deel: labels(places),
        begrip: list([...laws].map((law) => names[law])),
        artikel: articlesOf(concerned, {
          "wmo-2015": "art. 2.1.2 lid 6",
          jeugdwet: "art. 2.2 lid 2 onder c",
        }),
      },
      fixes: () => [
        insertAll(
          places.map((place) => [place, "gemeentelijk-plan: PM"]),
          {
            nl: "Voeg een verwijzing naar het gemeentelijk plan toe",
            en: "Add a reference to the municipal plan",
          },
        ),
      ],
    });
  },
});

type Part = Node<"bestek"> | Node<"segment">;

/** The segment that a lot stands in, else the specification. */
function partOf(lot: Node<"perceel">): Part {
  const { root, segments } = lot.specification;
  return segments.find((segment) => lot.isWithin(segment)) ?? root;
}

function hasAnyLaw(lot: Node<"perceel">): boolean {
  return lawsOf(lot).size > 0;
}

const names = {
  jeugdwet: { nl: "outcomecriteria", en: "outcome criteria" },
  "wmo-2015": { nl: "prestatie-indicatoren", en: "performance indicators" },
} as const;

/** An outcome, or a plan that holds them; a task is steered on the effect for the population. */
function namesOutcomes(lot: Node<"perceel">): boolean {
  if (!lot.isAbsent("gemeentelijk-plan")) return true;
  return indicatorsOf(lot).some(
    (kpi) =>
      kpi.includes("soort", "uitkomst") ||
      kpi.includes("niveau", "outcome") ||
      (isTaskBased(lot) &&
        (kpi.includes("soort", "maatschappelijk-effect", "doelbereik") ||
          kpi.includes("niveau", "populatie"))),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Uitkomstcriteria niet benoemd",
    en: "Outcome criteria not named",
  },
  explain: {
    nl: "Als plan en contract met verschillende maten meten, is het jaarlijkse verslag aan de raad niet te maken. De plicht rust op het gemeentelijk plan, niet op het bestek; verwijs er met `gemeentelijk-plan` naar of neem een KPI met `soort: uitkomst` op. In de Jeugdwet heten ze outcomecriteria, in de Wmo prestatie-indicatoren.",
    en: "When plan and contract use different yardsticks, the yearly report to the council cannot be made. The duty lies on the municipal plan, not on the specification; refer to it with `policy-plan` or include a KPI with `type: outcome-criterion`. The Youth Act calls them outcome criteria, the Wmo performance indicators.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  contractmanagement { overleg: driemaandelijks }
  wet: jeugdwet
  segment A "Ambulante jeugdhulp" {}
  segment B "Verblijf" {}
`,
      good: `  stadium: publicatie
  contractmanagement { overleg: driemaandelijks }
  wet: jeugdwet
  gemeentelijk-plan: "Beleidsplan jeugd 2026-2030"
  segment A "Ambulante jeugdhulp" {}
  segment B "Verblijf" {}
`,
    },
    {
      bad: `  stadium: publicatie
  contractmanagement { overleg: driemaandelijks }
  segment A "Ambulante jeugdhulp" {
    wet: jeugdwet
    kpi "Wachttijd" { soort: wachttijd }
  }
`,
      good: `  stadium: publicatie
  contractmanagement { overleg: driemaandelijks }
  segment A "Ambulante jeugdhulp" {
    wet: jeugdwet
    kpi "Uitval" { soort: uitkomst }
  }
`,
    },
  ],
};
