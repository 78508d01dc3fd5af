import { precedesVariants, variantOf } from "../../model/facts/funding.ts";
import {
  isForSettlement,
  isSocialCare,
  isSupply,
  isTransport,
  unitsOf,
  variantOfUnit,
} from "../../model/facts/products.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { useFunding, useUnit } from "../shared/funding.ts";
import { term } from "../shared/terms.ts";

export default defineRule({
  id: "bekostiging/eenheid-inspanning",
  kind: "legal",
  severity: "error",
  scope: "product",
  waivable: false,
  validFrom: "2019-07-26",
  sources: [
    {
      ref: "regeling-jeugdwet",
      at: "art. 6c.1 lid 2-3",
      confidence: "V",
      quote:
        "draagt het college ten aanzien van de financieringswijzen en administratieve processen en de wijze van gegevensuitwisseling",
    },
    { ref: "uitvoeringsregeling-wmo", at: "art. 3j lid 2-3", confidence: "V" },
    {
      ref: "istandaarden",
      at: "iJw/iWmo 3.2, toewijzingsvarianten; codelijst WJ756; OP262",
      confidence: "V",
      quote:
        "Voor ondersteuningsproducten met een inspanningsgerichte uitvoering wordt een tarief per tijdseenheid afgesproken behalve voor ondersteuningsproducten met de eenheid stuks (inspanning)",
    },
    { ref: "pprc-2018", at: "bijlage 3", confidence: "S" },
  ],
  message: {
    nl: "{product} is inspanningsgericht, maar heeft als eenheid '{eenheid}'. In iWmo en iJw kan een inspanning alleen in minuten, uren, dagdelen, etmalen of stuks (inspanning).",
    en: "{product} is effort-based but its unit is '{eenheid}'. In iWmo and iJw effort can only be expressed in minutes, hours, half-days, 24-hour periods or pieces (effort).",
  },
  check(product, { lots, report }) {
    if (variantOf(product) !== "inspanningsgericht") return;
    if (!isForSettlement(product) || !isSocialCare(product, lots)) return;
    if (isSupply(product, lots) || isTransport(product, lots)) return;
    if (lots.every(precedesVariants)) return;
    const wrong = unitsOf(product).find(
      (unit) => notEffort.has(unit) || variantOfUnit(unit) === "outputgericht",
    );
    if (!wrong) return;
    report({
      at: product.has("eenheid") ? [product, "eenheid"] : [product, "tarief"],
      data: { eenheid: term(product.slot("eenheid"), wrong) },
      fixes: () => [
        ...effortUnits.map((unit) => useUnit(product, unit)),
        useFunding(product, "outputgericht", "resultaat", {
          nl: "Maak de bekostiging outputgericht",
          en: "Make the funding output-based",
        }),
      ],
    });
  },
});

/** The units that the standards know for effort. */
const effortUnits = [
  "uur",
  "minuut",
  "dagdeel",
  "etmaal",
  "stuks-inspanning",
] as const;

/** Periods, results and people: none of them measures effort. Countable acts (consult, rit) do and are left out. */
const notEffort: ReadonlySet<string> = new Set([
  "week",
  "4-weken",
  "maand",
  "kwartaal",
  "jaar",
  "traject",
  "arrangement",
  "resultaat",
  "fase",
  "client",
  "bewoner",
  "inwoner",
]);

export const docs: RuleDocs = {
  title: {
    nl: "Eenheid past niet bij een inspanningsgericht product",
    en: "Unit does not fit an effort-based product",
  },
  explain: {
    nl: "De standaard iWmo en iJw kent voor inspanning alleen minuten, uren, dagdelen, etmalen en stuks (inspanning). Een prijs per maand of per traject kan dan niet worden toegewezen of gedeclareerd. Kies een van die eenheden, of maak het product outputgericht.",
    en: "The iWmo and iJw standard knows only minutes, hours, half-days, 24-hour periods and pieces (effort) for effort. A price per month or per trajectory can then not be assigned or claimed. Choose one of those units, or make the product output-based.",
  },
  examples: [
    {
      bad: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { eenheid: maand  tarief: € 410 }
  }
`,
      good: `  wet: wmo-2015
  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 68,40 }
  }
`,
    },
  ],
};
