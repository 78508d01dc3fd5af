import data from "./data/articles.json" with { type: "json" };
import { holdsOn } from "./period.ts";
import type { StatuteId } from "./statutes.ts";
import type { ArticleFile, Confidence } from "./types.ts";

const statutes: ArticleFile["statutes"] =
  data.statutes as ArticleFile["statutes"];

/** One version of an article that a rule cites. */
export interface Article {
  readonly statute: StatuteId;
  readonly article: string;
  /** The smallest division it stands in, such as `§ 2.2.1.8`; null when the text was not available. */
  readonly division: string | null;
  /** The heading of that division, in Dutch as in the act. */
  readonly heading: string | null;
  /** ISO dates of the version; null is open or not established. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
  readonly confidence: Confidence;
}

/** The version of an article in force on a day number; undefined when no rule cites it or it did not hold. */
export function articleAt(
  statute: StatuteId,
  article: string,
  day: number,
): Article | undefined {
  return versionsOf(statute, article).find((version) => holdsOn(version, day));
}

/** All versions of an article that the table knows, oldest first. */
export function versionsOf(
  statute: StatuteId,
  article: string,
): readonly Article[] {
  const table = statutes[statute];
  if (!table || !Object.hasOwn(table.articles, article)) return [];
  return (table.articles[article] ?? []).map((version) => ({
    statute,
    article,
    heading:
      version.division === null
        ? null
        : (table.divisions[version.division] ?? null),
    source: table.source,
    ...version,
  }));
}

/**
 * What an article is about, in Dutch: the heading of the smallest division it stands in, since articles of these
 * acts carry no title of their own. Undefined when the text was not available.
 */
export function articleTitle(
  statute: StatuteId,
  article: string,
): string | undefined {
  return versionsOf(statute, article).at(-1)?.heading ?? undefined;
}

/** Every statute and article of the table, for tests and generated pages. */
export function citedArticles(): readonly (readonly [string, string])[] {
  return Object.entries(statutes).flatMap(([statute, table]) =>
    Object.keys(table.articles).map((article) => [statute, article] as const),
  );
}
