import { isOpenHouse } from "../../model/facts/instrument.ts";
import { productsOf } from "../../model/facts/products.ts";
import { takenStep } from "../../model/facts/steps.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { replaceValue } from "../fix/fix.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "open-house/prijsaanbod",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Overeenkomsten sluit op basis van standaard voorwaarden en tarieven met alle zorgaanbieders, die aan vooraf vastgestelde eisen voldoen",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage IV",
      confidence: "V",
      quote: "De gemeente moet tarieven vaststellen.",
    },
  ],
  message: {
    nl: "{perceel} is open house, maar vraagt een prijs van de aanbieder ({product}). Open house werkt met standaardtarieven die de gemeente vaststelt.",
    en: "{perceel} is open house but asks the provider for a price ({product}). An open house works with standard tariffs set by the municipality.",
  },
  check(lot, { report }) {
    if (!isOpenHouse(lot)) return;
    const asked = askedPrices(lot);
    const [first] = asked;
    if (!first) return;
    report({
      at: first.at,
      data: { product: list(asked.map(({ text }) => text)) },
      fixes: () => [
        first.product &&
          replaceValue(first.product.slot("tariefsoort"), "vast", {
            nl: "Stel het tarief vast",
            en: "Fix the tariff",
          }),
      ],
    });
  },
});

interface AskedPrice {
  readonly at: Place;
  readonly text: string | Localized;
  readonly product?: Node<"product">;
}

function askedPrices(lot: Node<"perceel">): AskedPrice[] {
  // Under a published maximum providers state their own tariff: a known variant, and no bid that decides anything.
  const products = productsOf(lot).filter(
    (product) =>
      product.is("tariefsoort", "geboden", "onderhandeld") &&
      !product.has("maximumtarief"),
  );
  const asked: AskedPrice[] = products.map((product) => ({
    at: product.slot("tariefsoort"),
    text: product.label,
    product,
  }));
  if (lot.is("inschrijfprijs", "ja"))
    asked.push({
      at: lot.slot("inschrijfprijs"),
      text: { nl: "een inschrijfprijs", en: "a bid price" },
    });
  const offer = takenStep(lot, "offerte");
  if (offer)
    asked.push({ at: offer, text: { nl: "een offerte", en: "an offer" } });
  return asked;
}

export const docs: RuleDocs = {
  title: {
    nl: "Open house die een prijs vraagt",
    en: "Open house that asks for a price",
  },
  explain: {
    nl: "Een geboden prijs heeft alleen zin als hij iets beslist, en in een open house valt niets te beslissen. Stel het tarief zelf vast en maak het vooraf bekend.",
    en: "A bid price only makes sense if it decides something, and in an open house nothing is decided. Set the tariff yourself and publish it beforehand.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    instrument: open-house
    product "Begeleiding" { eenheid: uur  tariefsoort: geboden }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    product "Begeleiding" { eenheid: uur  tarief: € 62,40  tariefsoort: vast }
  }
`,
    },
  ],
};
