import { variantOf } from "../../model/facts/funding.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { isOffered } from "../../model/facts/pricing.ts";
import { isForSettlement, unitsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { term } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "tarief/tarief-ontbreekt",
  kind: "completeness",
  severity: "error",
  scope: "product",
  from: "publicatie",
  waivable: true,
  sources: [
    { ref: "istandaarden", at: "iJw 3.2, OP262-OP263", confidence: "V" },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5",
      confidence: "V",
      quote:
        "de levering van een specifiek product of dienst in een afgesproken tijdseenheid",
    },
  ],
  message: {
    nl: "{product} heeft geen {ontbreekt}. Bij {variant} horen een tarief en een eenheid.",
    en: "{product} has no {ontbreekt}. Funding that is {variant} needs a tariff and a unit.",
  },
  check(product, { lots, report }) {
    const variant = variantOf(product);
    if (!variant || variant === "taakgericht" || !isForSettlement(product))
      return;
    if (isOutside(product) || product.has("bekostiging.tarievenbijlage"))
      return;
    // In an open house the missing tariff is reported for the whole lot.
    const lacksPrice =
      !lots.every(isOpenHouse) && !isOffered(product) && hasNoPrice(product);
    const lacksUnit =
      product.isMissing("eenheid") && unitsOf(product).length === 0;
    if (!lacksPrice && !lacksUnit) return;
    report({
      at: lacksPrice ? [product, "tarief"] : [product, "eenheid"],
      data: {
        ontbreekt: list([
          ...(lacksPrice ? [{ nl: "tarief", en: "tariff" }] : []),
          ...(lacksUnit ? [{ nl: "eenheid", en: "unit" }] : []),
        ]),
        variant: term(product.slot("bekostiging.uitvoeringsvariant"), variant),
      },
      fixes: () => [
        insertInto(
          product,
          [
            lacksPrice && product.isAbsent("tarief") ? "tarief: PM" : "",
            lacksUnit && product.isAbsent("eenheid") ? "eenheid: PM" : "",
          ]
            .filter(Boolean)
            .join("\n"),
          {
            nl: "Voeg de ontbrekende sleutels toe",
            en: "Add the missing keys",
          },
        ),
      ],
    });
  },
});

function hasNoPrice(product: Node<"product">): boolean {
  return (
    product.isMissing("tarief") &&
    product.isMissing("minimumtarief") &&
    product.isMissing("maximumtarief") &&
    product.isMissing("gegund-tarief")
  );
}

/** True for a product that is not bought here, or no longer. */
function isOutside(product: Node<"product">): boolean {
  return product.is(
    "status",
    "vervallen",
    "buiten-scope",
    "landelijk-ingekocht",
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Product zonder tarief of eenheid",
    en: "Product without tariff or unit",
  },
  explain: {
    nl: "Betalen per inzet of per resultaat kan niet zonder prijs en eenheid. Vul beide in, noem de bijlage met tarieven, of zeg met `tariefsoort: geboden` dat de inschrijver de prijs biedt.",
    en: "Paying for effort or results is not possible without a price and a unit. Fill in both, name the annex with tariffs, or say with the tariff kind `offered` that the tenderer offers the price.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Daghulp" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Daghulp groep" { eenheid: dagdeel }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Daghulp" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Daghulp groep" { eenheid: dagdeel  tarief: € 72,60  tariefsoort: vast }
  }
`,
    },
  ],
};
