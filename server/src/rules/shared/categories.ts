import { type CareFormId, careForm, isCareForm } from "../../law/care-forms.ts";
import { productCategory } from "../../law/product-categories.ts";
import type { Law } from "../../law/types.ts";
import type { Node } from "../../model/node.ts";
import type { Fix } from "../define.ts";
import { replaceOne } from "../fix/fix.ts";

/** The product categories of laws that belong to the care forms of a product, else to those of its lots. */
export function categoriesFor(
  product: Node<"product">,
  lots: readonly Node<"perceel">[],
  laws: ReadonlySet<Law>,
): string[] {
  const own = product.words("zorgvorm");
  const forms: readonly string[] =
    own.length > 0 ? own : lots.flatMap((lot) => lot.words("zorgvormen"));
  const codes = forms
    .filter((form): form is CareFormId => isCareForm(form))
    .flatMap((form) => careForm(form).categories);
  return [...new Set(codes)].filter((code) => {
    const category = productCategory(code);
    return category !== undefined && laws.has(category.law);
  });
}

/** Offers other categories in the place of one. */
export function otherCategories(
  product: Node<"product">,
  code: string,
  proposed: readonly string[],
): Fix[] {
  const slot = product.slot("productcategorie");
  const value = slot.values.find(
    (one) => one.type === "text" && one.text === code,
  );
  if (!value) return [];
  return proposed.map((other) => {
    const name = productCategory(other)?.name ?? "";
    return replaceOne(slot, value, other, {
      nl: `Neem ${other} (${name})`,
      en: `Take ${other} (${name})`,
    });
  });
}
