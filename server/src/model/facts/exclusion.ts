import {
  facultatieveGronden,
  verplichteGronden,
} from "../../vocabulary/uitsluiting.ts";
import type { Node } from "../node.ts";

type Lot = Node<"perceel">;
type Ground = Node<"uitsluitingsgrond">;

/** Which article an exclusion ground comes from: art. 2.86 (mandatory) or art. 2.87 lid 1 (optional) Aw. */
export type GroundSort = "verplicht" | "facultatief";

/** The grounds of a sort, as the words of the vocabulary. */
export function groundsOfSort(sort: GroundSort): readonly string[] {
  return Object.keys(
    sort === "verplicht" ? verplichteGronden : facultatieveGronden,
  );
}

/** The statutory grounds that a ground names: in `grond`, else as a letter of art. 2.87 lid 1 in `artikel`. */
export function namedGrounds(ground: Ground): readonly string[] {
  const words = ground.words("grond");
  if (words.length > 0) return words;
  const letter = /2\.87\b.{0,60}?(?:onder\s{1,9}|-)([a-j])\b/.exec(
    ground.text("artikel") ?? "",
  )?.[1];
  const found =
    letter && groundsOfSort("facultatief")["abcdefghij".indexOf(letter)];
  return found ? [found] : [];
}

/** The sort of a ground: as declared, else by what it names. */
export function sortOf(ground: Ground): GroundSort | undefined {
  const declared = ground.word("soort");
  if (declared && declared !== "geen") return declared;
  const [named] = namedGrounds(ground);
  if (named)
    return groundsOfSort("verplicht").includes(named)
      ? "verplicht"
      : "facultatief";
  const article = ground.text("artikel") ?? "";
  if (/2\.86/.test(article)) return "verplicht";
  return /2\.87/.test(article) ? "facultatief" : undefined;
}

/** The grounds of a sort that a lot surely sets; all of them when it says `alle` or names the article as a whole. */
export function groundsSet(lot: Lot, sort: GroundSort): ReadonlySet<string> {
  const key =
    sort === "verplicht"
      ? "verplichte-uitsluitingsgronden"
      : "facultatieve-uitsluitingsgronden";
  const all = groundsOfSort(sort);
  const listed: readonly string[] = lot.words(key);
  if (listed.includes("alle")) return new Set(all);
  const own = lot
    .all("uitsluitingsgrond")
    .filter((ground) => sortOf(ground) === sort);
  if (
    own.some(
      (ground) => namedGrounds(ground).length === 0 && sort === "verplicht",
    )
  )
    return new Set(all);
  return new Set(
    [...listed, ...own.flatMap(namedGrounds)].filter((word) =>
      all.includes(word),
    ),
  );
}
