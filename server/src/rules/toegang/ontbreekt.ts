import { isFreelyAccessible } from "../../model/facts/access.ts";
import { isInHouse } from "../../model/facts/instrument.ts";
import { isSupplyLot } from "../../model/facts/products.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";

export default defineRule({
  id: "toegang/ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Toelichting inkoopdocumenten",
      confidence: "V",
      quote:
        "De inkopende organisatie beschrijft verder hoe cliënten toegang krijgen tot de hulp.",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5",
      confidence: "V",
      quote:
        "moeten de inrichting van de toegang afstemmen op de keuze voor een bekostigingsmodel (en vice versa)",
    },
  ],
  message: {
    nl: "Voor {perceel} staat niet hoe cliënten bij de aanbieder komen. Beschrijf de toeleiding: wie verwijst en wie beslist.",
    en: "For {perceel} it is not stated how clients reach the provider. Describe the access route: who refers and who decides.",
  },
  check(root, { lots, report }) {
    const without = lots.filter(
      (lot) =>
        lot.isAbsent("toegang") &&
        lot.isAbsent("verwijzers") &&
        !isFreelyAccessible(lot) &&
        !isSupplyLot(lot) &&
        !isInHouse(lot),
    );
    const [first] = without;
    if (!first) return;
    const node = without.length === lots.length ? root : first;
    report({
      at: node,
      subjects: without,
      fixes: () => [
        insertInto(node, "toegang: PM", {
          nl: "Voeg de toegang toe",
          en: "Add access",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: { nl: "Toegang is niet beschreven", en: "Access is not described" },
  explain: {
    nl: "Via de toegang wordt gestuurd op het aantal cliënten. Zonder te weten wie verwijst en wie beslist, kan geen aanbieder de instroom inschatten. Noem `toegang` en, bij jeugdhulp, `verwijzers`.",
    en: "Access is where the number of clients is steered. Without knowing who refers and who decides, no provider can estimate inflow. State `access` and, for youth care, `referrers`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding }
`,
      good: `  stadium: publicatie
  wet: wmo-2015
  perceel 1 "Begeleiding" { zorgvormen: individuele-begeleiding  toegang: gemeente }
`,
    },
  ],
};
