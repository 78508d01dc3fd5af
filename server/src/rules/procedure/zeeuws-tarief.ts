import { hasReached } from "../../model/facts/dates.ts";
import { isOpenHouse } from "../../model/facts/instrument.ts";
import { effectiveProcedure } from "../../model/facts/procedure.ts";
import { isForSettlement, productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { labels, term } from "../shared/terms.ts";

export default defineRule({
  id: "procedure/zeeuws-tarief",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: true,
  yieldsTo: [
    "tarief/tarief-ontbreekt",
    "open-house/prijsaanbod",
    "open-house/tarieven-ontbreken",
  ],
  sources: [
    {
      ref: "aef-2015",
      at: "bijlage 3",
      confidence: "V",
      quote: "stelt daarvoor ook een tarief vast",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "geschiktheidseisen, uitvoeringseisen en voorwaarden – inclusief tarieven",
    },
  ],
  message: {
    nl: "{perceel} volgt het Zeeuws model, maar het tarief van {product} is {situatie}. In het Zeeuws model stelt de gemeente het tarief vast.",
    en: "{perceel} follows the Zeeuws model, but the tariff of {product} is {situatie}. In the Zeeuws model the municipality sets the tariff.",
  },
  check(lot, { report }) {
    if (effectiveProcedure(lot) !== "zeeuws-model" || isOpenHouse(lot)) return;
    const products = productsOf(lot).filter(
      (product) => !product.has("maximumtarief"),
    );
    const offered = products.filter((product) =>
      product.is("tariefsoort", "geboden", "onderhandeld"),
    );
    const [bid] = offered;
    if (bid) {
      const slot = bid.slot("tariefsoort");
      report({
        at: slot,
        data: {
          product: labels(offered),
          situatie: term(slot, bid.word("tariefsoort") ?? ""),
        },
        fixes: () => [
          replaceValue(slot, "vast", {
            nl: "Stel het tarief vast",
            en: "Fix the tariff",
          }),
        ],
      });
    }
    if (
      !hasReached(lot.specification, "publicatie") ||
      lot.has("bekostiging.tarievenbijlage")
    )
      return;
    const unpriced = products.filter(
      (product) => !offered.includes(product) && lacksTariff(product),
    );
    const [first] = unpriced;
    if (first)
      report({
        at: [first, "tarief"],
        data: {
          product: labels(unpriced),
          situatie: { nl: "niet ingevuld", en: "not filled in" },
        },
      });
  },
});

function lacksTariff(product: Node<"product">): boolean {
  return (
    isForSettlement(product) &&
    product.isMissing("tarief") &&
    product.isMissing("maximumtarief")
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Zeeuws model zonder vast tarief",
    en: "Zeeuws model without a fixed tariff",
  },
  explain: {
    nl: "Een standaardtarief hoort bij het Zeeuws model; met vrije biedingen is het een aanbesteding. Stel het tarief vast, of publiceer een maximumtarief waaronder aanbieders hun eigen tarief noemen.",
    en: "A standard tariff is part of the Zeeuws model; free bids make it a tender. Set the tariff, or publish a maximum tariff below which providers state their own.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    contractstandaard-variant: ZEMVI1
    procedure: sas { invulling: zeeuws-model }
    opdrachtnemers: onbeperkt
    bekostiging { uitvoeringsvariant: inspanningsgericht }
    product "Begeleiding" { eenheid: uur  tariefsoort: geboden  ondergrens: € 52,00 }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: overheidsopdracht
    contractstandaard-variant: ZEMVI1
    procedure: sas { invulling: zeeuws-model }
    opdrachtnemers: onbeperkt
    bekostiging { uitvoeringsvariant: inspanningsgericht }
    product "Begeleiding" { eenheid: uur  tarief: € 62,40  tariefsoort: vast }
  }
`,
    },
  ],
};
