import { isTaskBased } from "../../model/facts/funding.ts";
import { hasPriceFloor, isOpenToBids } from "../../model/facts/pricing.ts";
import {
  isForSettlement,
  isSupply,
  lawsOfProduct,
  productsOf,
} from "../../model/facts/products.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { labels } from "../shared/terms.ts";

export default defineRule({
  id: "tarief/prijsconcurrentie-jeugd",
  kind: "guidance",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  yieldsTo: [
    "tarief/bieden-zonder-ondergrens",
    "open-house/prijsaanbod",
    "procedure/zeeuws-tarief",
  ],
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 6",
      confidence: "V",
      quote:
        "Het vaststellen van tarieven, om zo een ‘race to the bottom’ te voorkomen",
    },
    { ref: "jeugdwet", at: "art. 2.11 lid 2 onder a", confidence: "V" },
  ],
  message: {
    nl: "Voor {product} concurreren aanbieders op prijs zonder minimum. Een vast of minimumtarief voorkomt een 'race to the bottom'.",
    en: "Providers compete on price for {product} without a minimum. A fixed or minimum tariff prevents a race to the bottom.",
  },
  check(lot, { report }) {
    if (isTaskBased(lot)) return;
    const bare = productsOf(lot).filter((product) => {
      const laws = lawsOfProduct(product, [lot]);
      return (
        isForSettlement(product) &&
        isOpenToBids(product) &&
        laws.has("jeugdwet") &&
        !laws.has("wmo-2015") &&
        !isSupply(product, [lot]) &&
        !hasPriceFloor(product)
      );
    });
    const [first] = bare;
    if (first)
      report({
        at: [first, "tariefsoort"],
        subjects: bare,
        data: { product: labels(bare) },
      });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Prijsconcurrentie zonder minimum in de jeugdhulp",
    en: "Price competition without a minimum in youth care",
  },
  explain: {
    nl: "De Jeugdwet kent geen uitdrukkelijke ondergrens voor biedingen, maar de prijs moet wel bij de kwaliteit en de kostprijselementen passen. Een vast of minimumtarief voorkomt dat aanbieders te laag bieden.",
    en: "The Youth Act has no explicit lower bound for offers, but the price must still fit quality and cost elements. A fixed or minimum tariff keeps providers from bidding too low.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Behandeling" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Behandeling individueel" { eenheid: uur  tariefsoort: geboden }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Behandeling" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Behandeling individueel" { eenheid: uur  tariefsoort: geboden  minimumtarief: € 88 }
  }
`,
    },
  ],
};
