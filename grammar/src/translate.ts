/**
 * A document in the other language: keywords, enum words, units, months, paths and column heads change, and names,
 * strings, rule ids, comments and layout do not. Which words are keywords the grammar does not know; a dictionary says.
 */
import type { Language } from "./exact.ts";
import { frozenStatements } from "./print-frozen.ts";
import { type Piece, pieceAt, piecesOf } from "./print-pieces.ts";
import {
  amountWordIn,
  answerIn,
  fixedColumnIn,
  isNameColumn,
  prepositionIn,
} from "./translate-words.ts";
import {
  type Literal,
  offsetOf,
  type Qualifier,
  type SourceFile,
  type Statement,
  type SyntaxNode,
  type Table,
  type Value,
  type Word,
} from "./tree.ts";

/**
 * Spellings in the language that is translated to; undefined leaves the word as it is. A path holds the keywords from
 * the top of the file down, as they are written in the file (`["bestek", "looptijd"]`), in either language.
 */
export interface Dictionary {
  /** A keyword that stands in the body of `parentPath`, or on top when that is empty. */
  keyword(parentPath: readonly string[], word: string): string | undefined;
  /** A word that is written as a value of the entry at `path`; undefined for names and free text. */
  enumWord(path: readonly string[], word: string): string | undefined;
}

/** The text of a file in another language, with its layout kept; print it to line up the columns again. */
export function translate(
  file: SourceFile,
  to: Language,
  dictionary: Dictionary,
): string {
  return new Translation(file, to, dictionary).run();
}

type Path = readonly string[];

class Translation {
  readonly #file: SourceFile;
  readonly #to: Language;
  readonly #dictionary: Dictionary;
  readonly #pieces: readonly Piece[];
  readonly #frozen: ReadonlySet<Statement>;
  /** New text by the index of the piece it replaces. */
  readonly #changed = new Map<number, string>();

  constructor(file: SourceFile, to: Language, dictionary: Dictionary) {
    this.#file = file;
    this.#to = to;
    this.#dictionary = dictionary;
    this.#pieces = piecesOf(file);
    this.#frozen = frozenStatements(file);
  }

  run(): string {
    this.#statements([], this.#file.statements);
    let result = "";
    let at = 0;
    this.#pieces.forEach(({ start, end, image }, index) => {
      result += this.#file.text.slice(at, start);
      result += this.#changed.get(index) ?? image;
      at = end;
    });
    return result + this.#file.text.slice(at);
  }

  #statements(parent: Path, statements: readonly Statement[]): void {
    for (const statement of statements) this.#statement(parent, statement);
  }

  #statement(parent: Path, statement: Statement): void {
    const { keyword, values, body, table } = statement;
    const path = [...parent, ...keyword.text.split(".")];
    // What the parser did not understand keeps its words; the statements inside it are whole.
    const isWhole = !this.#frozen.has(statement);
    if (isWhole) this.#word(keyword, this.#key(parent, keyword.text));
    for (const value of values) this.#value(path, value, isWhole);
    if (table) this.#table(path, table, isWhole);
    this.#statements(path, body?.statements ?? []);
  }

  #table(parent: Path, table: Table, isWhole: boolean): void {
    if (isWhole)
      for (const head of table.heads) {
        const fixed = fixedColumnIn(this.#to, head.text);
        this.#word(head, fixed ?? this.#key(parent, head.text));
      }
    for (const { cells } of table.rows)
      cells.forEach(({ values }, column) => {
        const head = table.heads[column]?.text ?? "";
        const path = [...parent, ...head.split(".")];
        const hasWords = isWhole && !isNameColumn(head);
        for (const value of values) this.#value(path, value, hasWords);
      });
  }

  #value(path: Path, value: Value, hasWords: boolean): void {
    const { literal, qualifiers, loose, body } = value;
    if (hasWords) {
      const end = (qualifiers[0] ?? loose[0] ?? body)?.start ?? value.length;
      this.#literal(path, literal, value, offsetOf(value) + end);
      for (const qualifier of qualifiers)
        this.#qualifier(path, qualifier, literal);
    }
    this.#statements(path, body?.statements ?? []);
  }

  /** A literal at the start of a node; it ends before the offset `end`. */
  #literal(
    path: Path,
    literal: Literal | undefined,
    node: SyntaxNode,
    end: number,
  ): void {
    const start = offsetOf(node);
    if (literal?.type === "word") {
      const word = literal.text;
      this.#write(
        start,
        answerIn(this.#to, word) ?? this.#dictionary.enumWord(path, word),
      );
    } else if (literal && !["string", "prose", "code"].includes(literal.type))
      this.#amounts(start, end);
  }

  #amounts(start: number, end: number): void {
    const last = pieceAt(this.#pieces, end);
    for (let at = pieceAt(this.#pieces, start); at < last; at++) {
      const piece = this.#pieces[at];
      if (piece?.form !== "token") continue;
      const before = this.#pieces[at - 1]?.image ?? "";
      const isOne = before === "1" || !/\d|…|%/.test(before);
      const word = amountWordIn(this.#to, piece.image, isOne);
      if (word !== undefined) this.#changed.set(at, word);
    }
  }

  #qualifier(
    path: Path,
    qualifier: Qualifier,
    literal: Literal | undefined,
  ): void {
    const { preposition, operand } = qualifier;
    const start = offsetOf(qualifier);
    const isPart = preposition === "van" || preposition === "of";
    const isShare = literal?.type === "range" && literal.from.percent === true;
    // `of` is "or" in Dutch: only behind a percentage do `van` and `of` surely mean the same.
    if (!isPart) this.#write(start, prepositionIn(this.#to, preposition));
    else if (isShare) this.#write(start, prepositionIn(this.#to, "van"));
    const at = pieceAt(this.#pieces, start) + 1;
    const piece = this.#pieces[at];
    const end = start + qualifier.length;
    if (operand?.type === "range") this.#amounts(piece?.start ?? end, end);
    if (operand?.type !== "word" || !piece) return;
    const word = operand.text;
    const unit =
      preposition === "per" ? amountWordIn(this.#to, word, true) : undefined;
    const key = isPart ? this.#keyAbove(path, word) : undefined;
    const other = unit ?? key ?? this.#dictionary.enumWord(path, word);
    if (other !== undefined) this.#changed.set(at, other);
  }

  /** A keyword or a dotted path of keywords. */
  #key(parent: Path, text: string): string | undefined {
    const path = [...parent];
    const written = text.split(".").map((word) => {
      const spelling = this.#dictionary.keyword(path, word);
      path.push(word);
      return spelling ?? word;
    });
    return written.join(".");
  }

  /** `van <key>` names a key beside the entry or around it. */
  #keyAbove(path: Path, word: string): string | undefined {
    for (let depth = path.length - 1; depth >= 0; depth--) {
      const spelling = this.#dictionary.keyword(path.slice(0, depth), word);
      if (spelling !== undefined) return spelling;
    }
    return undefined;
  }

  #word(word: Word, spelling: string | undefined): void {
    this.#write(offsetOf(word), spelling);
  }

  #write(offset: number, spelling: string | undefined): void {
    if (spelling !== undefined)
      this.#changed.set(pieceAt(this.#pieces, offset), spelling);
  }
}
