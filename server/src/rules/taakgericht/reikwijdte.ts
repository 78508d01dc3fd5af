import { isTaskBased } from "../../model/facts/funding.ts";
import { isSupplyLot, productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";

export default defineRule({
  id: "taakgericht/reikwijdte",
  kind: "guidance",
  severity: "hint",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Taakgericht inkopen heeft minder zin als onderliggende ‘producten’ hetzelfde blijven en enkelvoudig worden gecontracteerd, denk bijvoorbeeld aan hulpmiddelen.",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote: "Ook als het volume laag en onvoorspelbaar is",
    },
    {
      ref: "taakgericht-2020",
      at: "bijlage I",
      confidence: "V",
      quote:
        "Bega niet de vergissing te blijven denken vanuit de huidige producten bij het bepalen van de reikwijdte van de integrale opdracht.",
    },
  ],
  message: {
    nl: "Taakgericht levert bij {perceel} weinig op: {reden}.",
    en: "Task-based work brings little for {perceel}: {reden}.",
  },
  check(lot, { report }) {
    const reason = isTaskBased(lot) ? reasonIn(lot) : undefined;
    if (reason) report({ at: lot, data: { reden: reason } });
  },
});

function reasonIn(lot: Node<"perceel">): Localized | undefined {
  if (
    lot.includes("volume", "laag-en-onvoorspelbaar") ||
    (lot.includes("volume", "laag") && lot.includes("volume", "onvoorspelbaar"))
  )
    return {
      nl: "het volume is laag en onvoorspelbaar",
      en: "volume is low and unpredictable",
    };
  const extent = lot.words("omvang");
  if (extent.length > 0 && extent.every((word) => word === "huidige-producten"))
    return {
      nl: "de opdracht is een lijst van de producten van nu",
      en: "the assignment is a list of the products of today",
    };
  const products = productsOf(lot);
  const single =
    products.length === 1 &&
    products[0]?.texts("huidige-aanbieder").length === 1;
  return single || (isSupplyLot(lot) && lot.words("zorgvormen").length === 1)
    ? { nl: "de opdracht is één product", en: "the assignment is one product" }
    : undefined;
}

export const docs: RuleDocs = {
  title: {
    nl: "Taak die weinig ruimte geeft",
    en: "Task that leaves little room",
  },
  explain: {
    nl: "De winst van een taak zit in schuiven tussen vormen van hulp. Met één ongewijzigd product, of met weinig en onvoorspelbare vraag, valt er weinig te schuiven. Dat kan een bewuste keuze zijn.",
    en: "The gain of a task lies in shifting between forms of help. With one unchanged product, or with low and unpredictable demand, there is little to shift. That may be a deliberate choice.",
  },
  examples: [
    {
      bad: `  perceel 1 "Bijzondere behandeling" {
    volume: laag-en-onvoorspelbaar
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
      good: `  perceel 1 "Jeugdhulp in de wijk" {
    volume: stabiel
    bekostiging { uitvoeringsvariant: taakgericht  vorm: populatie }
  }
`,
    },
  ],
};
