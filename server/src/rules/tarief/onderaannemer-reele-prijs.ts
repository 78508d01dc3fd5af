import { realPriceLaws } from "../../model/facts/pricing.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder } from "../fix/fix.ts";
import { sharing } from "../shared/sharing.ts";

export default defineRule({
  id: "tarief/onderaannemer-reele-prijs",
  kind: "guidance",
  severity: "warning",
  scope: "bestek",
  from: "publicatie",
  waivable: true,
  validFrom: "2024-07-01",
  sources: [
    {
      ref: "besluit-jeugdwet",
      at: "art. 2.3 lid 3 (begin van de tekst gezien; uitleg van Eldermans|Geerts advocaten)",
      confidence: "S",
    },
  ],
  message: {
    nl: "{perceel} staat onderaanneming toe zonder eis dat onderaannemers een reële prijs krijgen. Sinds 1 juli 2024 moet die eis worden doorgelegd.",
    en: "{perceel} allows subcontracting without a duty to pay subcontractors a real price. Since 1 July 2024 that duty must be passed on.",
  },
  check(_root, { lots, settings, report }) {
    const concerned = lots.filter(
      (lot) =>
        realPriceLaws(lot, settings).includes("jeugdwet") && lacksDuty(lot),
    );
    for (const group of sharing(concerned, (lot) =>
      lot.slot("onderaanneming"),
    )) {
      const { owner } = group.slot;
      report({
        at: group.slot,
        subjects: group.lots,
        fixes: () => [
          insertUnder(owner, "onderaanneming", "financien: reele-prijs", {
            nl: "Leg de reële prijs door",
            en: "Pass the real price on",
          }),
        ],
      });
    }
  },
});

/** What is agreed in other words about money is not judged. */
function lacksDuty(lot: Node<"perceel">): boolean {
  return (
    lot.is("onderaanneming", "toegestaan", "verplicht") &&
    lot.isMissing("onderaanneming.financien")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Onderaanneming zonder eis van een reële prijs",
    en: "Subcontracting without a real price",
  },
  explain: {
    nl: "Sinds 1 juli 2024 moet de hoofdaannemer in de jeugdhulp onderaannemers een reële prijs betalen; anders stopt de eerlijke prijs bij hem. Neem dat op onder `onderaanneming`, bij `financien: reele-prijs`.",
    en: "Since 1 July 2024 the main contractor in youth care must pay subcontractors a real price; otherwise the fair price stops with the contractor. Include it under subcontracting, with `finance: real-price`.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  wet: jeugdwet
  perceel 1 "Behandeling" {
    onderaanneming: toegestaan
  }
`,
      good: `  stadium: publicatie
  wet: jeugdwet
  perceel 1 "Behandeling" {
    onderaanneming: toegestaan { financien: reele-prijs  kwaliteit: gelijke-eisen }
  }
`,
    },
  ],
};
