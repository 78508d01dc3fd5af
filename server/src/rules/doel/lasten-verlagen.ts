import { formOf } from "../../model/facts/funding.ts";
import { aimsAt, goalName } from "../../model/facts/goals.ts";
import { productsOf } from "../../model/facts/products.ts";
import { admitsEveryone } from "../../model/facts/providers.ts";
import type { Node } from "../../model/node.ts";
import type { Localized } from "../../vocabulary/define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { labels } from "../shared/terms.ts";
import { list } from "../shared/wording.ts";

export default defineRule({
  id: "doel/lasten-verlagen",
  kind: "consistency",
  severity: "hint",
  scope: "doel",
  waivable: true,
  sources: [
    {
      ref: "monitor-2020",
      at: "hoofdstuk 3",
      confidence: "V",
      quote:
        "Dat veel wordt afgeweken van de standaarden heeft daarentegen een negatief effect.",
    },
    {
      ref: "aef-2015",
      at: "paragraaf 5.1",
      confidence: "V",
      quote:
        "het aantal producten terugbrengen naar enkele (bijv. 7,8 of 9 producten)",
    },
    { ref: "pprc-2018", at: "hoofdstuk 6", confidence: "I" },
  ],
  message: {
    nl: "Doel '{doel}', maar dit verhoogt de lasten juist: {oorzaken}.",
    en: "Goal '{doel}', but this raises the burden instead: {oorzaken}.",
  },
  check(goal, { report, lots }) {
    if (!aimsAt(goal, "administratieve-lasten-verlagen")) return;
    const detailed = lots.filter(hasManyProducts);
    const unlimited = lots.filter(admitsEveryone);
    const causes: Localized[] = [];
    if (detailed.length > 0) causes.push(manyProducts(detailed));
    if (unlimited.length > 0)
      causes.push({
        nl: "een onbeperkt aantal opdrachtnemers",
        en: "an unlimited number of contractors",
      });
    if (causes.length > 0)
      report({
        at: goal,
        subjects: [...new Set([...detailed, ...unlimited])],
        data: { doel: goalName(goal), oorzaken: list(causes) },
      });
  },
});

/** The upper end of an example in the sources. */
const mostProducts = 9;

function hasManyProducts(lot: Node<"perceel">): boolean {
  return formOf(lot) === "productie" && productsOf(lot).length > mostProducts;
}

function manyProducts(lots: readonly Node<"perceel">[]): Localized {
  const { nl, en } = labels(lots);
  return {
    nl: `meer dan ${mostProducts} producten in ${nl}`,
    en: `more than ${mostProducts} products in ${en}`,
  };
}

export const docs: RuleDocs = {
  title: {
    nl: "Lasten verlagen, maar ook verhogen",
    en: "Lowering the burden, but raising it too",
  },
  explain: {
    nl: "Veel producten met elk een eigen declaratie en een onbeperkt aantal contracten kosten gemeente en aanbieders administratie. Bundel producten of beperk het aantal contracten, of leg bij het doel uit hoe de lasten toch dalen. De grens van negen producten is een voorbeeld.",
    en: "Many products that are claimed one by one and an unlimited number of contracts cost municipality and providers administration. Combine products or limit the number of contracts, or explain at the goal how the burden falls all the same. The limit of nine products is an example.",
  },
  examples: [
    {
      bad: `  doel "Minder administratie" { soort: administratieve-lasten-verlagen }
  perceel 1 "Begeleiding" { opdrachtnemers: onbeperkt }
`,
      good: `  doel "Minder administratie" { soort: administratieve-lasten-verlagen }
  perceel 1 "Begeleiding" { opdrachtnemers: maximaal 6 }
`,
    },
  ],
};
