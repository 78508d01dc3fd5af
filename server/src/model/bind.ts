import {
  type Body,
  type Cell,
  rangeOf,
  type SourceFile,
  type Statement,
  type SyntaxNode,
  type Table,
  type Value,
  type Word,
} from "../../../grammar/src/tree.ts";
import { isReserved } from "../../../grammar/src/words.ts";
import { type Key, kindTable, reservedWord } from "../vocabulary/lookup.ts";
import type { Block, Occurrence, OwnSlot } from "./block.ts";
import {
  bodyOfOnlyValue,
  detailKind,
  type Head,
  headed,
  newBlock,
  reservedHead,
  unusableNode,
  wordOf,
} from "./heads.ts";
import { isUnreadable, understand } from "./literal.ts";
import { inSourceOrder, type Problem } from "./problem.ts";
import { namesOf, Problems } from "./problems.ts";
import { bindQualifiers, isUnquotedName } from "./qualifier.ts";
import { fixedColumn, rowHead } from "./row-head.ts";
import type { BoundValue } from "./values.ts";

/** A document as the vocabulary understands it: its blocks, and what could not be understood. */
export interface BoundFile {
  readonly root: Block;
  readonly problems: readonly Problem[];
}

/** Binds a syntax tree to the vocabulary. Never throws; what is wrong becomes a problem and the rest goes on. */
export function bind(file: SourceFile): BoundFile {
  const problems = new Problems(file.text);
  const binder = new Binder(file.text, problems);
  const root = newBlock("bestand", undefined, undefined, file);
  binder.bindStatements(root, file.statements);
  return { root, problems: inSourceOrder(problems.found) };
}

/** Knows the blocks that bodies were bound to before, where the statement around a body is bound again. */
export interface Keeper {
  /** The emptied block of a body under the same key of the same block; undefined when there is none. */
  take(body: Body, key: Key, parent: Block): Block | undefined;
  /** The emptied blocks of the rows of a table that was there before with as many rows; undefined when there is none. */
  takeRows(table: Table, key: Key, parent: Block): readonly Block[] | undefined;
  /** Puts back what the statements of its body say. */
  refill(block: Block, binder: Binder): void;
}

/** Turns statements into what they say in a block, and tells the problems of it. */
export class Binder {
  readonly #problems: Problems;
  readonly #text: string;
  readonly #keeper: Keeper | undefined;

  constructor(text: string, problems: Problems, keeper?: Keeper) {
    this.#text = text;
    this.#problems = problems;
    this.#keeper = keeper;
  }

  bindStatements(block: Block, statements: readonly Statement[]): void {
    for (const statement of statements) this.bindStatement(block, statement);
  }

  bindStatement(block: Block, statement: Statement): void {
    const { keyword } = statement;
    const place = this.#descend(block, keyword, keyword.text, statement);
    if (!place) {
      this.#unknownKey(block, keyword, statement.broken);
      return;
    }
    const { key } = place;
    for (const word of statement.loose) {
      if (!statement.broken)
        this.#problems.report("loose-words", word, { word: word.text });
    }
    if (statement.table)
      this.#bindTable(place.block, key, statement, statement.table);
    else
      this.addOccurrence(
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
        this.#problems.synonym(keyword, step, key.keyword);
      if (index === steps.length - 1) return { block, key };
      const existing = block.slots[key.index]?.occurrences.at(-1)?.block;
      if (existing) {
        block = existing;
        continue;
      }
      const child = newBlock(key.kind, key, block, syntax);
      this.addOccurrence(block, key, {
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
      this.#problems.unexpectedName(key, statement.name, statement.colon);
    if (statement.title && !entry.title)
      this.#problems.unexpectedTitle(key, statement.title);
    const own: { -readonly [F in keyof Head]: Head[F] } = {};
    if (statement.name && entry.name) own.name = statement.name;
    if (statement.title && entry.title) own.title = statement.title;
    if (statement.doc !== undefined) own.doc = statement.doc;
    const misnamed = reservedHead(key, statement);
    if (misnamed)
      this.#problems.reservedName(
        key,
        wordOf(misnamed, this.#textOf(misnamed)),
      );
    else this.#checkName(key, own.name);
    const body = statement.body ?? bodyOfOnlyValue(key, statement);
    if (body) own.body = body;
    const kept = body && this.#keeper?.take(body, key, block);
    const child = kept
      ? headed(kept, statement, own)
      : newBlock(key.kind, key, block, statement, own);
    const values = this.#bindValues(
      child,
      key,
      misnamed ? [] : statement.values,
      statement.broken,
    );
    if (kept) this.#keeper?.refill(kept, this);
    else if (body) this.bindStatements(child, body.statements);
    // With one value, the body after the value and the body of the entry are the same thing.
    const detail = values.length === 1 ? values[0]?.detail : undefined;
    const named = statement.name ?? statement.title;
    // `sluiting:` without a value says nothing; `product` without more is a product.
    const bare = values.length === 0 && key.types.length === 0;
    const stands = entry.valueKey !== undefined && values.length === 0;
    const found = body || named || bare || stands ? child : detail;
    return {
      syntax: statement,
      keyword: statement.keyword,
      values,
      block: found,
    };
  }

  #textOf(node: SyntaxNode): string {
    const { start, end } = rangeOf(node);
    return this.#text.slice(start, end);
  }

  #checkName(key: Key, name: Word | undefined): void {
    if (name && reservedWord(name.text)) this.#problems.reservedName(key, name);
  }

  #bindTable(block: Block, key: Key, statement: Statement, table: Table): void {
    const kept = this.#keeper?.takeRows(table, key, block);
    for (const [at, row] of table.rows.entries()) {
      const head = rowHead(table, row, this.#text);
      const before = kept?.[at];
      const child = before
        ? headed(before, row, head)
        : newBlock(key.kind, key, block, row, head);
      this.#checkName(key, child.name);
      for (const [index, column] of table.heads.entries()) {
        const cell = row.cells[index];
        if (!cell || cell.values.length === 0) continue;
        if (fixedColumn(column.text)) {
          const [value] = cell.values;
          if (value && value.loose.length > 0) this.#problems.unquoted(value);
          continue;
        }
        this.#bindCell(child, column, cell, row === table.rows[0]);
      }
      this.addOccurrence(block, key, {
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
    this.addOccurrence(block, key, {
      syntax: cell,
      keyword: column,
      values,
      block: found,
    });
  }

  #unknownKey(block: Block, word: Word, broken: boolean): void {
    // Free notes may hold anything; of a reserved word the parser has spoken.
    if (broken || block.kind === "notitie" || isReserved(word.text)) return;
    const here = this.#problems.unknownKey(block, word);
    const meant = here ? kindTable(block.kind).match(here)?.key : undefined;
    if (!meant || block.slots[meant.index]) return;
    // A rule must not call a key missing that is only misspelt.
    const value = {
      node: unusableNode(word),
      qualifiers: [],
      detail: undefined,
      type: "unusable",
    } as const;
    this.addOccurrence(block, meant, {
      syntax: word,
      keyword: word,
      values: [value],
      block: undefined,
    });
  }

  /** Puts what a statement says into a block; a key that is given twice is reported. */
  addOccurrence(block: Block, key: Key, occurrence: Occurrence): void {
    const slot: OwnSlot | undefined = block.slots[key.index];
    if (!slot) {
      block.slots[key.index] = { key, occurrences: [occurrence] };
      return;
    }
    const [only] = slot.occurrences;
    if (only?.syntax.kind === "word" && !key.entry.repeat) {
      // What stood here was a misspelling of another key after all.
      slot.occurrences[0] = occurrence;
      return;
    }
    if (!key.entry.repeat) {
      this.#problems.report("duplicate-key", occurrence.keyword, namesOf(key));
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
    const second = bound[1];
    if (second && second.type !== "unusable" && !target.entry.list) {
      this.#problems.report("list-not-allowed", second.node, namesOf(target));
    }
    if (target !== key) {
      const first = values[0] as Value;
      this.addOccurrence(child, target, {
        syntax: first,
        keyword: first,
        values: bound,
        block: undefined,
      });
      // `kwaliteit: PM` leaves the whole entry open; with a title there is one, and only the key it stands for is open.
      if (child.name || child.title) return [];
      return bound.filter(
        (value) => value.type === "open" || value.type === "not-applicable",
      );
    }
    return bound;
  }

  #bindValue(owner: Block, key: Key, node: Value, broken: boolean): BoundValue {
    const { literal } = node;
    // `Bergen op Zoom`: the word is reserved, but here it is part of a name that lacks its quotation marks.
    const unquoted = isUnquotedName(key, node);
    const understood =
      literal && understand(literal, key.types, node, this.#text);
    const qualifiers = unquoted
      ? []
      : bindQualifiers(key.entry, node, understood && this.#problems);
    const next = this.#nextEntry(owner, node);
    const detail =
      node.body && node.body !== owner.body && !next
        ? newBlock(detailKind(key, literal), key, owner.parent, node, {
            body: node.body,
          })
        : undefined;
    if (detail && node.body) this.bindStatements(detail, node.body.statements);
    const base = { node, qualifiers, detail };
    if (!literal || isUnreadable(literal)) return { ...base, type: "unusable" };
    if (unquoted) {
      if (!broken) this.#problems.looseWords(key, node);
      return { ...base, type: "unusable" };
    }
    if (!understood) {
      if (!broken && !next) this.#problems.misunderstood(key, node);
      return { ...base, type: "unusable" };
    }
    if (understood.alias)
      this.#problems.synonym(
        node,
        understood.alias.written,
        understood.alias.standard,
      );
    if (node.loose.length > 0 && !next) {
      // Half of a text is not what was meant: no rule may read it.
      if (!broken) this.#problems.looseWords(key, node);
      return { ...base, type: "unusable" };
    }
    const { meaning } = understood;
    if (meaning.type === "money" && literal.type === "range")
      this.#problems.ambiguousNumber(node, qualifiers);
    return { ...base, ...meaning };
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
    this.#problems.report(
      "separator-missing",
      word,
      { key: word.text },
      `; ${word.text}`,
    );
    const { body } = node;
    if (!body) return true;
    const block = newBlock(key.kind, key, parent, node, { body });
    this.bindStatements(block, body.statements);
    this.addOccurrence(parent, key, {
      syntax: node,
      keyword: word,
      values: [],
      block,
    });
    return true;
  }
}
