import { ceilingOf } from "../../model/facts/ceiling.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { sharing } from "../shared/sharing.ts";

export default defineRule({
  id: "budget/plafond-zonder-bedrag",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "bijlage 1",
      confidence: "V",
      quote: "met een omzetplafond (pXq, productiebekostiging met plafond)",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "zekerheid dat hij ondersteuning mag inzetten tot het budgetplafond",
    },
    {
      ref: "contractstandaard-wmo",
      at: "art. 1.5.2 en 1.5.4",
      confidence: "V",
      quote:
        "Opdrachtgever stelt jaarlijks per opdrachtnemer een bestedingsruimte vast",
    },
  ],
  message: {
    nl: "{perceel} werkt met een plafond, maar bedrag of wijze van vaststellen ontbreekt.",
    en: "{perceel} works with a ceiling, but amount or method of setting it is missing.",
  },
  check(_root, { lots, report }) {
    const concerned = lots.filter(
      (lot) => ceilingOf(lot) && !isDetermined(lot) && !followsStandard(lot),
    );
    for (const group of sharing(
      concerned,
      (lot) => ceilingOf(lot) ?? lot.slot("contractvorm"),
    ))
      report({ at: group.slot, subjects: group.lots });
  },
});

function isDetermined(lot: Node<"perceel">): boolean {
  return (
    lot.amounts("bekostiging.budgetplafond").length > 0 ||
    lot.amounts("bekostiging.bestedingsruimte").length > 0 ||
    lot.at("bekostiging.bestedingsruimte")?.isMissing("bedrag") === false ||
    lot.at("bekostiging.bestedingsruimte")?.isMissing("vaststelling") ===
      false ||
    lot.at("bekostiging.budgetplafond")?.isMissing("vaststelling") === false ||
    lot.state("bekostiging.budgetplafond") === "unusable" ||
    lot.state("bekostiging.bestedingsruimte") === "unusable"
  );
}

/** Under the contract standard (art. 1.5) the amounts follow every year. */
function followsStandard(lot: Node<"perceel">): boolean {
  return lot.has("contractstandaard") && !lot.is("contractstandaard", "nee");
}

export const docs: RuleDocs = {
  title: { nl: "Plafond zonder bedrag", en: "Ceiling without an amount" },
  explain: {
    nl: "Zonder bedrag, of de manier waarop het wordt vastgesteld, kan een aanbieder zijn capaciteit en risico niet bepalen en weten cliënten niet wanneer het vol is. Noem het bedrag of beschrijf hoe en wanneer het wordt bepaald.",
    en: "Without an amount, or the way it is determined, a provider cannot judge its capacity and risk and clients do not know when it is full. State the amount or describe how and when it is determined.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Dagbesteding" {
    contractvorm: raamovereenkomst
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      bestedingsruimte: ja
    }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Dagbesteding" {
    contractvorm: raamovereenkomst
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      bestedingsruimte: € 900.000 per jaar
    }
  }
`,
    },
  ],
};
