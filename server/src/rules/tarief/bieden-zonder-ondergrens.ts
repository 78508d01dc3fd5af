import { isTaskBased } from "../../model/facts/funding.ts";
import { hasPriceFloor, isOpenToBids } from "../../model/facts/pricing.ts";
import {
  isForSettlement,
  isSupply,
  lawsOfProduct,
  productsOf,
} from "../../model/facts/products.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertAll } from "../fix/fix.ts";
import { labels } from "../shared/terms.ts";

export default defineRule({
  id: "tarief/bieden-zonder-ondergrens",
  kind: "legal",
  severity: "warning",
  scope: "perceel",
  waivable: true,
  validFrom: "2017-06-01",
  yieldsTo: ["open-house/prijsaanbod", "procedure/zeeuws-tarief"],
  sources: [
    {
      ref: "uitvoeringsbesluit-wmo",
      at: "art. 5.4 lid 1 onder a-b",
      confidence: "V",
      quote:
        "een vaste prijs, die geldt voor een inschrijving als bedoeld in de Aanbestedingswet 2012 en het aangaan van een overeenkomst met de derde",
    },
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "Het vaststellen van tarieven, om zo een ‘race to the bottom’ te voorkomen",
    },
  ],
  message: {
    nl: "Inschrijvers bieden een prijs voor {product} zonder ondergrens. Voor Wmo-diensten stelt het college een vaste prijs vast, of een reële prijs als ondergrens.",
    en: "Bidders offer a price for {product} without a lower bound. For Wmo services the municipality sets a fixed price, or a real price as lower bound.",
  },
  check(lot, { report }) {
    if (isTaskBased(lot)) return;
    const bare = productsOf(lot).filter(
      (product) =>
        isForSettlement(product) &&
        isOpenToBids(product) &&
        lawsOfProduct(product, [lot]).has("wmo-2015") &&
        !isSupply(product, [lot]) &&
        !hasPriceFloor(product),
    );
    const [first] = bare;
    if (first)
      report({
        at: [first, "tariefsoort"],
        subjects: bare,
        data: { product: labels(bare) },
        fixes: () => [
          insertAll(
            bare.map((product) => [product, "ondergrens: PM"]),
            { nl: "Voeg een ondergrens toe", en: "Add a lower bound" },
          ),
        ],
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Prijsbieding zonder ondergrens",
    en: "Price offers without a lower bound",
  },
  explain: {
    nl: "Voor Wmo-diensten stelt het college een vaste prijs vast, of een reële prijs als ondergrens waar een bod niet onder mag. Zonder ondergrens bieden aanbieders tegen elkaar op tot een prijs waarvoor goede hulp niet kan. Noem de ondergrens, of eis dat de inschrijver de prijs uit de kostprijselementen opbouwt.",
    en: "For Wmo services the municipality sets a fixed price, or a real price as lower bound for offers. Without a floor providers bid down to a price at which good help is not possible. State the lower bound, or require the tenderer to build the price from the cost elements.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { eenheid: uur  tariefsoort: geboden }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { eenheid: uur  tariefsoort: geboden  ondergrens: € 66,15 }
  }
`,
    },
  ],
};
