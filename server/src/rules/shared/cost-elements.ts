import { isSource } from "../../law/citation.ts";
import { isTaskBased } from "../../model/facts/funding.ts";
import { type Law, lawsOf } from "../../model/facts/law.ts";
import {
  isSetByAuthority,
  missingElements,
  pricingDay,
  productsPricedByAuthority,
  type RequiredElement,
  realPriceLaws,
  requiredElements,
} from "../../model/facts/pricing.ts";
import {
  isForSettlement,
  isSupply,
  isSupplyLot,
  lawsOfProduct,
} from "../../model/facts/products.ts";
import type { Node } from "../../model/node.ts";
import type { Context } from "../define.ts";
import { insertInto } from "../fix/fix.ts";
import { cite } from "./laws.ts";
import { labels } from "./terms.ts";
import { list } from "./wording.ts";

type Lot = Node<"perceel">;
type Funding = Node<"bekostiging">;

/** Reports the statutory cost elements that a build-up lacks, for lots and products of this law. */
export function reportElements(
  node: Funding | Node<"product">,
  law: Law,
  { lots, settings, report }: Context,
): void {
  const governed = lots.filter((lot) =>
    realPriceLaws(lot, settings).includes(law),
  );
  const [lot] = governed;
  const concerned = priced(node, law, governed);
  const funding = fundingOf(node);
  if (!lot || concerned.length === 0 || !funding) return;
  const day = pricingDay(lot, settings);
  const found = missingElements(funding, law, day);
  if (!found || found.missing.length === 0) return;
  const { missing, elements, certain } = found;
  const { ref, at } = elements;
  const buildUp = funding.at("kostprijsopbouw");
  report({
    at: [funding, "kostprijsopbouw"],
    subjects: concerned,
    message: certain ? "default" : "onherkenbaar",
    possibly: !certain,
    data: {
      product: labels(concerned),
      elementen: list(missing.map(({ nl, en }) => ({ nl, en }))),
      artikel: isSource(ref) ? cite(ref, at) : at,
    },
    fixes: () => [
      buildUp &&
        insertInto(buildUp, missing.map(elementLine).join("\n"), {
          nl: "Voeg de ontbrekende elementen toe",
          en: "Add the missing elements",
        }),
    ],
  });
}

function elementLine({ nl, sort }: RequiredElement): string {
  return `kostprijselement "${capital(nl)}" { soort: ${sort}  aandeel: PM }`;
}

/** The body of a build-up with the elements that these laws ask for on a day; the share of each is still open. */
export function buildUpLines(laws: readonly Law[], day: number): string {
  const bySort = new Map(
    laws
      .flatMap((law) => requiredElements(law, day))
      .map((element) => [element.sort, element]),
  );
  const lines = [...bySort.values()].map(elementLine);
  const body = lines.length > 0 ? lines : ["rapport: PM"];
  return body.map((line) => `  ${line}`).join("\n");
}

/** What the price that the authority set is for: the lots, or the product itself; empty when the decree is not about it. */
function priced(
  node: Funding | Node<"product">,
  law: Law,
  lots: readonly Lot[],
): (Lot | Node<"product">)[] {
  if (node.kind === "bekostiging")
    return lots.filter(
      (lot) =>
        lawsOf(lot).has(law) &&
        !isSupplyLot(lot) &&
        (isTaskPricedByAuthority(lot) ||
          productsPricedByAuthority(lot).length > 0),
    );
  const applies =
    lawsOfProduct(node, lots).has(law) &&
    isForSettlement(node) &&
    isSetByAuthority(node) &&
    !isSupply(node, lots);
  return applies ? [node] : [];
}

function isTaskPricedByAuthority(lot: Lot): boolean {
  return (
    isTaskBased(lot) &&
    lot.is("bekostiging.prijsmethode", "gemeente", "onderzoek")
  );
}

/** The funding block to judge; a product without its own build-up is judged with its lot. */
function fundingOf(node: Funding | Node<"product">): Funding | undefined {
  if (node.kind === "bekostiging") return node;
  const own = node.owns("bekostiging") ? node.at("bekostiging") : undefined;
  return own?.owns("kostprijsopbouw") ? own : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
