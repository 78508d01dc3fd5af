import type { SyntaxNode } from "../../../../grammar/src/tree.ts";
import type { Block } from "../block.ts";
import { levelAround } from "../levels.ts";
import { noteAnything } from "../reads.ts";

/** A word of tendering law in a running text, and where it stands. */
export interface TenderTerm {
  readonly term: string;
  readonly node: SyntaxNode;
  /** What it was found in, without quotations. */
  readonly sentence: string;
}

const terms =
  /\b(?:aanbestedingsprocedures?|aanbestedende diensten?|aanbestedingen|aanbesteding|aanbesteden|inschrijvers?|inschrijvingen|inschrijving|gunningsfase|gunningsbeslissing|gunning|winnaars?)\b/giu;

/** What is quoted, a register or a name of a method is not about this purchase. */
const beside =
  /"[^"]*"|“[^“”]*”|„[^„”]*”|‘[^‘’]*’|bestuurlijk aanbesteden|inschrijving in [^.;]{0,80}?\b(?:register|handelsregister|KvK|SKJ|BIG)\b/giu;

/** A sentence that says that it is no tender explains the choice. */
const denial =
  /\b(?:geen|niet)\b[^.;!?]{0,200}\b(?:aanbesteding|aanbested|overheidsopdracht|gunning)/iu;

/**
 * The tender terms in the titles and texts of one block, without the lots and segments inside it and without
 * motivations, which explain why it is no tender.
 */
export function tenderTermsIn(block: Block): TenderTerm[] {
  noteAnything(levelAround(block));
  const found: TenderTerm[] = [];
  if (block.title) found.push(...termsOf(block.title.text, block.title));
  for (const slot of block.slots) {
    if (!slot || elsewhere.has(slot.key.keyword)) continue;
    for (const occurrence of slot.occurrences) {
      for (const value of occurrence.values) {
        if (value.type === "text")
          found.push(...termsOf(value.text, value.node));
        if (value.detail && value.detail !== occurrence.block)
          found.push(...tenderTermsIn(value.detail));
      }
      if (occurrence.block) found.push(...tenderTermsIn(occurrence.block));
    }
  }
  return found;
}

const elsewhere: ReadonlySet<string> = new Set([
  "segment",
  "perceel",
  "motivering",
  "afwijking",
  "notitie",
  "opdrachtgever",
]);

function termsOf(text: string, node: SyntaxNode): TenderTerm[] {
  return text
    .replace(beside, " ")
    .split(/(?<=[.;!?])\s/u)
    .filter((sentence) => !denial.test(sentence))
    .flatMap((sentence) =>
      (sentence.match(terms) ?? []).map((term) => ({
        term: term.toLowerCase(),
        node,
        sentence,
      })),
    );
}
