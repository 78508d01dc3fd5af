/**
 * The syntax tree: what was written, in order, with nothing decided about its meaning.
 *
 * Positions are relative: `start` counts UTF-16 code units from the start of the parent node, so a subtree whose
 * text did not change can be kept as it is when text before it changes. `offsetOf` gives the absolute position.
 * Every field that a broken line can leave out is optional: recovery attaches a node before it is complete.
 */

/** What every node has: its place under its parent and its length, both in UTF-16 code units. */
export interface NodeBase {
  parent: SyntaxNode | undefined;
  start: number;
  length: number;
}

export type SyntaxNode =
  | SourceFile
  | Statement
  | Body
  | Table
  | Row
  | Cell
  | Value
  | Qualifier
  | Word;

/** A whole document. Its `start` is 0 and it has no parent. */
export interface SourceFile extends NodeBase {
  readonly kind: "file";
  readonly text: string;
  statements: Statement[];
  /** Comments in source order, positions absolute; documentation comments (`///`) included. */
  comments: Comment[];
  /** Lexer and parser errors, at most one a line, positions absolute. */
  errors: SyntaxError[];
}

export interface Comment {
  readonly form: "line" | "block" | "doc";
  readonly start: number;
  readonly length: number;
}

/** `keyword [name] ["title"] [: values | literal] [{ body } | table]` */
export interface Statement extends NodeBase {
  readonly kind: "statement";
  keyword: Word;
  /** A name that this statement defines: WORD, CODE or NUMBER. */
  name?: Word;
  title?: Word;
  /** Values after the colon, or the single head literal (`colon` false then). */
  values: Value[];
  colon: boolean;
  body?: Body;
  table?: Table;
  /** The text of the `///` lines directly above, marks stripped, lines joined by a newline. */
  doc?: string;
  /** Words that stand where none may: parsed, kept, and one structure finding. */
  loose: Word[];
  /** True when recovery skipped text inside this statement: later stages stay silent about what is missing. */
  broken: boolean;
}

export interface Body extends NodeBase {
  readonly kind: "body";
  statements: Statement[];
  /** False when the closing brace was added by repair or by the end of the file. */
  closed: boolean;
}

/** Rows of cells after a keyword; the first row holds the column heads. */
export interface Table extends NodeBase {
  readonly kind: "table";
  heads: Word[];
  rows: Row[];
}

export interface Row extends NodeBase {
  readonly kind: "row";
  cells: Cell[];
}

export interface Cell extends NodeBase {
  readonly kind: "cell";
  values: Value[];
}

/** A word, name, code, number-as-name or quoted title with its text as meant (quotes stripped). */
export interface Word extends NodeBase {
  readonly kind: "word";
  readonly form: "word" | "code" | "number" | "string";
  text: string;
}

/** One value: a literal or a word, its qualifiers, and perhaps a body that details it. */
export interface Value extends NodeBase {
  readonly kind: "value";
  literal?: Literal;
  qualifiers: Qualifier[];
  loose: Word[];
  body?: Body;
}

/** `per uur`, `op tenderned`, `voor Tiel`, `in 2023`, `van geraamde-waarde`, `excl. btw`. */
export interface Qualifier extends NodeBase {
  readonly kind: "qualifier";
  /** The preposition, in Dutch whatever was written. */
  preposition: Preposition;
  /** What follows: a word, string, code or amount. Absent for `excl. btw` and `incl. btw`, and on a broken line. */
  operand?: Literal;
}

export type Preposition =
  | "per"
  | "op"
  | "voor"
  | "in"
  | "van"
  | "of"
  | "excl. btw"
  | "incl. btw";

export type Literal =
  | { readonly type: "word"; readonly text: string }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "string"; readonly text: string; readonly closed: boolean }
  /** Prose between `"""`, common indentation stripped, first and last newline dropped. */
  | { readonly type: "prose"; readonly text: string; readonly closed: boolean }
  /** `PM`, `TBD`, `n.t.b.`: still open. */
  | { readonly type: "open" }
  /** `n.v.t.`: not a question here. */
  | { readonly type: "not-applicable" }
  | Range;

/** An amount, two amounts with everything between, or `n x amount`; with the bound word that stood before it. */
export interface Range {
  readonly type: "range";
  readonly bound?: Bound;
  readonly from: Amount;
  /** Right end of `a..b`, `a t/m b`, `a tot b`. */
  readonly to?: Amount;
  /** True for `a tot b`: the right end is not included. */
  readonly toExclusive?: boolean;
  /** `2 x maximaal 3 jaar`: `from` (and `to`) count, `each` is what is repeated. */
  readonly each?: { readonly bound?: Bound; readonly amount: Amount };
}

export type Bound =
  | "minimaal"
  | "maximaal"
  | "circa"
  | "vanaf"
  | "uiterlijk"
  | "tot"
  | "t/m";

/** One quantity or moment as written. Exactly one of `number`, `date` or `quarter` is set; a broken number sets none. */
export interface Amount {
  /** In ten-thousandths, exact: `1.250,5` is 12 505 000. Scale words (`miljoen`) are already multiplied in. */
  readonly number?: number;
  /** Digits after the comma as written, before a scale word: 3 in `€ 1,250`. */
  readonly decimals?: number;
  /** True when points group the thousands (`1.250`). */
  readonly grouped?: boolean;
  readonly scale?: "duizend" | "miljoen" | "miljard";
  readonly percent?: boolean;
  readonly euro?: boolean;
  /** Canonical Dutch singular: `uur`, `jaar`, `client`, `punt` ... */
  readonly unit?: Unit;
  /** Months 1-12 and days 1-31 are as written and may not exist on the calendar (`2023-02-30`). */
  readonly date?: {
    readonly year: number;
    readonly month?: number;
    readonly day?: number;
  };
  readonly quarter?: { readonly year: number; readonly quarter: number };
  /** Minutes since midnight. */
  readonly time?: number;
}

/** Every unit that may stand behind a number; a closed list, both languages map to these. */
export type Unit =
  | "minuut"
  | "uur"
  | "dagdeel"
  | "dag"
  | "werkdag"
  | "etmaal"
  | "week"
  | "4-weken"
  | "maand"
  | "kwartaal"
  | "jaar"
  | "fte"
  | "client"
  | "punt"
  | "plaats"
  | "inwoner"
  | "keer"
  | "stuk"
  | "gebeurtenis"
  | "traject"
  | "aanbieder"
  | "arrangement"
  | "resultaat"
  | "consult"
  | "rit"
  | "gesprek"
  | "verslag"
  | "bewoner"
  | "wijk"
  | "gemeente"
  | "bed";

/** A syntax error as data; `messages.ts` turns it into a Dutch or an English sentence. */
export interface SyntaxError {
  readonly code: SyntaxErrorCode;
  readonly start: number;
  readonly length: number;
  readonly data: Readonly<Record<string, string>>;
  /** Replacement that surely repairs it, positions absolute. */
  readonly fix?: {
    readonly start: number;
    readonly length: number;
    readonly text: string;
  };
}

export type SyntaxErrorCode =
  | "unexpected"
  | "missing-colon"
  | "missing-brace"
  | "stray-brace"
  | "missing-comma"
  | "unclosed-string"
  | "unclosed-prose"
  | "unclosed-comment"
  | "malformed-number"
  | "number-too-large"
  | "malformed-time"
  | "comma-between-entries"
  | "comma-before-qualifier"
  | "reserved-word"
  | "nesting-too-deep"
  | "text-too-large"
  | "illegal-character";

/** Absolute offset of a node in UTF-16 code units. */
export function offsetOf(node: SyntaxNode): number {
  let offset = 0;
  for (let at: SyntaxNode | undefined = node; at; at = at.parent)
    offset += at.start;
  return offset;
}

/** Absolute range `[start, end)` of a node in UTF-16 code units. */
export function rangeOf(node: SyntaxNode): { start: number; end: number } {
  const start = offsetOf(node);
  return { start, end: start + node.length };
}

/** The file that a node stands in. */
export function fileOf(node: SyntaxNode): SourceFile {
  let at = node;
  while (at.parent) at = at.parent;
  if (at.kind !== "file") throw new Error("a syntax node without a file");
  return at;
}
