import type { Reparsed } from "../../../grammar/src/incremental.ts";
import type {
  Body,
  SourceFile,
  Statement,
  SyntaxNode,
  Table,
  Word,
} from "../../../grammar/src/tree.ts";
import { type Key, kindTable } from "../vocabulary/lookup.ts";
import { Binder, type BoundFile, type Keeper } from "./bind.ts";
import type { Block, Occurrence, OwnSlot } from "./block.ts";
import { inSourceOrder, type Problem } from "./problem.ts";
import { Problems } from "./problems.ts";

/**
 * Binding again after an edit: only new statements are bound, every other block stays the object that it was. The
 * result equals binding the whole tree.
 */

/** A block that does not say what it said. */
export interface ChangedBlock {
  readonly block: Block;
  /** What it said and says under the keys that changed; undefined where nothing. */
  readonly slots: readonly {
    readonly before: OwnSlot | undefined;
    readonly after: OwnSlot | undefined;
  }[];
}

export interface Rebound {
  readonly bound: BoundFile;
  readonly changed: readonly ChangedBlock[];
  /** Blocks that got another head, with the name that they had. */
  readonly headed: readonly HeadedBlock[];
}

export interface HeadedBlock {
  readonly block: Block;
  readonly name: string | undefined;
}

type Owner = SourceFile | Body;

/** Binds what changed in a tree. Uses up `old`: its blocks change. Undefined when all of it has to be bound. */
export function rebind(
  old: BoundFile,
  file: SourceFile,
  change: NonNullable<Reparsed["changed"]>,
): Rebound | undefined {
  old.root.syntax = file;
  const run = new Rebinding(file, new Set(change.removed));
  let { owner } = change;
  let added: readonly Statement[] = change.added;
  for (;;) {
    const block = blockOf(old.root, owner);
    if (block && run.rebind(block, owner, added)) break;
    // Other statements say things in the same block: those around it are bound again.
    const around = statementAround(owner);
    const outer = around?.parent;
    if (!around || (outer?.kind !== "body" && outer?.kind !== "file"))
      return undefined;
    owner = outer;
    added = [around];
  }
  const problems = inSourceOrder([
    ...old.problems.filter((problem) => !run.isGone(problem)),
    ...run.problems.found,
  ]);
  const { changed, headed } = run.withRows();
  return { bound: { root: old.root, problems }, changed, headed };
}

function statementAround(owner: Owner): Statement | undefined {
  let at: SyntaxNode | undefined = owner.parent;
  while (at && at.kind !== "statement") at = at.parent;
  return at;
}

/** What a statement put into a block. */
interface Effect {
  readonly key: Key;
  readonly occurrence: Occurrence;
}

class Rebinding implements Keeper {
  readonly problems: Problems;
  readonly changed: ChangedBlock[] = [];
  readonly headed: HeadedBlock[] = [];
  readonly #binder: Binder;
  /** Statements that are no longer there, or that are bound again. */
  readonly #gone: Set<Statement>;
  /** Owners of which the statements were put back in their blocks. */
  readonly #refilled = new Set<Owner>();
  /** Blocks of statements that are gone, by body: the body may live on behind another head. */
  readonly #headless = new Map<Body, Block>();
  /** Blocks of the rows of tables that are gone, a list a table. */
  readonly #tables: (readonly Block[])[] = [];
  /** Rows that live on in another table, with what they said. */
  readonly #rows: KeptRow[] = [];
  readonly #emptied = new Map<Block, Contents>();

  constructor(file: SourceFile, gone: Set<Statement>) {
    this.problems = new Problems(file.text);
    this.#binder = new Binder(file.text, this.problems, this);
    this.#gone = gone;
  }

  /** Binds the new statements of a block; false when other text than its own says something in it. */
  rebind(block: Block, owner: Owner, added: readonly Statement[]): boolean {
    const contents = contentsOf(block, owner, this.#gone);
    if (!contents) return false;
    for (const statement of added) this.#gone.add(statement);
    this.#empty(block, contents);
    this.refill(block);
    return true;
  }

  take(body: Body, key: Key, parent: Block): Block | undefined {
    const block = this.#headless.get(body);
    if (!block || block.key !== key || block.parent !== parent)
      return undefined;
    this.#headless.delete(body);
    const contents = contentsOf(block, body, this.#gone);
    if (!contents) return undefined;
    // What the head said goes; the new one has its own.
    contents.effects.delete(undefined);
    this.headed.push({ block, name: block.name?.text });
    this.#empty(block, contents);
    return block;
  }

  takeRows(
    { rows }: Table,
    key: Key,
    parent: Block,
  ): readonly Block[] | undefined {
    const at = this.#tables.findIndex(
      (blocks) =>
        blocks.length === rows.length &&
        blocks[0]?.key === key &&
        blocks[0].parent === parent,
    );
    const [blocks] = at < 0 ? [] : this.#tables.splice(at, 1);
    for (const block of blocks ?? []) {
      const { name, title } = block;
      this.#rows.push({ block, name, title, slots: [...block.slots] });
      block.slots.fill(undefined);
    }
    return blocks;
  }

  /** What changed, rows of tables among it. */
  withRows(): Pick<Rebound, "changed" | "headed"> {
    for (const { block, name, title, slots } of this.#rows) {
      this.changed.push({ block, slots: differing(slots, block) });
      if (name?.text !== block.name?.text || title?.text !== block.title?.text)
        this.headed.push({ block, name: name?.text });
    }
    return this;
  }

  refill(block: Block): void {
    const contents = this.#emptied.get(block);
    if (contents) this.#fill(block, contents);
  }

  #empty(block: Block, contents: Contents): void {
    for (const statement of entangled(block, contents))
      this.#gone.add(statement);
    for (const [statement, effects] of contents.effects) {
      if (!statement || !this.#gone.has(statement)) continue;
      for (const { occurrence } of effects)
        if (occurrence.block?.body)
          this.#headless.set(occurrence.block.body, occurrence.block);
      const rows = effects.flatMap(({ occurrence: { syntax, block: row } }) =>
        row && syntax.kind === "row" ? [row] : [],
      );
      if (rows.length > 0) this.#tables.push(rows);
    }
    this.#emptied.set(block, contents);
    block.slots.fill(undefined);
  }

  /** True for a problem that went with its statement, or that was looked for again. */
  isGone({ code, node }: Problem): boolean {
    let isOfOwner = code === "duplicate-key";
    for (let at: SyntaxNode | undefined = node; at; at = at.parent) {
      // What stands twice in a table row is not said again.
      if (at.kind === "row" || at.parent?.kind === "table") isOfOwner = false;
      if (at.kind !== "statement") continue;
      if (this.#gone.has(at)) return true;
      const { parent } = at;
      if (parent?.kind === "body" || parent?.kind === "file") {
        if (this.#refilled.has(parent)) return isOfOwner;
      }
      isOfOwner = false;
    }
    return false;
  }

  #fill(block: Block, { owner, slots, effects }: Contents): void {
    this.#refilled.add(owner);
    this.#replay(block, effects.get(undefined));
    for (const statement of owner.statements) {
      if (this.#gone.has(statement))
        this.#binder.bindStatement(block, statement);
      else this.#replay(block, effects.get(statement));
    }
    this.changed.push({ block, slots: differing(slots, block) });
  }

  #replay(block: Block, effects: readonly Effect[] = []): void {
    for (const { key, occurrence } of effects)
      this.#binder.addOccurrence(block, key, occurrence);
  }
}

/** A row that stands in another table than it did. */
interface KeptRow {
  readonly block: Block;
  readonly name: Word | undefined;
  readonly title: Word | undefined;
  readonly slots: readonly (OwnSlot | undefined)[];
}

/** The keys under which a block says something else than it did; under the others it gets back what it had. */
function differing(
  slots: readonly (OwnSlot | undefined)[],
  block: Block,
): ChangedBlock["slots"] {
  return slots.flatMap((before, index) => {
    const after = block.slots[index];
    if (!isSameSlot(before, after)) return [{ before, after }];
    block.slots[index] = before;
    return [];
  });
}

/** What a block says, by the statement of its body that says it; undefined for its head. */
interface Contents {
  readonly owner: Owner;
  readonly slots: readonly (OwnSlot | undefined)[];
  readonly effects: Map<Statement | undefined, Effect[]>;
}

function contentsOf(
  block: Block,
  owner: Owner,
  gone: ReadonlySet<Statement>,
): Contents | undefined {
  const effects = new Map<Statement | undefined, Effect[]>();
  const slots = [...block.slots];
  for (const slot of slots) {
    if (!slot) continue;
    const { key } = slot;
    for (const occurrence of slot.occurrences) {
      const source = sourceOf(occurrence.syntax, block, owner, gone);
      if (source === "elsewhere") return undefined;
      const known = effects.get(source);
      if (known) known.push({ key, occurrence });
      else effects.set(source, [{ key, occurrence }]);
    }
  }
  return { owner, slots, effects };
}

/** The statement of a body that holds a piece of syntax; undefined when the head of the block does. */
function sourceOf(
  syntax: SyntaxNode,
  block: Block,
  owner: Owner,
  gone: ReadonlySet<Statement>,
): Statement | undefined | "elsewhere" {
  for (let at: SyntaxNode | undefined = syntax; at; at = at.parent) {
    if (at.kind === "statement" && (at.parent === owner || gone.has(at)))
      return at;
    if (at === block.syntax) return undefined;
  }
  return "elsewhere";
}

/**
 * The statements that cannot be put back as they were: what they say depends on others. That are dotted paths, which
 * add to the block of another statement, and words that are no key, which count unless the key meant is there.
 */
function entangled(
  block: Block,
  { owner: { statements }, effects }: Contents,
): Statement[] {
  const table = kindTable(block.kind);
  const shared = new Set<Key>();
  for (const statement of [...statements, ...effects.keys()]) {
    const text = statement?.keyword.text;
    if (!text?.includes(".") || table.match(text)) continue;
    const key = table.match(text.slice(0, text.indexOf(".")))?.key;
    if (key) shared.add(key);
  }
  return statements.filter((statement) => {
    const known = effects.get(statement);
    return (
      !known ||
      known.some(
        ({ key, occurrence }) =>
          shared.has(key) || occurrence.syntax.kind === "word",
      )
    );
  });
}

function isSameSlot(
  before: OwnSlot | undefined,
  after: OwnSlot | undefined,
): boolean {
  if (!before || !after) return before === after;
  return (
    before.occurrences.length === after.occurrences.length &&
    before.occurrences.every(
      (occurrence, index) => occurrence === after.occurrences[index],
    )
  );
}

/** The block that the statements of a body were bound in; undefined when none was. */
function blockOf(root: Block, owner: Owner): Block | undefined {
  const bodies: Body[] = [];
  for (let at: SyntaxNode | undefined = owner; at; at = at.parent)
    if (at.kind === "body") bodies.unshift(at);
  let block: Block | undefined = root;
  for (const body of bodies) block = block && blockWith(block, body);
  return block;
}

function blockWith(outer: Block, body: Body): Block | undefined {
  for (const slot of outer.slots) {
    for (const { block, values } of slot?.occurrences ?? []) {
      const inner = block && blockBehind(block, body);
      if (inner) return inner;
      for (const { detail } of values) {
        if (detail?.body === body) return detail;
      }
    }
  }
  return undefined;
}

/** The block itself, or for a table row or a step of a dotted path one inside it. */
function blockBehind(block: Block, body: Body): Block | undefined {
  if (block.body) return block.body === body ? block : undefined;
  return blockWith(block, body);
}
