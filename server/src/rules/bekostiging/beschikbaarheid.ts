import { fixedBudgetOf } from "../../model/facts/ceiling.ts";
import { formOf } from "../../model/facts/funding.ts";
import { hasElement } from "../../model/facts/pricing.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { Node, Slot } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertUnder } from "../fix/fix.ts";
import { spoken, term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "bekostiging/beschikbaarheid",
  kind: "consistency",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 4, bijlage 3",
      confidence: "I",
      quote: "Garanderen van de snelle beschikbaarheid van een logeerplek",
    },
    { ref: "aef-2015", at: "paragraaf 4.1", confidence: "S" },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "dan moet de opdracht wel uitvoerbaar zijn voor een aanbieder",
    },
  ],
  message: {
    nl: "{perceel} vraagt {eis}, maar betaalt alleen per geleverde eenheid. Beschikbaarheid kost ook geld als zij niet wordt gebruikt.",
    en: "{perceel} asks for {eis} but pays only per delivered unit. Availability costs money even when unused.",
  },
  check(lot, { report }) {
    if (formOf(lot) !== "productie" || paysAvailability(lot)) return;
    const demand = demandOf(lot);
    if (demand)
      report({
        at: demand.at,
        data: { eis: demand.what },
        fixes: () => [
          insertUnder(lot, "bekostiging", "beschikbaarheid: PM", {
            nl: "Betaal ook voor beschikbaarheid",
            en: "Pay for availability as well",
          }),
        ],
      });
  },
});

interface Demand {
  readonly at: Slot;
  readonly what: Localized;
}

function demandOf(lot: Node<"perceel">): Demand | undefined {
  const slot = lot.slot("beschikbaarheidseis");
  const asked = lot
    .words("beschikbaarheidseis")
    .filter((word) => word !== "geen");
  if (asked.length > 0)
    return {
      at: slot,
      what: list(asked.map((word) => spoken(term(slot, word)))),
    };
  const crisis = { nl: "crisishulp", en: "crisis help" };
  if (lot.includes("zorgvormen", "crisis"))
    return { at: lot.slot("zorgvormen"), what: crisis };
  const product = productsOf(lot).find((candidate) =>
    candidate.includes("zorgvorm", "crisis"),
  );
  return product && { at: product.slot("zorgvorm"), what: crisis };
}

function paysAvailability(lot: Node<"perceel">): boolean {
  const buildUp = lot.at("bekostiging.kostprijsopbouw");
  return (
    keys.some((key) => !lot.isAbsent(key)) ||
    fixedBudgetOf(lot) !== undefined ||
    lot.includes("bekostiging.volumebeheersing", "volumeafspraak") ||
    (buildUp !== undefined && hasElement(buildUp, "beschikbaarheid")) ||
    productsOf(lot).some(
      (product) =>
        formOf(product) !== "productie" ||
        !product.isAbsent("bekostiging.beschikbaarheid"),
    )
  );
}

const keys = [
  "bekostiging.beschikbaarheid",
  "capaciteit",
  "omzetgarantie",
  "volumegarantie",
  "afnamegarantie",
  "budgetgarantie",
  "afnameverplichting",
] as const;

export const docs: RuleDocs = {
  title: {
    nl: "Beschikbaarheid gevraagd, maar niet betaald",
    en: "Availability asked for but not paid",
  },
  explain: {
    nl: "Beschikbaarheid kost geld, ook als niemand er gebruik van maakt. Wie alleen per eenheid betaalt, legt dat risico bij de aanbieder; inschrijvingen blijven dan uit of prijzen stijgen. Betaal een deel vast, of laat zien dat de prijs per eenheid de beschikbaarheid dekt.",
    en: "Availability costs money, also when nobody uses it. Paying per unit only puts that risk on the provider; offers then stay away or prices rise. Pay part of it as a fixed amount, or show that the unit price covers availability.",
  },
  examples: [
    {
      bad: `  perceel 1 "Crisisopvang" {
    beschikbaarheidseis: crisisopvang
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Crisisbed" { eenheid: etmaal  tarief: € 310 }
  }
`,
      good: `  perceel 1 "Crisisopvang" {
    beschikbaarheidseis: crisisopvang
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie  beschikbaarheid: € 140.000 }
    product "Crisisbed" { eenheid: etmaal  tarief: € 210 }
  }
`,
    },
  ],
};
