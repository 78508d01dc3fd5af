import { formOf, isTaskBased } from "../../model/facts/funding.ts";
import {
  deliveredUnitOf,
  isForSettlement,
  productsOf,
} from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type Fix, type RuleDocs } from "../define.ts";
import { insertAll, together } from "../fix/fix.ts";
import { removeStatement } from "../fix/removal.ts";
import { useFunding } from "../shared/funding.ts";
import { labels, term } from "../shared/terms.ts";

export default defineRule({
  id: "taakgericht/eenheidstarief",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: false,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "deel 1",
      confidence: "V",
      quote:
        "financiering en verantwoording zijn niet aan producten of trajecten gekoppeld",
    },
    { ref: "pprc-2018", at: "paragraaf 2.4", confidence: "S" },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5",
      confidence: "V",
      quote: "geen sprake van een verantwoording op individueel niveau",
    },
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument 2.4.1",
      confidence: "V",
      quote:
        "De opdrachtgever stelt voor de levering van maatschappelijke ondersteuning binnen een afgesproken taak een bepaald budget beschikbaar.",
    },
  ],
  message: {
    nl: "{perceel} is taakgericht, maar {product} heeft een tarief per {eenheid}. Taakgericht kent één afgesproken bedrag, zonder productprijzen.",
    en: "{perceel} is task-based, but {product} has a price per {eenheid}. Task-based work has one agreed amount, without product prices.",
  },
  check(lot, { report }) {
    if (!isTaskBased(lot)) return;
    const priced = productsOf(lot).filter(
      (product) =>
        isTaskBased(product) &&
        isForSettlement(product) &&
        pricedUnitOf(product) !== undefined,
    );
    const [first] = priced;
    if (!first) return;
    report({
      at: first.has("tarief") ? [first, "tarief"] : first,
      data: {
        product: labels(priced),
        eenheid: term(first.slot("eenheid"), pricedUnitOf(first) ?? ""),
      },
      related: [
        {
          at: [lot, "bekostiging"],
          message: {
            nl: "Hier staat dat het taakgericht is",
            en: "This says it is task-based",
          },
        },
      ],
      fixes: () => [
        insertAll(
          priced.map((product) => [product, "functie: fictief"]),
          { nl: "Noem het een rekenprijs", en: "Call it a notional price" },
        ),
        removeTariffs(priced),
        useFunding(lot, "inspanningsgericht", "productie", {
          nl: "Maak de bekostiging inspanningsgericht",
          en: "Make the funding effort-based",
        }),
      ],
    });
  },
});

function removeTariffs(products: readonly Node<"product">[]): Fix | undefined {
  const title = { nl: "Verwijder het tarief", en: "Remove the tariff" };
  const removed = products.flatMap((product) =>
    (["tarief", "minimumtarief", "maximumtarief"] as const)
      .filter((key) => product.owns(key))
      .map((key) => removeStatement(product.slot(key), title)),
  );
  return removed.length > 0 ? together(title, ...removed) : undefined;
}

/** The unit by which a product is paid; a lump sum may be an amount per enrolled client. */
function pricedUnitOf(product: Node<"product">): string | undefined {
  const hasPrice = (["tarief", "minimumtarief", "maximumtarief"] as const).some(
    (key) => product.has(key),
  );
  if (!hasPrice && !product.is("tariefsoort", "geboden")) return undefined;
  const unit = deliveredUnitOf(product);
  return unit === "client" && formOf(product) === "lumpsum" ? undefined : unit;
}

export const docs: RuleDocs = {
  title: {
    nl: "Taakgericht met een tarief per eenheid",
    en: "Task-based with a price per unit",
  },
  explain: {
    nl: "Bij een taak hoort één bedrag. Een prijs per uur, dagdeel of traject haalt de urenregistratie en de volumeprikkel terug. Schrap het tarief, geef het een andere `functie` (fictief, incidenteel, onderaanneming), of kies een andere variant.",
    en: "A task has one amount. A price per hour, half-day or trajectory brings back hour registration and the volume incentive. Remove the tariff, give it another use (notional, incidental, subcontracting), or choose another variant.",
  },
  examples: [
    {
      bad: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar }
    product "Ambulante begeleiding" { eenheid: uur  tarief: € 74,10 }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie  bedrag: € 2.400.000 per jaar }
    product "Rekenprijs voor het pgb" { eenheid: uur  tarief: € 74,10  functie: fictief }
  }
`,
    },
  ],
};
