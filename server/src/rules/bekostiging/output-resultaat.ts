import { isOutputBased } from "../../model/facts/funding.ts";
import {
  isForSettlement,
  isSupply,
  productsOf,
} from "../../model/facts/products.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { insertAll } from "../fix/fix.ts";
import { labels } from "../shared/terms.ts";

export default defineRule({
  id: "bekostiging/output-resultaat",
  kind: "completeness",
  severity: "warning",
  scope: "perceel",
  from: "publicatie",
  waivable: true,
  sources: [
    {
      ref: "istandaarden",
      at: "iJw 3.2, OP263 toelichting",
      confidence: "V",
      quote:
        "moeten er duidelijke afspraken worden gemaakt over wat precies wordt verstaan onder de gewenste output",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5",
      confidence: "V",
      quote:
        "Bij resultaatgerichte bekostiging moet het contract het gewenste resultaat accuraat beschrijven.",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4, hoofdstuk 6",
      confidence: "V",
      quote: "Hoe zorgt men ervoor dat resultaten meetbaar zijn?",
    },
    { ref: "aef-2015", at: "hoofdstuk 6", confidence: "S" },
  ],
  message: {
    nl: "Outputgericht, maar {ontbreekt} ontbreekt: {product}. Beschrijf het resultaat en hoe wordt vastgesteld dat het is behaald.",
    en: "Output-based, but {ontbreekt} is missing: {product}. Describe the result and how it is established that it was reached.",
  },
  check(lot, { report }) {
    const products = productsOf(lot).filter(
      (product) =>
        isOutputBased(product) &&
        isForSettlement(product) &&
        !isSupply(product, [lot]),
    );
    for (const part of ["omschrijving", "vaststelling"] as const) {
      const lacking = products.filter((product) => firstGap(product) === part);
      const [first] = lacking;
      if (!first) continue;
      report({
        at: first,
        subjects: lacking,
        data: { product: labels(lacking), ontbreekt: gaps[part] },
        discriminator: part,
        fixes: () => [insertAll(gapsOf(lacking, part), fixTitles[part])],
      });
    }
  },
});

const gaps: Readonly<Record<"omschrijving" | "vaststelling", Localized>> = {
  omschrijving: {
    nl: "een omschrijving van het resultaat",
    en: "a description of the result",
  },
  vaststelling: {
    nl: "de manier van vaststellen",
    en: "the way of establishing it",
  },
};

const fixTitles: typeof gaps = {
  omschrijving: { nl: "Voeg het resultaat toe", en: "Add the result" },
  vaststelling: {
    nl: "Voeg de manier van vaststellen toe",
    en: "Add the way of establishing",
  },
};

/** What to add where: to the product, or to the description of a result that lacks a part. */
function gapsOf(
  products: readonly Node<"product">[],
  part: keyof typeof gaps,
): [AnyNode, string][] {
  return products.flatMap((product): [AnyNode, string][] => {
    if (product.isAbsent("resultaat"))
      return [
        [product, "resultaat {\n  omschrijving: PM\n  vaststelling: PM\n}"],
      ];
    const described = product.at("resultaat");
    return described ? [[described, `${part}: PM`]] : [];
  });
}

function firstGap(product: Node<"product">) {
  if (product.isMissing("resultaat")) return "omschrijving";
  // An annex holds both.
  if (product.texts("resultaat").length > 0) return undefined;
  if (product.isMissing("resultaat.omschrijving")) return "omschrijving";
  return product.isMissing("resultaat.vaststelling")
    ? "vaststelling"
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Outputgericht zonder omschreven resultaat",
    en: "Output-based without a described result",
  },
  explain: {
    nl: "Bij outputgericht hangt de betaling aan het resultaat. Staat niet vast wat dat is of wie vaststelt dat het is behaald, dan volgt discussie bij de afrekening. Beschrijf beide, bij het product of voor het hele perceel; een bijlage mag ook.",
    en: "Under output-based funding payment hangs on the result. If it is not settled what that is or who establishes that it was reached, disputes follow at settlement. Describe both, with the product or for the whole lot; an annex will do as well.",
  },
  examples: [
    {
      bad: `  stadium: publicatie
  perceel 1 "Behandeling" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    product "Gezinsbehandeling" { eenheid: traject  tarief: € 4.150  tariefsoort: vast }
  }
`,
      good: `  stadium: publicatie
  perceel 1 "Behandeling" {
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    product "Gezinsbehandeling" {
      eenheid: traject  tarief: € 4.150  tariefsoort: vast
      resultaat {
        omschrijving: "Het gezin kan zonder specialistische hulp verder."
        vaststelling: "Doelrealisatie van ten minste 7, gemeten door gezin en aanbieder samen."
      }
    }
  }
`,
    },
  ],
};
