import { isOpenHouse } from "../../model/facts/instrument.ts";
import { isForSettlement, productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { labels } from "../shared/terms.ts";

export default defineRule({
  id: "open-house/tarieven-ontbreken",
  kind: "completeness",
  severity: "error",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  yieldsTo: ["open-house/prijsaanbod", "open-house/vast-budget-of-taakgericht"],
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote: "De gemeente moet tarieven vaststellen.",
    },
    { ref: "pprc-2018", at: "hoofdstuk 3", confidence: "S" },
  ],
  message: {
    nl: "{perceel} is open house zonder tarief voor {product}. De gemeente stelt de tarieven vooraf vast en maakt ze bekend.",
    en: "{perceel} is open house without a tariff for {product}. The municipality sets the tariffs beforehand and publishes them.",
  },
  check(lot, { report }) {
    if (!isOpenHouse(lot) || lot.has("bekostiging.tarievenbijlage")) return;
    const unpriced = productsOf(lot).filter(lacksTariff);
    const [first] = unpriced;
    if (!first) return;
    report({
      at: [first, "tarief"],
      data: { product: labels(unpriced) },
      fixes: () =>
        unpriced
          .filter((product) => product.isAbsent("tarief"))
          .map((product) =>
            insertInto(product, "tarief: PM", {
              nl: `Voeg het tarief van ${product.label} toe`,
              en: `Add the tariff of ${product.label}`,
            }),
          ),
    });
  },
});

function lacksTariff(product: Node<"product">): boolean {
  return (
    isForSettlement(product) &&
    product.isMissing("tarief") &&
    product.isMissing("maximumtarief") &&
    !product.is("tariefsoort", "geboden", "onderhandeld")
  );
}

export const docs: RuleDocs = {
  title: { nl: "Open house zonder tarief", en: "Open house without a tariff" },
  explain: {
    nl: "Aanbieders moeten de standaardvoorwaarden kennen voordat zij zich melden; er komt geen later moment waarop een prijs ontstaat. Stel de tarieven vast en maak ze bekend.",
    en: "Providers must know the standard terms before they apply; there is no later moment at which a price comes about. Set the tariffs and publish them.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Begeleiding" {
    instrument: open-house
    product "Begeleiding" { eenheid: uur  tarief: PM }
  }
`,
      good: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Begeleiding" {
    instrument: open-house
    product "Begeleiding" { eenheid: uur  tarief: € 62,40  tariefsoort: vast }
  }
`,
    },
    {
      bad: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Begeleiding" {
    instrument: open-house
    product "Begeleiding" { eenheid: uur }
  }
`,
      good: `  stadium: publicatie
  peildatum: 2022-05-01
  perceel 1 "Begeleiding" {
    instrument: open-house
    product "Begeleiding" { eenheid: uur  tarief: € 62,40  tariefsoort: vast }
  }
`,
    },
  ],
};
