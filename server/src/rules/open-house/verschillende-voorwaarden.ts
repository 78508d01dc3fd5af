import { isOpenHouse } from "../../model/facts/instrument.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "open-house/verschillende-voorwaarden",
  kind: "definition",
  severity: "error",
  scope: "perceel",
  waivable: true,
  sources: [
    {
      ref: "pprc-2018",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Overeenkomsten sluit op basis van standaard voorwaarden en tarieven met alle zorgaanbieders, die aan vooraf vastgestelde eisen voldoen",
    },
    { ref: "falk-pharma", at: "r.o. 37-38", confidence: "V" },
  ],
  message: {
    nl: "Bij {perceel} gelden niet voor iedere aanbieder dezelfde voorwaarden: {verschil}. Open house vraagt standaardvoorwaarden en -tarieven voor iedereen.",
    en: "For {perceel} not every provider gets the same terms: {verschil}. An open house requires standard terms and tariffs for everybody.",
  },
  check(lot, { report }) {
    if (!isOpenHouse(lot)) return;
    const differences = differencesOf(lot);
    const [first] = differences;
    if (first)
      report({
        at: first.at,
        data: { verschil: list(differences.map(({ text }) => text)) },
      });
  },
});

interface Difference {
  readonly at: Place;
  readonly text: Localized;
}

function differencesOf(lot: Node<"perceel">): Difference[] {
  const found: Difference[] = [];
  if (lot.has("per-aanbieder"))
    found.push({
      at: lot.slot("per-aanbieder"),
      text: { nl: "verschillen per aanbieder", en: "differences per provider" },
    });
  if (lot.has("maatwerkafspraak") && !lot.is("maatwerkafspraak", "nee"))
    found.push({
      at: lot.slot("maatwerkafspraak"),
      text: { nl: "maatwerkafspraken", en: "bespoke agreements" },
    });
  if (hasOtherRequirements(lot))
    found.push({
      at: lot.slot("toetreding.eisen"),
      text: {
        nl: "eigen eisen voor wie later toetreedt",
        en: "separate requirements for those who join later",
      },
    });
  if (lot.has("toetreding.tarief"))
    found.push({
      at: lot.slot("toetreding.tarief"),
      text: {
        nl: "een eigen tarief voor wie later toetreedt",
        en: "a separate tariff for those who join later",
      },
    });
  for (const product of productsOf(lot)) {
    if (
      !product.includes(
        "tariefverschil",
        "per-aanbieder",
        "per-moment",
        "maatwerk",
      )
    )
      continue;
    found.push({
      at: product.slot("tariefverschil"),
      text: {
        nl: `tarieven voor ${product.label}`,
        en: `tariffs for ${product.label}`,
      },
    });
  }
  return found;
}

/** True unless those who join later meet the very requirements that hold for the lot. */
function hasOtherRequirements(lot: Node<"perceel">): boolean {
  if (!lot.has("toetreding.eisen")) return false;
  const own = lot.references("eisen").map(({ block }) => block);
  const later = lot.references("toetreding.eisen");
  return (
    later.length < lot.slot("toetreding.eisen").values.length ||
    later.some(({ block }) => !own.includes(block))
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Open house met verschillende voorwaarden",
    en: "Open house with different terms",
  },
  explain: {
    nl: "Een open house werkt met dezelfde voorwaarden en tarieven voor iedereen. Met aparte afspraken haalt u de keuze weer binnen. Laat verschillen alleen volgen uit product, zorgzwaarte of regio, open voor iedere aanbieder.",
    en: "An open house works with the same terms and tariffs for everybody. Side deals bring the choice back in. Let differences follow only from product, care intensity or region, open to every provider.",
  },
  examples: [
    {
      bad: `  perceel 1 "Begeleiding" { instrument: open-house  per-aanbieder: tarief }
`,
      good: `  perceel 1 "Begeleiding" {
    instrument: open-house
    product "Begeleiding" { eenheid: uur  tarief: € 62,40  tariefsoort: vast  tariefverschil: regio }
  }
`,
    },
  ],
};
