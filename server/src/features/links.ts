import type { TextDocument } from "vscode-languageserver-textdocument";
import type { DocumentLink } from "vscode-languageserver-types";
import { offsetOf } from "../../../grammar/src/tree.ts";
import { citation, sourceLink } from "../law/citation.ts";
import {
  articleLink,
  type StatuteId,
  statute,
  statuteIds,
} from "../law/statutes.ts";
import type { Unit } from "../model/workspace.ts";
import { type Language, toRange } from "./convert.ts";

/** How texts call the acts that articles are linked to. */
const names: readonly (readonly [RegExp, StatuteId])[] = [
  [/^(?:Aanbestedingswet(?: 2012)?|Aw(?: 2012)?)$/u, "aw2012"],
  [/^Wmo(?: 2015)?$/u, "wmo2015"],
  [/^Jeugdwet$/u, "jeugdwet"],
];

const mention =
  /\b(?:artikel|art\.|articles?|arts?\.)\s+(\d+\.\d+(?:\.\d+)*[a-z]?)(?:\s+(?:lid|leden|onder|sub)\s+[\da-z]{1,4}(?:\s(?:en|onder|and)\s[\da-z]{1,4})?)?\s+(?:van de |of the )?(Aanbestedingswet(?: 2012)?|Aw(?: 2012)?|Wmo(?: 2015)?|Jeugdwet)\b/gu;

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

/** Where a term comes from (`Aw 2012, art. 2.38; PPRC 2018`) as Markdown: sources of law link to the text of a day. */
export function linkedSource(
  source: string,
  day: number,
  language: Language,
): string {
  return source
    .split("; ")
    .map((part) => linkedPart(part, day, language))
    .join("; ");
}

function linkedPart(part: string, day: number, language: Language): string {
  const id = statuteIn(part);
  if (!id) return part;
  const at = /\bart\. .*/u.exec(part)?.[0] ?? "";
  const link = sourceLink(id, at, day, language);
  const text = language === "nl" ? part : citation(id, at, language);
  return link ? `[${text}](${link})` : text;
}

/** The act or judgment that a source begins with. */
function statuteIn(part: string): StatuteId | undefined {
  if (part.startsWith("Aw 2012")) return "aw2012";
  return statuteIds.find((id) => {
    const { kind, short, number } = statute(id);
    if (kind !== "uitspraak")
      return id !== "aw2012" && part.startsWith(short.nl);
    const name = /C-\d+\/\d+/u.exec(short.nl)?.[0] ?? number;
    return name !== null && part.includes(name);
  });
}
