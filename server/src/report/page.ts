import type { Language } from "../../../grammar/src/exact.ts";
import type { Severity } from "../rules/define.ts";

/** A report for people as data, which `markdown` and `html` each write in their own way. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  /** The explanation of a rule, to which findings point. */
  | { readonly kind: "rule"; readonly id: string; readonly title: string }
  | { readonly kind: "paragraph"; readonly words: Words }
  | { readonly kind: "list"; readonly items: readonly Words[] }
  /** Facts with their names. */
  | {
      readonly kind: "facts";
      readonly rows: readonly (readonly [string, Words])[];
    }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly Words[])[];
    }
  /** What someone wrote in a document, in its own lines. */
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "finding"; readonly finding: ShownFinding };

/** Words of which some are a link or stand out; `lineBreak` starts a new line in them. */
export type Words = string | readonly (string | Piece)[];

export const lineBreak: Piece = { text: "\n" };

export interface Piece {
  readonly text: string;
  /** An address (https), or `#` and the id of a rule. */
  readonly link?: string | undefined;
  readonly style?: "code" | "strong" | "severity" | "soft";
  readonly severity?: Severity;
}

/** A finding with everything that is needed to act on it. */
export interface ShownFinding {
  readonly severity: Severity;
  /** What the severity is called. */
  readonly label: string;
  readonly message: string;
  readonly rule: string;
  readonly place: string;
  readonly excerpt: Excerpt;
  /** The sources, the other places that it concerns, and what may be done. */
  readonly notes: readonly (readonly [string, Words])[];
  /** A line for the reviewer to fill in. */
  readonly verdict?: string;
}

/** The line on which a finding stands, with the part that it is about. */
export interface Excerpt {
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The pieces of words, each as a piece. */
export function piecesOf(words: Words): readonly Piece[] {
  if (typeof words === "string") return [{ text: words }];
  return words.map((word) =>
    typeof word === "string" ? { text: word } : word,
  );
}
