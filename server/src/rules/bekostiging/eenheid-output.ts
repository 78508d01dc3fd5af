import { isOutputBased, precedesVariants } from "../../model/facts/funding.ts";
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
  id: "bekostiging/eenheid-output",
  kind: "legal",
  severity: "error",
  scope: "product",
  waivable: false,
  validFrom: "2019-07-26",
  sources: [
    {
      ref: "istandaarden",
      at: "iJw/iWmo 3.2, toewijzingsvarianten; OP263",
      confidence: "V",
      quote:
        "wordt een tarief per stuk afgesproken of wordt afgesproken dat een bedrag in euro's over een vastgestelde periode wordt vastgesteld",
    },
    { ref: "regeling-jeugdwet", at: "art. 6c.1 lid 2-3", confidence: "V" },
    { ref: "uitvoeringsregeling-wmo", at: "art. 3j lid 2-3", confidence: "V" },
    {
      ref: "pprc-2018",
      at: "bijlage 3",
      confidence: "V",
      quote:
        "dat de zorgaanbieder niet voor de ingezette zorg wordt betaald, maar voor het bereiken van een resultaat",
    },
  ],
  message: {
    nl: "{product} is outputgericht, maar wordt per {eenheid} betaald. Dat is betalen voor inzet. Gebruik stuks (output) of een bedrag per periode of traject, of kies inspanningsgericht.",
    en: "{product} is output-based but is paid per {eenheid}, which is paying for effort. Use pieces (output), an amount per period or trajectory, or choose effort-based.",
  },
  check(product, { lots, report }) {
    if (!isOutputBased(product)) return;
    if (!isForSettlement(product) || !isSocialCare(product, lots)) return;
    if (isSupply(product, lots) || isTransport(product, lots)) return;
    if (lots.every(precedesVariants)) return;
    const wrong = unitsOf(product).find(
      (unit) => variantOfUnit(unit) === "inspanningsgericht",
    );
    if (!wrong) return;
    report({
      at: product.has("eenheid") ? [product, "eenheid"] : [product, "tarief"],
      data: { eenheid: term(product.slot("eenheid"), wrong) },
      fixes: () => [
        useUnit(product, "traject"),
        useUnit(product, "maand"),
        useFunding(product, "inspanningsgericht", "productie", {
          nl: "Maak de bekostiging inspanningsgericht",
          en: "Make the funding effort-based",
        }),
      ],
    });
  },
});

export const docs: RuleDocs = {
  title: {
    nl: "Eenheid past niet bij een outputgericht product",
    en: "Unit does not fit an output-based product",
  },
  explain: {
    nl: "Outputgericht betekent betalen voor een resultaat. Een prijs per uur, dagdeel of etmaal betaalt voor inzet en is vaak een restant van een ouder contract. Kies een prijs per traject of periode, of maak het product inspanningsgericht.",
    en: "Output-based means paying for a result. A price per hour, half-day or 24-hour period pays for effort and is often left over from an older contract. Choose a price per trajectory or period, or make the product effort-based.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Behandeling" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    product "Gezinsbehandeling" { eenheid: uur  tarief: € 96,20 }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Behandeling" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    product "Gezinsbehandeling" { eenheid: traject  tarief: € 4.150 }
  }
`,
    },
  ],
};
