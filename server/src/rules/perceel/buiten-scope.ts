import { careFormName } from "../../model/facts/care.ts";
import { isTemporary } from "../../model/facts/delimitation.ts";
import { productsOf } from "../../model/facts/products.ts";
import type { Node, Slot } from "../../model/node.ts";
import type { BoundValue } from "../../model/values.ts";
import type { Localized } from "../../vocabulary/define.ts";
import type { Fixes, Place } from "../define.ts";
import { defineRule, type RuleDocs } from "../define.ts";
import { removeBlock, removeValue } from "../fix/removal.ts";
import { capital } from "../shared/terms.ts";

export default defineRule({
  id: "perceel/buiten-scope",
  kind: "consistency",
  severity: "error",
  scope: "bestek",
  waivable: false,
  sources: [
    {
      ref: "rivierenland-2021",
      at: "hoofdstuk 4",
      confidence: "V",
      quote: "dit niet via de grote inkoop in 2022 te laten lopen",
    },
  ],
  message: {
    nl: "{onderwerp} is buiten scope verklaard, maar staat in perceel {perceel}.",
    en: "{onderwerp} is declared out of scope but occurs in lot {perceel}.",
  },
  check(bestek, { report, lots }) {
    const excluded = bestek.all("buiten-scope");
    const forms = new Set<string>([
      ...bestek.words("buiten-scope"),
      ...excluded.flatMap((part) => part.words("zorgvormen")),
    ]);
    const products = excluded.flatMap((part) => part.references("producten"));
    const categories = excluded.flatMap((part) =>
      part.texts("productcategorie"),
    );
    for (const lot of lots) {
      if (isTemporary(lot)) continue;
      const found: [Place, string | Localized, () => Fixes][] = [];
      for (const value of lot.slot("zorgvormen").values) {
        if (value.type === "word" && forms.has(value.word))
          found.push([
            value.node,
            capital(careFormName(value.word)),
            () => [
              removeValue(lot.slot("zorgvormen"), value, fromLot),
              ...excludedForms(bestek, value.word).map(([slot, named]) =>
                removeValue(slot, named, fromExclusion),
              ),
            ],
          ]);
      }
      for (const product of productsOf(lot)) {
        const named = products.some(({ block }) => block === product.block);
        const inCategory = product
          .texts("productcategorie")
          .some((code) => categories.includes(code));
        if (
          (named || inCategory) &&
          !product.is("status", "overgang", "vervallen")
        )
          found.push([
            product,
            `Product ${product.label}`,
            () => [removeBlock(product, fromLot)],
          ]);
      }
      for (const [at, onderwerp, fixes] of found)
        report({
          at,
          subjects: [lot],
          data: { onderwerp },
          fixes,
          related: [
            {
              at: [bestek, "buiten-scope"],
              message: {
                nl: "Hier buiten scope verklaard",
                en: "Declared out of scope here",
              },
            },
          ],
        });
    }
  },
});

const fromLot: Localized = {
  nl: "Haal het uit het perceel",
  en: "Take it out of the lot",
};
const fromExclusion: Localized = {
  nl: "Haal het uit `buiten-scope`",
  en: "Take it out of `out-of-scope`",
};

/** Where a form of care is declared out of scope. */
function excludedForms(
  bestek: Node<"bestek">,
  form: string,
): [Slot, BoundValue][] {
  const slots = [
    bestek.slot("buiten-scope"),
    ...bestek.all("buiten-scope").map((part) => part.slot("zorgvormen")),
  ];
  return slots.flatMap((slot) =>
    slot.values
      .filter((value) => value.type === "word" && value.word === form)
      .map((value): [Slot, BoundValue] => [slot, value]),
  );
}

export const docs: RuleDocs = {
  title: {
    nl: "Wat buiten scope is, staat toch in een perceel",
    en: "What is out of scope is in a lot after all",
  },
  explain: {
    nl: "Crisiszorg, gecertificeerde instellingen en landelijk ingekochte zorg krijgen vaak een eigen traject, maar blijven dan in een perceel staan. Haal het uit het perceel of uit `buiten-scope`.",
    en: "Crisis care, certified institutions and nationally procured care often get a track of their own, but then stay behind in a lot. Remove it from the lot or from `out-of-scope`.",
  },
  examples: [
    {
      bad: `  wet: jeugdwet
  buiten-scope "Crisiszorg" { behandeling: aparte-inkoop  zorgvormen: crisis }
  perceel 1 "Ambulant" { zorgvormen: ambulant-overig, crisis }
`,
      good: `  wet: jeugdwet
  buiten-scope "Crisiszorg" { behandeling: aparte-inkoop  zorgvormen: crisis }
  perceel 1 "Ambulant" { zorgvormen: ambulant-overig }
`,
    },
    {
      bad: `  wet: jeugdwet
  buiten-scope "Landelijke zorg" { behandeling: landelijk  productcategorie: 43 }
  perceel 1 "Verblijf" {
    zorgvormen: residentieel
    product Groep "Leefgroep" { productcategorie: 43 }
  }
`,
      good: `  wet: jeugdwet
  buiten-scope "Landelijke zorg" { behandeling: landelijk  productcategorie: 43 }
  perceel 1 "Verblijf" {
    zorgvormen: residentieel
    product Groep "Leefgroep" { productcategorie: 44 }
  }
`,
    },
  ],
};
