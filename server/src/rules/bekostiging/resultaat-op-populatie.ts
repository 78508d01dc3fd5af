import { formOf, variantOf } from "../../model/facts/funding.ts";
import {
  isForSettlement,
  isSupply,
  unitsOf,
} from "../../model/facts/products.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { useFunding } from "../shared/funding.ts";

export default defineRule({
  id: "bekostiging/resultaat-op-populatie",
  kind: "definition",
  severity: "warning",
  scope: "product",
  waivable: true,
  yieldsTo: ["bekostiging/variant-vorm"],
  sources: [
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote: "De vergoeding is cliëntgebonden",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "populatiebekostiging is in principe ook resultaatgericht maar dan op het niveau van een populatie",
    },
  ],
  message: {
    nl: "{product} heet resultaatbekostiging, maar de vergoeding is niet aan een cliënt gebonden. Dat is populatiebekostiging.",
    en: "{product} is called result funding, but the fee is not bound to a client. That is population funding.",
  },
  check(product, { lots, report }) {
    if (formOf(product) !== "resultaat" || variantOf(product) === "taakgericht")
      return;
    if (!isForSettlement(product) || isSupply(product, lots)) return;
    const units = unitsOf(product);
    const perGroup = units.some((unit) => groups.has(unit));
    const perYear =
      units.includes("jaar") &&
      product.isAbsent("aantal-clienten") &&
      product.isAbsent("hoeveelheid");
    if (perGroup || perYear)
      report({
        at: product.has("eenheid") ? [product, "eenheid"] : [product, "tarief"],
        fixes: () => [
          useFunding(product, "taakgericht", "populatie", {
            nl: "Maak er populatiebekostiging van",
            en: "Make it population funding",
          }),
        ],
      });
  },
});

const groups: ReadonlySet<string> = new Set([
  "bewoner",
  "inwoner",
  "wijk",
  "gemeente",
  "populatie",
]);

export const docs: RuleDocs = {
  title: {
    nl: "Resultaatbekostiging zonder cliënt",
    en: "Result funding without a client",
  },
  explain: {
    nl: "Resultaatbekostiging betaalt per resultaat van een cliënt. Een bedrag per inwoner, wijk of jaar is populatiebekostiging, met een andere contractvorm, andere berichten en een andere verdeling van het volumerisico. Pas de vorm of de eenheid aan.",
    en: "Result funding pays per result of a client. An amount per inhabitant, neighbourhood or year is population funding, with another contract form, other messages and another division of the volume risk. Change the form or the unit.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding in de wijk" {
    bekostiging { vorm: resultaat }
    product "Wijkteam" { eenheid: wijk  tarief: € 310.000 }
  }
`,
      good: `  perceel 1 "Begeleiding in de wijk" {
    bekostiging { vorm: resultaat }
    product "Begeleiding" { eenheid: traject  tarief: € 3.900 }
  }
`,
    },
  ],
};
