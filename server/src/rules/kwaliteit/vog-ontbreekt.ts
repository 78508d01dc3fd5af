import { figure } from "../../law/constants.ts";
import { contractStandardFrom } from "../../law/regimes.ts";
import { careFormsOf } from "../../model/facts/care.ts";
import { hasLaw } from "../../model/facts/law.ts";
import { isSupplyLot } from "../../model/facts/products.ts";
import {
  areRequirementsOpen,
  isStaffCertificate,
  requirementsOf,
} from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { levelOf } from "../shared/level.ts";

export default defineRule({
  id: "kwaliteit/vog-ontbreekt",
  kind: "completeness",
  severity: "hint",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Was-wordt-tabel 1.2-1.3, toelichting art. 3.9a",
      confidence: "V",
      quote:
        "Daardoor is er voor de Wmo geen wettelijk geregelde herhalingstermijn.",
    },
    { ref: "wmo2015", at: "art. 3.5", confidence: "V" },
  ],
  message: {
    nl: "Voor {perceel} geldt geen VOG-eis. De Wmo regelt die niet zelf; dat moet in de verordening of het contract.",
    en: "There is no VOG requirement for {perceel}. The Wmo does not regulate it itself; it must be in the ordinance or contract.",
  },
  check(_, { lots, report }) {
    const subjects = lots.filter(
      (lot) =>
        hasClientContact(lot) &&
        !areRequirementsOpen(lot) &&
        !requirementsOf(lot).some(isStaffCertificate) &&
        !isInStandard(lot),
    );
    const level = levelOf(subjects);
    if (!level) return;
    report({
      at: level,
      subjects,
      fixes: () => [
        insertInto(level, requirement(), {
          nl: "Voeg de VOG-eis toe",
          en: "Add the requirement",
        }),
      ],
    });
  },
});

/** A service under the Wmo to people, not only transport. */
function hasClientContact(lot: Node<"perceel">): boolean {
  const forms = careFormsOf(lot);
  return (
    hasLaw(lot, "wmo-2015") &&
    !isSupplyLot(lot) &&
    (forms.length === 0 || forms.some((form) => form !== "vervoer"))
  );
}

/** The requirement of the contract standard, art. 3.9a. */
function requirement(): string {
  return [
    'uitvoeringseis "VOG" {',
    "  soort: vog",
    `  maximale-leeftijd-bij-aanvang: ${figure("cs-vog-aanvang")} maanden`,
    `  maximale-leeftijd: ${figure("cs-vog-geldig")} maanden`,
    `  vernieuwing-binnen: ${figure("cs-vog-opnieuw")} weken`,
    "  bewijs: vog",
    "}",
  ].join("\n");
}

/** Version 1.3 of the contract standard brought the requirement; a lot that names no version may mean it. */
function isInStandard(lot: Node<"perceel">): boolean {
  const version = lot.text("contractstandaard");
  if (version === undefined) return lot.is("contractstandaard", "ja");
  const from = contractStandardFrom(version);
  const first = contractStandardFrom("1.3");
  return from === undefined || first === undefined || from >= first;
}

export const docs: RuleDocs = {
  title: {
    nl: "Geen VOG-eis in een Wmo-perceel",
    en: "No certificate of conduct required in a Wmo lot",
  },
  explain: {
    nl: "Veel mensen denken dat de Wmo een VOG voorschrijft; dat doet zij niet. De eis moet in de verordening of het contract staan. Voeg haar toe, of verwijs naar de contractstandaard 1.3 of later, die haar bevat.",
    en: "Many people think that the Wmo prescribes a certificate of conduct; it does not. The requirement must be in the ordinance or the contract. Add it, or refer to the contract standard 1.3 or later, which contains it.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    wet: wmo-2015
    uitvoeringseis "Begeleiders hebben ten minste een mbo-4-diploma" { toetsing: steekproef }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    wet: wmo-2015
    uitvoeringseis "Verklaring omtrent het gedrag" {
      soort: vog
      bewijs: vog
    }
  }
`,
    },
  ],
};
