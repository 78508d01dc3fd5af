import { isSettledPerClient, isTaskBased } from "../../model/facts/funding.ts";
import { dataRequestsOf, indicatorsOf } from "../../model/facts/measures.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { spoken, term } from "../shared/terms.ts";

export default defineRule({
  id: "taakgericht/verantwoording-per-client",
  kind: "consistency",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  yieldsTo: [
    "berichtenverkeer/taakgericht-declaratie",
    "taakgericht/eenheidstarief",
  ],
  sources: [
    {
      ref: "taakgericht-2020",
      at: "inleiding",
      confidence: "V",
      quote:
        "In deze variant is er geen sprake van een verantwoording op individueel niveau.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "er hoeft geen urenregistratie ten behoeve van de verantwoording aan de gemeente te worden bijgehouden",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "gezien over de gehele populatie, niet op de individuele cliënt",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting Overwegingen",
      confidence: "V",
      quote:
        "Bij taakgericht werken hoeft de aanbieder geen verantwoording per cliënt af te leggen.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "toelichting inkoopdocumenten, Beschrijving opdracht",
      confidence: "V",
      quote: "zonder verantwoording per cliënt",
    },
  ],
  message: {
    nl: "{perceel} is taakgericht, maar vraagt {verantwoording} per {niveau}. Verantwoording gaat over de populatie als geheel.",
    en: "{perceel} is task-based but asks {verantwoording} per {niveau}. Accountability concerns the population as a whole.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot) || isSettledPerClient(lot)) return;
    for (const item of followedIn(lot)) {
      const level = item.words("niveau").find((word) => detailed.has(word));
      if (!level) continue;
      const slot = item.slot("niveau");
      report({
        at: slot,
        data: { verantwoording: item.label, niveau: spoken(term(slot, level)) },
        fixes: () => [
          replaceValue(slot, "populatie", {
            nl: "Maak er `niveau: populatie` van",
            en: "Change the level to population",
          }),
        ],
      });
    }
  },
});

const detailed: ReadonlySet<string> = new Set(["client", "product", "uur"]);

/** What the municipality follows; statutory and national deliveries and totals of clients are left out. */
function followedIn(lot: Node<"perceel">): Node<"kpi">[] {
  const blocks = [lot.at("verantwoording"), lot.at("monitoring")].filter(
    (block) => block !== undefined,
  );
  const indicators = indicatorsOf(lot).filter(
    (kpi) => !kpi.includes("soort", "aantallen", "clienttevredenheid"),
  );
  const requests = dataRequestsOf(lot).filter(
    (request) =>
      !request.has("grondslag") && !request.includes("beschikbaar-via", "cbs"),
  );
  // All of these are followed in the same way.
  return [...indicators, ...requests, ...blocks] as Node<"kpi">[];
}

export const docs: RuleDocs = {
  title: {
    nl: "Taakgericht met verantwoording per cliënt",
    en: "Task-based with accountability per client",
  },
  explain: {
    nl: "Bij een taak vallen afrekening en verantwoording per cliënt weg; daar zit de winst in. Vraag cijfers over de populatie als geheel: aantallen, uitkomsten en tevredenheid.",
    en: "With a task, settlement and accountability per client fall away; that is the gain. Ask for figures about the population as a whole: numbers, outcomes and satisfaction.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    verantwoording { kpi "Bestede uren" { niveau: client  bron: aanbieder } }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
    verantwoording { kpi "Jeugdigen zonder vervolghulp" { niveau: populatie  bron: aanbieder } }
  }
`,
    },
  ],
};
