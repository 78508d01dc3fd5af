import {
  isWholePrice,
  priceSetterOf,
  weightOf,
} from "../../model/facts/criteria.ts";
import { isForSettlement, productsOf } from "../../model/facts/products.ts";
import { nameOf } from "../../model/facts/requirements.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { setValue, together } from "../fix/fix.ts";
import { withoutCriterion } from "../shared/weighing.ts";
import { weightText } from "../shared/weights.ts";

export default defineRule({
  id: "gunning/prijs-bij-vast-tarief",
  kind: "consistency",
  severity: "warning",
  scope: "gunningscriteria.prijs",
  waivable: true,
  yieldsTo: ["gunning/laagste-prijs", "open-house/gunningscriteria"],
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "Het bedrag staat dan vast, maar het ambitieniveau kan variëren.",
    },
    {
      ref: "rivierenland-2021",
      at: "bijlage 4",
      confidence: "V",
      quote:
        "Indien in de praktijk veelal een vaste marktprijs wordt gehanteerd voor een bepaalde activiteit, is concurrentiestelling minder relevant",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "I",
      quote: "ook gunningscriteria voor prijs en kwaliteit",
    },
  ],
  message: {
    nl: 'Alle tarieven in {perceel} liggen vast, maar "{criterium}" telt voor {gewicht}. Op prijs valt dan niet te onderscheiden.',
    en: 'All tariffs in {perceel} are fixed, but "{criterium}" counts for {gewicht}. Price then distinguishes nobody.',
  },
  check(criterion, { report, lots }) {
    const weight = weightOf(criterion);
    if (!weight || weight.interval.min <= 0 || !isWholePrice(criterion)) return;
    const subjects = lots.filter((lot) => priceSetterOf(lot) === "gemeente");
    if (subjects.length === 0) return;
    report({
      at: criterion,
      subjects,
      data: { criterium: nameOf(criterion), gewicht: weightText(weight) },
      fixes: () => [
        withoutCriterion(criterion, {
          nl: "Haal dit criterium weg en verdeel het gewicht",
          en: "Remove this criterion and divide its weight",
        }),
        withMaximumTariffs(subjects),
      ],
    });
  },
});

/** Lets tenderers offer less: the tariffs of all products become the highest. */
function withMaximumTariffs(lots: readonly Node<"perceel">[]) {
  const products = lots.flatMap(productsOf).filter(isForSettlement);
  const title = {
    nl: "Maak de tarieven tot maximumtarieven",
    en: "Make the tariffs maximum tariffs",
  };
  // Lots may share products that stand on an outer level.
  const byBlock = new Map(products.map((product) => [product.block, product]));
  const changes = [...byBlock.values()].map((product) =>
    setValue(product, "tariefsoort", "maximum", title),
  );
  return changes.length > 0 ? together(title, ...changes) : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Prijs telt mee terwijl de tarieven vastliggen",
    en: "Price counts although the tariffs are fixed",
  },
  explain: {
    nl: "Bij een tarief dat de gemeente vaststelt, is het gewicht van prijs dood, of het opent ongemerkt het vaste tarief. Haal het criterium weg en verdeel het gewicht opnieuw, laat aanbieders onder een maximumtarief bieden (`tariefsoort: maximum`), of zeg met `betreft` op welk ander onderdeel van de prijs het ziet.",
    en: "With a tariff set by the municipality the weight of price is dead, or it quietly reopens the fixed tariff. Remove the criterion and divide its weight again, let providers bid below a maximum (`tariff-kind: maximum`), or say with `concerns` which other part of the price it is about.",
  },
  examples: [
    {
      bad: `  perceel 1 "Dagbesteding" {
    product "Dagbesteding licht" {
      eenheid: dagdeel
      tarief: € 45,10
      tariefsoort: vast
    }
    gunningscriteria {
      kwaliteit "Plan van aanpak" 70%
      prijs "Tarief" 30%
    }
  }
`,
      good: `  perceel 1 "Dagbesteding" {
    product "Dagbesteding licht" {
      eenheid: dagdeel
      tarief: € 45,10
      tariefsoort: vast
    }
    gunningscriteria {
      kwaliteit "Plan van aanpak" 70%
      prijs "Implementatiekosten" 30%
    }
  }
`,
    },
  ],
};
