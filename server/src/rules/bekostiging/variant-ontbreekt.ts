import { variantOf } from "../../model/facts/funding.ts";
import { isGrant, isInHouse } from "../../model/facts/instrument.ts";
import { isSupplyLot, productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { labels } from "../shared/terms.ts";

export default defineRule({
  id: "bekostiging/variant-ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "concept",
  waivable: true,
  sources: [
    {
      ref: "istandaarden",
      at: "iJw 3.2, UP028 en OP261",
      confidence: "V",
      quote:
        "Gemeente en aanbieder leggen een uitvoeringsvariant en een financieringsvorm voor de te verlenen jeugdhulp in een contract vast.",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument 2.4.1 Uitvoeringsvariant",
      confidence: "V",
    },
    { ref: "monitor-2020", at: "tabel 3", confidence: "I" },
  ],
  message: {
    nl: "Voor {perceel} is geen uitvoeringsvariant gekozen. Kies inspanningsgericht, outputgericht of taakgericht; eenheden, contractvorm en berichtenverkeer volgen daaruit.",
    en: "No variant is chosen for {perceel}. Choose effort-based, output-based or task-based; units, contract form and messaging follow from it.",
  },
  check(root, { lots, report }) {
    const lacking = lots.filter(
      (lot) =>
        lot.isMissing("bekostiging.uitvoeringsvariant") &&
        !productsOf(lot).some(variantOf) &&
        needsVariant(lot),
    );
    const [first] = lacking;
    if (!first) return;
    // All levels have the keys of funding.
    const level = (lacking.length === 1 ? first : root) as Node<"perceel">;
    const funding = level.at("bekostiging");
    report({
      at: [level, "bekostiging"],
      subjects: lacking,
      data: { perceel: labels(lacking) },
      fixes: () => [
        insertInto(
          funding ?? level,
          funding
            ? "uitvoeringsvariant: PM"
            : "bekostiging { uitvoeringsvariant: PM }",
          {
            nl: "Voeg `uitvoeringsvariant` toe",
            en: "Add the variant",
          },
        ),
      ],
    });
  },
});

/** In-house work is not contracted; a grant without a price per unit and supplies have no variant to choose. */
function needsVariant(lot: Node<"perceel">): boolean {
  if (isInHouse(lot) || isSupplyLot(lot)) return false;
  return (
    !isGrant(lot) || productsOf(lot).some((product) => product.has("tarief"))
  );
}

export const docs: RuleDocs = {
  title: { nl: "Geen uitvoeringsvariant gekozen", en: "No variant chosen" },
  explain: {
    nl: "Zonder uitvoeringsvariant weet een aanbieder niet of hij inzet, een resultaat of een taak levert, en zijn eenheden, contractvorm en berichten niet te toetsen. Kies de variant op het bestek, het segment of het perceel, of per product.",
    en: "Without a variant a provider does not know whether it delivers effort, a result or a task, and units, contract form and messages cannot be checked. Choose the variant on the specification, the segment or the lot, or per product.",
  },
  examples: [
    {
      bad: `  perceel 1 "Daghulp" {
    product "Daghulp groep" { eenheid: dagdeel  tarief: € 72,60 }
  }
`,
      good: `  perceel 1 "Daghulp" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Daghulp groep" { eenheid: dagdeel  tarief: € 72,60 }
  }
`,
    },
  ],
};
