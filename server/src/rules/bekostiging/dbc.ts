import { tableDay } from "../../law/period.ts";
import { regime } from "../../law/regimes.ts";
import { lawsOfProduct, unitsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "bekostiging/dbc",
  kind: "consistency",
  severity: "warning",
  scope: "product",
  waivable: true,
  validFrom: "2018-01-01",
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 4",
      confidence: "V",
      quote: "de afschaffing van de DBC systematiek per 1 januari 2018",
    },
  ],
  message: {
    nl: "{product} is in DBC's uitgedrukt. De DBC-systematiek in de jeugd-ggz is per 1 januari 2018 afgeschaft.",
    en: "{product} is expressed in DBCs. The DBC system in youth mental care was abolished on 1 January 2018.",
  },
  check(product, { lots, report }) {
    const laws = lawsOfProduct(product, lots);
    if (laws.size > 0 && !laws.has("jeugdwet")) return;
    if (!lots.some(startsLater)) return;
    const named = /\bdbc('?s)?\b/i.test(
      `${product.title ?? ""} ${product.text("omschrijving") ?? ""}`,
    );
    if (!unitsOf(product).includes("dbc") && !named) return;
    report({
      at: product.has("eenheid") && !named ? [product, "eenheid"] : product,
    });
  },
});

/** True when the contract starts after the last day of the system; without a date the notice decides. */
function startsLater(lot: Node<"perceel">): boolean {
  const { to } = regime("dbc");
  const start = lot.date("looptijd.ingang");
  return start === undefined || to === null || start.min > tableDay(to);
}

export const docs: RuleDocs = {
  title: { nl: "Product in DBC's na 2017", en: "Product in DBCs after 2017" },
  explain: {
    nl: "De DBC-systematiek in de jeugd-ggz is per 1 januari 2018 afgeschaft en heeft geen plaats in iJw. Vaak komt een DBC uit een oud tarievenblad. Kies een eenheid van de standaard.",
    en: "The DBC system in youth mental health care was abolished on 1 January 2018 and has no place in iJw. A DBC often comes from an old tariff sheet. Choose a unit of the standard.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  perceel 1 "Jeugd-ggz" {
    zorgvormen: jeugd-ggz
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    product "Diagnostiek" { eenheid: dbc  tarief: € 1.340 }
  }
`,
      good: `  wet: jeugdwet
  perceel 1 "Jeugd-ggz" {
    zorgvormen: jeugd-ggz
    looptijd { ingang: 2027-01-01  duur: 4 jaar }
    bekostiging { uitvoeringsvariant: outputgericht  vorm: resultaat }
    product "Diagnostiek" { eenheid: traject  tarief: € 1.340 }
  }
`,
    },
  ],
};
