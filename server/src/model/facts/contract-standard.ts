import { type VariantId, variant } from "../../law/variants.ts";
import type { AnyNode, Node } from "../node.ts";
import { isFreelyAccessible } from "./access.ts";
import { careFormsOf } from "./care.ts";
import { isGrant } from "./instrument.ts";
import { hasLaw } from "./law.ts";
import { natureOf } from "./services.ts";

type Lot = Node<"perceel">;

/** Forms of the Wmo that are outside the object of the contract standard. */
const outside: ReadonlySet<string> = new Set([
  "hulpmiddelen",
  "woningaanpassing",
  "vervoer",
  "clientondersteuning",
  "algemene-voorziening",
  "preventie",
  "lokaal-team",
]);

/**
 * True for individual provisions of the Wmo 2015 as services: the object of the contract standard (its notes on art. 1.1).
 * Aids, client support, grants and general provisions are outside it.
 */
export function isWmoProvision(lot: Lot): boolean {
  const forms = careFormsOf(lot);
  return (
    hasLaw(lot, "wmo-2015") &&
    natureOf(lot) === "diensten" &&
    !isGrant(lot) &&
    !isFreelyAccessible(lot) &&
    !(forms.length > 0 && forms.every((form) => outside.has(form)))
  );
}

/** The version of the contract standard that the lot names: `1.2`. */
export function standardVersionOf(lot: Lot): string | undefined {
  const text =
    lot.text("contractstandaard") ?? lot.text("contractstandaard.versie");
  return /(?<!\d)\d+\.\d+/.exec(text ?? "")?.[0];
}

/** The headings of the procurement document, in order: chapters, sections and subsections. */
export function headingsOf(root: Node<"bestek">): AnyNode[] {
  return root
    .all("hoofdstuk")
    .flatMap((chapter) => [
      chapter,
      ...chapter
        .all("paragraaf")
        .flatMap((section) => [section, ...section.all("subparagraaf")]),
    ]);
}

/** The chapters that every procurement document of the standard has, in order (versions 1.2 and 1.3). */
const chapters = [
  "Definities",
  "Inkopende organisatie",
  "Beschrijving opdracht",
  "Voorwaarden inkoopprocedure",
  "Procedure voor deelneming en/of inschrijving en beoordeling",
  "Bijlage 1: Aan te leveren documenten/bewijsmiddelen",
] as const;

/** The chapters of the document of a variant: with award criteria there is a chapter for them after the conditions. */
export function chaptersFor(id: VariantId): {
  readonly prescribed: readonly string[];
  readonly optional: readonly string[];
} {
  const { document } = variant(id);
  const optional =
    document === "toelatingsprocedure" ? [] : ["Selectiecriteria"];
  const prescribed = chapters.flatMap((chapter) =>
    document === "sas-met-emvi" && chapter === "Voorwaarden inkoopprocedure"
      ? [chapter, "Gunningscriteria"]
      : [chapter],
  );
  return { prescribed, optional };
}
