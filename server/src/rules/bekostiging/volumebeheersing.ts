import { ceilingOf } from "../../model/facts/ceiling.ts";
import { hasReached } from "../../model/facts/dates.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "bekostiging/volumebeheersing",
  kind: "guidance",
  severity: "hint",
  scope: "bekostiging",
  waivable: true,
  sources: [
    {
      ref: "aef-2015",
      at: "hoofdstuk 1, paragraaf 4.1",
      confidence: "V",
      quote: "een risico dat bij gemeenten ligt",
    },
    {
      ref: "pprc-2018",
      at: "paragraaf 2.4",
      confidence: "V",
      quote:
        "hoe meer uren ondersteuning worden geleverd, hoe meer omzet een zorgaanbieder realiseert",
    },
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 5",
      confidence: "V",
      quote: "zijn er enkel sturingsmechanismes op de Q in de toegang",
    },
  ],
  message: {
    nl: "{perceel} wordt per eenheid betaald zonder verwachte hoeveelheid of andere grip op volume. Het volumerisico ligt dan geheel bij de gemeente.",
    en: "{perceel} is paid per unit without expected quantity or other grip on volume. The volume risk then lies entirely with the municipality.",
  },
  check(funding, { lots, report }) {
    if (
      !funding.is("vorm", "productie") ||
      !hasReached(funding.specification, "concept")
    )
      return;
    const concerned = lots.filter((lot) => !controlsVolume(lot));
    if (concerned.length > 0)
      report({ at: [funding, "vorm"], subjects: concerned });
  },
});

/** What is still PM will be filled in: it is no lack of control. */
function controlsVolume(lot: Node<"perceel">): boolean {
  return (
    ceilingOf(lot) !== undefined ||
    keys.some((key) => !lot.isAbsent(key)) ||
    (!lot.isAbsent("toegang.herbeoordeling") &&
      !lot.is("toegang.herbeoordeling", "nee")) ||
    productsOf(lot).some(
      (product) =>
        !product.isAbsent("hoeveelheid") ||
        !product.isAbsent("aantal-clienten") ||
        product
          .all("toewijzing")
          .some(
            (assignment) =>
              assignment.has("maximum") || assignment.has("budget"),
          ),
    )
  );
}

const keys = [
  "bekostiging.volumebeheersing",
  "gebruikers",
  "maximale-hoeveelheid",
  "volumegarantie",
] as const;

export const docs: RuleDocs = {
  title: {
    nl: "Betaling per eenheid zonder grip op volume",
    en: "Payment per unit without grip on volume",
  },
  explain: {
    nl: "Bij prijs maal hoeveelheid betekenen meer uren meer omzet. Wie alleen prijzen noemt, zegt niets over de helft die de kosten bepaalt. Noem de verwachte hoeveelheid, een plafond, een maximum per toewijzing of een andere vorm van volumebeheersing.",
    en: "Under price times quantity more hours mean more revenue. Who states prices only says nothing about the half that drives cost. State the expected quantity, a ceiling, a maximum per assignment or another way of volume control.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 68,40 }
  }
`,
      good: `  perceel 1 "Begeleiding" {
    bekostiging { uitvoeringsvariant: inspanningsgericht  vorm: productie }
    product "Begeleiding individueel" { eenheid: uur  tarief: € 68,40  hoeveelheid: 12.000 uur per jaar }
  }
`,
    },
  ],
};
