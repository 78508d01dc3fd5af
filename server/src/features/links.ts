import type { TextDocument } from "vscode-languageserver-textdocument";
import type { DocumentLink } from "vscode-languageserver-types";
import { offsetOf } from "../../../grammar/src/tree.ts";
import { articleLink, type StatuteId } from "../law/statutes.ts";
import type { Unit } from "../model/workspace.ts";
import { toRange } from "./convert.ts";

/** How texts call the acts that articles are linked to. */
const names: readonly (readonly [RegExp, StatuteId])[] = [
  [/^(?:Aanbestedingswet(?: 2012)?|Aw(?: 2012)?)$/u, "aw2012"],
  [/^Wmo(?: 2015)?$/u, "wmo2015"],
  [/^Jeugdwet$/u, "jeugdwet"],
];

const mention =
  /\b(?:artikel|art\.|articles?|arts?\.)\s+(\d+\.\d+(?:\.\d+)*[a-z]?)(?:\s+(?:lid|leden|onder|sub)\s+[\d a-z]{1,12}?)?\s+(?:van de |of the )?(Aanbestedingswet(?: 2012)?|Aw(?: 2012)?|Wmo(?: 2015)?|Jeugdwet)\b/gu;

/** Mentions of statute articles as links to the text that held on a day (a day number). */
export function articleLinks(
  { text }: Unit,
  document: TextDocument,
  day: number,
): DocumentLink[] {
  return [...text.matchAll(mention)].flatMap((match) => {
    const [whole, article = "", act = ""] = match;
    const statute = names.find(([pattern]) => pattern.test(act))?.[1];
    const target = statute && articleLink(statute, article, day);
    return target
      ? [
          {
            range: toRange(document, match.index, match.index + whole.length),
            target,
          },
        ]
      : [];
  });
}

/** Where `gebruik` statements name files, and which. */
export function importLinks({
  imports,
}: Unit): { start: number; end: number; target: string }[] {
  return imports.flatMap(({ occurrence, target }) => {
    const title = occurrence.block?.title;
    if (!title || target === undefined) return [];
    const start = offsetOf(title);
    return [{ start, end: start + title.length, target }];
  });
}
