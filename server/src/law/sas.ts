import data from "./data/sas-articles.json" with { type: "json" };
import type { SasArticleFile } from "./types.ts";

const table = data as SasArticleFile;

type Division = SasArticleFile["divisions"][number];

let byArticle: ReadonlyMap<string, Division> | undefined;

/**
 * Whether an article of the Aanbestedingswet applies when the SAS procedure is used (art. 2.39 lid 2 and 3 Aw).
 * `bij-eisen`: only when exclusion grounds or suitability requirements are set. Undefined for an article outside
 * chapter 2.3: art. 2.39 does not speak of it, so it is not excluded.
 */
export function appliesUnderSas(
  article: string,
): Division["applies"] | undefined {
  return divisionOf(article)?.applies;
}

/** The division of chapter 2.3 an article stands in, with its Dutch heading: `§ 2.3.2.3`, "Termijnen". */
export function divisionOf(article: string): Division | undefined {
  byArticle ??= new Map(
    table.divisions.flatMap((division) =>
      division.articles.map((number) => [number, division] as const),
    ),
  );
  return byArticle.get(article);
}
