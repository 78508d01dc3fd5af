import { isTaskBased } from "../../model/facts/funding.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "taakgericht/pgb",
  kind: "completeness",
  severity: "hint",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "geen perverse prikkel ontstaat om aan te sturen op PGB waar ook ZIN geboden had kunnen worden",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "kan fictief worden teruggerekend naar een prijs per eenheid",
    },
  ],
  message: {
    nl: "{perceel}: {toelichting}. Zonder afspraak kan de aanbieder cliënten naar een pgb sturen en zo het vaste bedrag ontzien.",
    en: "{perceel}: {toelichting}. Without an agreement the provider may steer clients to a personal budget and spare the fixed amount.",
  },
  check(lot, { report }) {
    const gap = isTaskBased(lot) ? gapIn(lot) : undefined;
    if (gap) report({ at: [lot, "pgb"], data: { toelichting: gap } });
  },
});

function gapIn(lot: Node<"perceel">): Localized | undefined {
  if (lot.isMissing("pgb"))
    return {
      nl: "over het pgb staat niets",
      en: "nothing is said about personal budgets",
    };
  if (lot.is("pgb", "uitgesloten", "geen", "nee")) return undefined;
  const inside = lot.is("pgb", "binnen-opdracht", "ja");
  if (inside && lot.isMissing("pgb.aandeel"))
    return {
      nl: "het aandeel van het pgb in de opdracht ontbreekt",
      en: "the share of personal budgets in the assignment is missing",
    };
  const notional =
    !lot.isMissing("pgb.tarief") ||
    productsOf(lot).some((product) => product.includes("functie", "fictief"));
  return inside && hasLaw(lot, "wmo-2015") && !notional
    ? {
        nl: "een rekenprijs voor het pgb-tarief ontbreekt",
        en: "a notional price for the personal budget tariff is missing",
      }
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Taak zonder afspraak over het pgb",
    en: "Task without an agreement on personal budgets",
  },
  explain: {
    nl: "Een pgb blijft altijd mogelijk. Zonder afspraak kan de aanbieder cliënten daarheen sturen en zo het vaste bedrag ontzien. Zeg of het pgb binnen of buiten de opdracht valt, met welk aandeel, en noem voor de Wmo een rekenprijs voor het pgb-tarief.",
    en: "A personal budget always remains possible. Without an agreement the provider may steer clients there and spare the fixed amount. Say whether it falls inside or outside the assignment, with which share, and for the Wmo state a notional price for its tariff.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Jeugdhulp in de wijk" {
    pgb: buiten-opdracht
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    },
  ],
};
