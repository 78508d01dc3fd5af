import type {
  Body,
  Cell,
  Literal,
  Preposition,
  Row,
  SourceFile,
  Statement,
  SyntaxNode,
  Table,
  Value,
  Word,
} from "../../../grammar/src/tree.ts";
import { offsetOf } from "../../../grammar/src/tree.ts";
import { unitOf } from "../../../grammar/src/words.ts";
import type { Entry } from "../vocabulary/define.ts";
import { type Key, kindTable } from "../vocabulary/lookup.ts";
import type { Block, Occurrence, OwnSlot } from "./block.ts";
import { understand } from "./literal.ts";
import type { Problem } from "./problem.ts";
import { suggestKey, suggestWord } from "./suggest.ts";
import type { BoundQualifier, BoundValue } from "./values.ts";

/** A document as the vocabulary understands it: its blocks, and what could not be understood. */
export interface BoundFile {
  readonly root: Block;
  readonly problems: readonly Problem[];
}

/** Binds a syntax tree to the vocabulary. Never throws; what is wrong becomes a problem and the rest goes on. */
export function bind(file: SourceFile): BoundFile {
  const binder = new Binder(file.text);
  const root = newBlock("bestand", undefined, undefined, file);
  binder.bindStatements(root, file.statements);
  return { root, problems: binder.problems };
}

function newBlock(
  kind: string,
  key: Key | undefined,
  parent: Block | undefined,
  syntax: SyntaxNode,
  head?: { name?: Word; title?: Word; doc?: string; body?: Body },
): Block {
  return {
    kind,
    key,
    parent,
    syntax,
    name: head?.name,
    title: head?.title,
    doc: head?.doc,
    body: head?.body,
    slots: new Array(kindTable(kind).keys.length),
  };
}

class Binder {
  readonly problems: Problem[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  bindStatements(block: Block, statements: readonly Statement[]): void {
    for (const statement of statements) this.#bindStatement(block, statement);
  }

  #bindStatement(block: Block, statement: Statement): void {
    const { keyword } = statement;
    const place = this.#descend(block, keyword, keyword.text, statement);
    if (!place) {
      this.#unknownKey(block, keyword, statement.broken);
      return;
    }
    const { key } = place;
    for (const word of statement.loose) {
      if (!statement.broken)
        this.#report("loose-words", word, { word: word.text });
    }
    if (statement.table)
      this.#bindTable(place.block, key, statement, statement.table);
    else
      this.#addOccurrence(
        place.block,
        key,
        this.#bindHead(place.block, key, statement),
      );
  }

  /**
   * The key that a keyword or dotted path (`looptijd.duur`) means, and the block that it belongs to; blocks on the way
   * are made when they are not there yet. Undefined when a step is no key.
   */
  #descend(
    from: Block,
    keyword: Word,
    path: string,
    syntax: SyntaxNode,
    quiet = false,
  ): { block: Block; key: Key } | undefined {
    const whole = kindTable(from.kind).match(path);
    const steps = whole ? [path] : path.split(".");
    let block = from;
    for (const [index, step] of steps.entries()) {
      const match = whole ?? kindTable(block.kind).match(step);
      if (!match) return undefined;
      const { key } = match;
      if (match.spelling === "alias" && !quiet)
        this.#synonym(keyword, step, key.keyword);
      if (index === steps.length - 1) return { block, key };
      const existing = block.slots[key.index]?.occurrences.at(-1)?.block;
      if (existing) {
        block = existing;
        continue;
      }
      const child = newBlock(key.kind, key, block, syntax);
      this.#addOccurrence(block, key, {
        syntax,
        keyword,
        values: [],
        block: child,
      });
      block = child;
    }
    return undefined;
  }

  #bindHead(block: Block, key: Key, statement: Statement): Occurrence {
    const { entry } = key;
    if (statement.name && !entry.name)
      this.#unexpectedName(key, statement.name);
    if (statement.title && !entry.title)
      this.#unexpectedTitle(key, statement.title);
    const own: { name?: Word; title?: Word; doc?: string; body?: Body } = {};
    if (statement.name && entry.name) own.name = statement.name;
    if (statement.title && entry.title) own.title = statement.title;
    if (statement.doc !== undefined) own.doc = statement.doc;
    const body = statement.body ?? bodyOfOnlyValue(key, statement.values);
    if (body) own.body = body;
    const child = newBlock(key.kind, key, block, statement, own);
    const values = this.#bindValues(
      child,
      key,
      statement.values,
      statement.broken,
    );
    if (body) this.bindStatements(child, body.statements);
    // With one value, the body after the value and the body of the entry are the same thing.
    const detail = values.length === 1 ? values[0]?.detail : undefined;
    const named = statement.name ?? statement.title;
    // `sluiting:` without a value says nothing; `product` without more is a product.
    const bare = values.length === 0 && key.types.length === 0;
    const found = body || named || bare || entry.valueKey ? child : detail;
    return {
      syntax: statement,
      keyword: statement.keyword,
      values,
      block: found,
    };
  }

  #bindTable(block: Block, key: Key, statement: Statement, table: Table): void {
    for (const row of table.rows) {
      const child = newBlock(
        key.kind,
        key,
        block,
        row,
        rowHead(table, row, this.#text),
      );
      for (const [index, column] of table.heads.entries()) {
        const cell = row.cells[index];
        if (!cell || cell.values.length === 0 || fixedColumn(column.text))
          continue;
        this.#bindCell(child, column, cell, row === table.rows[0]);
      }
      this.#addOccurrence(block, key, {
        syntax: row,
        keyword: statement.keyword,
        values: [],
        block: child,
      });
    }
  }

  #bindCell(row: Block, column: Word, cell: Cell, first: boolean): void {
    // Every row repeats the head: one cause, one finding.
    const place = this.#descend(row, column, column.text, cell, !first);
    if (!place) {
      if (first) this.#unknownKey(row, column, false);
      return;
    }
    const { block, key } = place;
    const child = newBlock(key.kind, key, block, cell);
    const values = this.#bindValues(child, key, cell.values, false);
    const detail = values.length === 1 ? values[0]?.detail : undefined;
    const found = key.entry.valueKey ? child : detail;
    this.#addOccurrence(block, key, {
      syntax: cell,
      keyword: column,
      values,
      block: found,
    });
  }

  #addOccurrence(block: Block, key: Key, occurrence: Occurrence): void {
    const slot: OwnSlot | undefined = block.slots[key.index];
    if (!slot) {
      block.slots[key.index] = { key, occurrences: [occurrence] };
      return;
    }
    if (!key.entry.repeat) {
      this.#report("duplicate-key", occurrence.keyword, { key: key.keyword });
    }
    slot.occurrences.push(occurrence);
  }

  #bindValues(
    child: Block,
    key: Key,
    values: readonly Value[],
    broken: boolean,
  ): BoundValue[] {
    if (values.length === 0) return [];
    const { entry } = key;
    const target = entry.valueKey
      ? kindTable(key.kind).byKeyword.get(entry.valueKey)
      : key;
    if (!target)
      throw new Error(
        `${key.id}: valueKey ${entry.valueKey} is no key of ${key.kind}`,
      );
    const bound = values.map((value) =>
      this.#bindValue(child, target, value, broken),
    );
    if (values.length > 1 && !target.entry.list) {
      this.#report("list-not-allowed", values[1] as Value, {
        key: target.keyword,
      });
    }
    if (target !== key) {
      const first = values[0] as Value;
      this.#addOccurrence(child, target, {
        syntax: first,
        keyword: first,
        values: bound,
        block: undefined,
      });
      // PM in the head leaves the whole entry open (`kwaliteit: PM`), not only the key it stands for.
      return bound.filter(
        (value) => value.type === "open" || value.type === "not-applicable",
      );
    }
    return bound;
  }

  #bindValue(owner: Block, key: Key, node: Value, broken: boolean): BoundValue {
    const qualifiers = this.#bindQualifiers(key.entry, node);
    const { literal } = node;
    const next = this.#nextEntry(owner, node);
    const detail =
      node.body && node.body !== owner.body && !next
        ? newBlock(detailKind(key, literal), key, owner.parent, node, {
            body: node.body,
          })
        : undefined;
    if (detail && node.body) this.bindStatements(detail, node.body.statements);
    const base = { node, qualifiers, detail };
    if (!literal) return { ...base, type: "unusable" };
    const understood = understand(literal, key.types, node, this.#text);
    if (!understood) {
      if (!broken && !next) this.#misunderstood(key, node);
      return { ...base, type: "unusable" };
    }
    if (understood.alias)
      this.#synonym(node, understood.alias.written, understood.alias.standard);
    for (const word of node.loose) {
      if (!broken && !next) this.#looseWords(node, word);
    }
    const { meaning } = understood;
    if (meaning.type === "money" && literal.type === "range")
      this.#checkNotation(node, qualifiers);
    return { ...base, ...meaning };
  }

  #bindQualifiers(entry: Entry, node: Value): readonly BoundQualifier[] {
    if (node.qualifiers.length === 0) return none;
    return node.qualifiers.map(({ preposition: written, operand }, index) => {
      const preposition = meantBy(written, node);
      const allowed =
        entry.qualifiers?.includes(preposition) ??
        alwaysAllowed.has(preposition);
      if (!allowed) {
        this.#report(
          "qualifier-not-allowed",
          node.qualifiers[index] as SyntaxNode,
          { preposition },
        );
      }
      const text = operand && "text" in operand ? operand.text : undefined;
      const amount = operand?.type === "range" ? operand.from : undefined;
      const number = amount?.number;
      return {
        preposition,
        text,
        unit:
          preposition === "per" && text !== undefined
            ? unitOf(text)
            : amount?.unit,
        year:
          preposition === "in" && number !== undefined
            ? number / 10_000
            : amount?.date?.year,
        interval:
          number === undefined ? undefined : { min: number, max: number },
      };
    });
  }

  #checkNotation(node: Value, qualifiers: readonly BoundQualifier[]): void {
    const { literal } = node;
    if (literal?.type !== "range") return;
    const { from, to } = literal;
    const last = to ?? from;
    const ambiguous = last.decimals === 3 && !last.grouped && !last.scale;
    // A tariff a minute really has more than two decimals.
    if (ambiguous && !qualifiers.some(({ unit }) => unit === "minuut")) {
      this.#report("ambiguous-number", node, { written: this.#textOf(node) });
    }
  }

  #misunderstood(key: Key, node: Value): void {
    const { literal } = node;
    const written = this.#textOf(node);
    if (literal?.type === "word" && node.loose.length > 0) {
      this.#looseWords(node, node.loose[0] as Word);
      return;
    }
    if (key.types.length === 0) {
      this.#report("value-not-allowed", node, { key: key.keyword, written });
      return;
    }
    const suggestion =
      literal && "text" in literal ? suggestWord(key, literal.text) : undefined;
    const closed = key.types.some(({ type }) => type === "enum");
    const wordLike = literal?.type === "word" || literal?.type === "code";
    this.#report(
      closed && wordLike ? "unknown-value" : "wrong-type",
      node,
      {
        key: key.keyword,
        id: key.id,
        written,
        ...(suggestion && { suggestion }),
      },
      suggestion,
    );
  }

  /**
   * `vorm: productie indexatie { .. }`: the word behind the value is the next entry, which lacks only a semicolon. Its
   * body is bound as what it is, so that one cause gives one finding.
   */
  #nextEntry(owner: Block, node: Value): boolean {
    const [word] = node.loose;
    const parent = owner.parent;
    if (!word || !parent) return false;
    const key = kindTable(parent.kind).match(word.text)?.key;
    if (!key) return false;
    this.#report(
      "separator-missing",
      word,
      { key: word.text },
      `; ${word.text}`,
    );
    const { body } = node;
    if (!body) return true;
    const block = newBlock(key.kind, key, parent, node, { body });
    this.bindStatements(block, body.statements);
    this.#addOccurrence(parent, key, {
      syntax: node,
      keyword: word,
      values: [],
      block,
    });
    return true;
  }

  #looseWords(node: Value, word: Word): void {
    const written = this.#textOf(node);
    this.#report(
      "quotes-needed",
      node,
      { written, word: word.text },
      `"${written}"`,
    );
  }

  #unknownKey(block: Block, word: Word, broken: boolean): void {
    // Free notes may hold anything.
    if (broken || block.kind === "notitie") return;
    const suggestion = suggestKey(block.kind, word.text);
    this.#report(
      "unknown-key",
      word,
      {
        key: word.text,
        block: block.key?.keyword ?? block.kind,
        ...(suggestion.here && { suggestion: suggestion.here }),
        ...(suggestion.elsewhere && { elsewhere: suggestion.elsewhere }),
      },
      suggestion.here,
    );
    // A rule must not call a key missing that is only misspelt.
    const meant = suggestion.here
      ? kindTable(block.kind).match(suggestion.here)?.key
      : undefined;
    if (meant && !block.slots[meant.index]) {
      const value = {
        node: unusableNode(word),
        qualifiers: none,
        detail: undefined,
        type: "unusable",
      } as const;
      block.slots[meant.index] = {
        key: meant,
        occurrences: [
          { syntax: word, keyword: word, values: [value], block: undefined },
        ],
      };
    }
  }

  #unexpectedName(key: Key, name: Word): void {
    const valued = key.types.length > 0;
    this.#report(
      valued ? "colon-missing" : "name-not-allowed",
      name,
      { key: key.keyword, name: name.text },
      valued ? `: ${name.text}` : undefined,
    );
  }

  #unexpectedTitle(key: Key, title: Word): void {
    this.#report("name-not-allowed", title, {
      key: key.keyword,
      name: title.text,
    });
  }

  #synonym(node: SyntaxNode, written: string, standard: string): void {
    this.#report("synonym", node, { written, standard });
  }

  #report(
    code: Problem["code"],
    node: SyntaxNode,
    data: Problem["data"],
    replacement?: string,
  ): void {
    this.problems.push(
      replacement === undefined
        ? { code, node, data }
        : { code, node, data, replacement },
    );
  }

  /** What was written, without a body behind it, on one line and not too long for a message. */
  #textOf(node: SyntaxNode): string {
    const start = offsetOf(node);
    const length =
      node.kind === "value" && node.body ? node.body.start : node.length;
    const written = this.#text
      .slice(start, start + Math.min(length, 80))
      .replace(/\s+/g, " ")
      .trim();
    return length > 80 ? `${written}...` : written;
  }
}

const none: readonly BoundQualifier[] = [];
const alwaysAllowed: ReadonlySet<string> = new Set([
  "per",
  "voor",
  "in",
  "excl. btw",
  "incl. btw",
]);

/** English `of` is Dutch `van`, but Dutch `of` is "or": only behind a percentage is it the English word. */
function meantBy(written: Preposition, node: Value): Preposition {
  const { literal } = node;
  const percent =
    literal?.type === "range" && (literal.to ?? literal.from).percent;
  return written === "of" && percent ? "van" : written;
}

/** The body behind the only value details the entry itself where the value stands for one of its keys. */
function bodyOfOnlyValue(key: Key, values: readonly Value[]): Body | undefined {
  return key.entry.valueKey && values.length === 1
    ? values[0]?.body
    : undefined;
}

/** PM and n.v.t. have details of their own: who decides and when, or why not. */
function detailKind(key: Key, literal: Literal | undefined): string {
  if (literal?.type === "open") return "pm";
  return literal?.type === "not-applicable" ? "nvt" : key.kind;
}

function fixedColumn(text: string): "name" | "title" | undefined {
  const word = text.toLowerCase();
  if (word === "naam" || word === "name") return "name";
  return word === "titel" || word === "title" ? "title" : undefined;
}

/** The name and the title of a row: its cells under the fixed columns. */
function rowHead(
  table: Table,
  row: Row,
  text: string,
): { name?: Word; title?: Word } {
  const head: { name?: Word; title?: Word } = {};
  for (const [index, column] of table.heads.entries()) {
    const fixed = fixedColumn(column.text);
    const cell = row.cells[index];
    const word = fixed && cell ? wordOf(cell, text) : undefined;
    if (fixed && word) head[fixed] = word;
  }
  return head;
}

/** The name or title that a cell holds: its first value as a word. */
function wordOf(cell: Cell, text: string): Word | undefined {
  const value = cell.values[0];
  const literal = value?.literal;
  if (!value || !literal) return undefined;
  if (
    literal.type === "word" ||
    literal.type === "code" ||
    literal.type === "string"
  ) {
    return { ...value, kind: "word", form: literal.type, text: literal.text };
  }
  if (literal.type !== "range") return undefined;
  let start = 0;
  for (let at: SyntaxNode | undefined = value; at; at = at.parent)
    start += at.start;
  return {
    ...value,
    kind: "word",
    form: "number",
    text: text.slice(start, start + value.length),
  };
}

/** A placeholder for a value that was never read because its key was misspelt. */
function unusableNode(word: Word): Value {
  return {
    kind: "value",
    parent: word.parent,
    start: word.start,
    length: word.length,
    qualifiers: [],
    loose: [],
  };
}
