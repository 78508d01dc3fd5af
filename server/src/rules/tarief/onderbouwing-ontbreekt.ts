import { isTaskBased } from "../../model/facts/funding.ts";
import { isGrant } from "../../model/facts/instrument.ts";
import { lawsOf } from "../../model/facts/law.ts";
import {
  pricingDay,
  productsPricedByAuthority,
} from "../../model/facts/pricing.ts";
import { isSupply } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertInto, insertUnder } from "../fix/fix.ts";
import { buildUpLines } from "../shared/cost-elements.ts";

export default defineRule({
  id: "tarief/onderbouwing-ontbreekt",
  kind: "completeness",
  severity: "warning",
  scope: ["bekostiging", "perceel"],
  from: "publicatie",
  waivable: true,
  yieldsTo: ["taakgericht/bedrag-onderbouwing"],
  sources: [
    {
      ref: "contractstandaard-wmo",
      at: "Inkoopdocument 2.4.2 Berekening",
      confidence: "V",
      quote:
        "De inkopende organisatie legt in bijlage *** uit hoe zij de tarieven heeft berekend.",
    },
    {
      ref: "wmo2015",
      at: "art. 2.6.6 lid 1 onder a",
      confidence: "V",
      quote:
        "een goede verhouding tussen de prijs voor de levering van diensten door derden en de eisen die worden gesteld aan de kwaliteit daarvan",
    },
    { ref: "jeugdwet", at: "art. 2.11 lid 2 onder a", confidence: "V" },
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote: "een toename van het aantal rechtszaken over tarieven",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Als dit bedrag door de opdrachtgever wordt bepaald moet deze de reële kostprijs ook onderbouwen.",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 4.1",
      confidence: "V",
      quote:
        "vastgesteld op basis van kostprijsonderzoek of bouwstenen voor redelijke tarieven in overleg met de aanbieders",
    },
  ],
  message: {
    nl: "De tarieven van {perceel} zijn niet onderbouwd. Leg in een bijlage uit hoe zij zijn berekend.",
    en: "The tariffs of {perceel} are not substantiated. Explain in an annex how they were calculated.",
  },
  check(node, { lots, settings, report }) {
    if (node.kind === "perceel" && node.at("bekostiging")) return;
    const concerned = lots.filter(hasUnexplainedTariff);
    if (concerned.length === 0) return;
    const [first] = concerned;
    const laws = first ? [...lawsOf(first)] : [];
    const day = first && pricingDay(first, settings);
    const buildUp = buildUpLines(laws, day ?? 0);
    const lines = `kostprijsopbouw {\n${buildUp}\n}`;
    report({
      at: node,
      subjects: concerned,
      fixes: () => [
        node.kind === "perceel"
          ? insertUnder(node, "bekostiging", lines, fixTitle)
          : insertInto(node, lines, fixTitle),
      ],
    });
  },
});

const fixTitle: Localized = {
  nl: "Voeg een kostprijsopbouw toe",
  en: "Add a cost build-up",
};

function hasUnexplainedTariff(lot: Node<"perceel">): boolean {
  if (isTaskBased(lot) || hasCalculation(lot)) return false;
  return productsPricedByAuthority(lot).some(
    (product) =>
      product.isAbsent("bekostiging.kostprijsopbouw") &&
      !isSupply(product, [lot]) &&
      (!isGrant(lot) || product.has("eenheid")),
  );
}

function hasCalculation(lot: Node<"perceel">): boolean {
  return (
    lot.at("bekostiging.prijsmethode")?.has("rapport") === true ||
    lot
      .all("bijlage")
      .some((annex) =>
        annex.includes("soort", "onderbouwing-tarieven", "onderzoek"),
      )
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Tarieven zonder onderbouwing",
    en: "Tariffs without substantiation",
  },
  explain: {
    nl: "Wie zelf een tarief vaststelt, moet kunnen laten zien hoe het is berekend; de meeste rechtszaken over zorginkoop gaan daarover. Neem de kostprijsopbouw op, of verwijs naar de bijlage met de berekening. Een korting op een oud tarief is geen onderbouwing.",
    en: "Who sets a tariff must be able to show how it was calculated; most court cases about care procurement concern that. Include the cost build-up, or refer to the annex with the calculation. A discount on an old tariff is no substantiation.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 68,40  tariefsoort: vast }
  }
`,
      good: `  stadium: publicatie
  bijlage T1 "Berekening van de tarieven" { soort: onderbouwing-tarieven }
  perceel 1 "Begeleiding" {
    bekostiging {
      uitvoeringsvariant: inspanningsgericht  vorm: productie
      kostprijsopbouw { rapport: T1 }
    }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 68,40  tariefsoort: vast }
  }
`,
    },
  ],
};
