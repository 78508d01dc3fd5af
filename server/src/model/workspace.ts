import { difference } from "../../../grammar/src/difference.ts";
import { reparseWithin } from "../../../grammar/src/incremental.ts";
import { fold } from "../../../grammar/src/names.ts";
import { parse } from "../../../grammar/src/parser.ts";
import type { SourceFile } from "../../../grammar/src/tree.ts";
import { DOCUMENTS, LINKS } from "../vocabulary/cells.ts";
import { kindTable } from "../vocabulary/lookup.ts";
import { type BoundFile, bind } from "./bind.ts";
import type { Block, Occurrence } from "./block.ts";
import { Change, changeOf, changeOfAll, layout } from "./change.ts";
import { perLevel } from "./levels.ts";
import type { Problem } from "./problem.ts";
import { noteRead } from "./reads.ts";
import { rebind } from "./rebind.ts";
import { keyOf } from "./slot.ts";
import { Specification } from "./specification.ts";

/** One document of the workspace, parsed and bound. */
export interface Unit {
  /** Where it is: a URI or a path with forward slashes. */
  readonly uri: string;
  readonly text: string;
  readonly tree: SourceFile;
  readonly root: Block;
  readonly problems: readonly Problem[];
  readonly imports: readonly Import[];
}

/** A `gebruik` statement and the document that it names. */
export interface Import {
  readonly occurrence: Occurrence;
  /** The path as written. */
  readonly path: string;
  /** The URI that it comes to; undefined when it leaves the workspace. */
  readonly target: string | undefined;
}

interface User {
  readonly unit: Unit;
  readonly target: string | undefined;
}

/**
 * The documents that are checked together. It holds no clock and opens no file: whoever owns it adds the texts, also
 * of imported files (`wanted` says which are missing).
 */
export class Workspace {
  #units = new Map<string, Unit>();
  #isOrdered = true;
  /** The documents that use others, by what they use; made when someone asks. */
  #users: ReadonlyMap<string | undefined, readonly User[]> | undefined;
  /** The specifications of each document, as they were last asked for. */
  readonly #specifications = new Map<string, readonly Specification[]>();
  /** The documents that were edited since, so that they may hold others. */
  readonly #unlisted = new Set<string>();
  readonly #byBlock = new WeakMap<Block, Specification>();
  /** Who is told what changes in any document. */
  #watcher: object | undefined;
  #changes: Change | undefined;
  #byName: ReadonlyMap<string, readonly Specification[]> | undefined;
  readonly #roots: readonly string[];

  /** `roots` are the folders (URIs without a trailing slash) that imports may not leave; none means no limit. */
  constructor(roots: readonly string[] = []) {
    this.#roots = roots;
  }

  /** Adds a document or replaces its text. What was got of it before is used up: its tree and blocks change. */
  set(uri: string, text: string): Unit {
    const before = this.#units.get(uri);
    const { tree, bound, change } = before
      ? readAgain(before, text)
      : read(text);
    const { root, problems } = bound;
    const unit: Unit = {
      uri,
      text,
      tree,
      root,
      problems,
      imports: this.#importsOf(uri, root),
    };
    this.#units.set(uri, unit);
    if (!before) this.#isOrdered = false;
    if ((before?.imports.length ?? 0) + unit.imports.length > 0)
      this.#users = undefined;
    this.#tell(uri, () => change ?? changeOfAll(before?.root, root));
    return unit;
  }

  delete(uri: string): void {
    const unit = this.#units.get(uri);
    if (!unit) return;
    this.#units.delete(uri);
    this.#users = undefined;
    this.#tell(uri, () => changeOfAll(unit.root));
    this.#specifications.delete(uri);
  }

  get(uri: string): Unit | undefined {
    noteDocuments();
    return this.#units.get(uri);
  }

  get units(): Iterable<Unit> {
    noteDocuments();
    return this.#inOrder();
  }

  /** True when every file that a document uses is there. */
  hasFilesOf({ imports }: Unit): boolean {
    noteDocuments();
    return imports.every(
      ({ target }) => target !== undefined && this.#units.has(target),
    );
  }

  /** The documents that use one. */
  usersOf(uri: string): readonly Unit[] {
    this.#users ??= Map.groupBy(
      [...this.#units.values()].flatMap((unit) =>
        unit.imports.map(({ target }) => ({ unit, target })),
      ),
      ({ target }) => target,
    );
    const users = this.#users.get(uri) ?? [];
    return [...new Set(users.map(({ unit }) => unit))];
  }

  /** URIs that are imported and not present. */
  wanted(): string[] {
    const missing = new Set<string>();
    for (const { imports } of this.#units.values()) {
      for (const { target } of imports) {
        if (target !== undefined && !this.#units.has(target))
          missing.add(target);
      }
    }
    return [...missing];
  }

  /** The specifications of one document, in source order. */
  specificationsOf(unit: Unit): readonly Specification[] {
    const { uri } = unit;
    let known = this.#specifications.get(uri);
    const isUnlisted = this.#unlisted.delete(uri);
    if (!known || isUnlisted) {
      const blocks = blocksUnder(unit.root, "bestek");
      known = blocks.map((block) => this.#specificationOf(block, unit));
      this.#specifications.set(uri, known);
    }
    return known;
  }

  /** Every specification of the workspace. */
  *specifications(): Iterable<Specification> {
    noteDocuments();
    noteRead(keyOf("bestand", "bestek").cell, undefined);
    yield* this.#all();
  }

  *#all(): Iterable<Specification> {
    for (const unit of this.#inOrder()) yield* this.specificationsOf(unit);
  }

  /** The specifications with this folded name. */
  specificationsNamed(folded: string): readonly Specification[] {
    this.#byName ??= Map.groupBy(this.#all(), ({ root }) =>
      fold(root.block.name?.text ?? ""),
    );
    return this.#byName.get(folded) ?? [];
  }

  /** The documents by address: what is found may not hang on which came first. */
  #inOrder(): Iterable<Unit> {
    if (!this.#isOrdered) {
      const byUri = [...this.#units].sort(
        ([a], [b]) => Number(a > b) - Number(a < b),
      );
      this.#units = new Map(byUri);
      this.#isOrdered = true;
    }
    return this.#units.values();
  }

  /** Top-level blocks with this folded name in the files that a document uses (not transitive). */
  *importedDefinitions(unit: Unit, folded: string): Iterable<Block> {
    noteDocuments();
    yield* definitionsNamed(unit.root, folded);
    for (const { target } of unit.imports) {
      const imported =
        target === undefined ? undefined : this.#units.get(target);
      if (imported) yield* definitionsNamed(imported.root, folded);
    }
  }

  /** The specification of a block: the one that it was, if the block is. */
  #specificationOf(block: Block, unit: Unit): Specification {
    let known = this.#byBlock.get(block);
    if (!known) {
      known = new Specification(block, unit, this);
      this.#byBlock.set(block, known);
    }
    known.unit = unit;
    return known;
  }

  /** What changed in any document since the same watcher last asked; undefined for one that did not. */
  takeChanges(watcher: object): Change | undefined {
    const changes = this.#changes;
    const isKnown = this.#watcher === watcher;
    this.#watcher = watcher;
    this.#changes = new Change();
    return isKnown ? changes : undefined;
  }

  /** Tells every specification that someone looked at what an edit of one document changed. */
  #tell(uri: string, changeOf: () => Change): void {
    if (this.#specifications.size === 0 && !this.#changes) return;
    const change = changeOf();
    if (change.names.size > 0 || change.elsewhere || change.cells.meets(layout))
      this.#byName = undefined;
    const asImported = change.fromElsewhere(true);
    const asOther = change.fromElsewhere(false);
    this.#changes?.addAll(asImported);
    for (const [other, specifications] of this.#specifications) {
      const unit = this.#units.get(other);
      const uses = unit?.imports.some(({ target }) => target === uri);
      const seen = other === uri ? change : uses ? asImported : asOther;
      for (const specification of specifications) {
        const { cells } = specification.change(seen);
        this.#changes?.cells.addAll(cells);
      }
    }
    // Those that it had are told of the next edit too, if nobody asks before that.
    this.#unlisted.add(uri);
  }

  #importsOf(uri: string, root: Block): Import[] {
    const key = kindTable("bestand").byKeyword.get("gebruik");
    const slot = key && root.slots[key.index];
    return (slot?.occurrences ?? []).flatMap((occurrence) => {
      const path = occurrence.block?.title?.text;
      return path === undefined
        ? []
        : [{ occurrence, path, target: this.#resolve(uri, path) }];
    });
  }

  #resolve(from: string, path: string): string | undefined {
    if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(path)) return undefined;
    const steps = from.split("/").slice(0, -1);
    for (const step of path.replaceAll("\\", "/").split("/")) {
      if (step === "..") steps.pop();
      else if (step !== "." && step !== "") steps.push(step);
    }
    const target = steps.join("/");
    if (this.#roots.length === 0) return target;
    return this.#roots.some((root) => target.startsWith(`${root}/`))
      ? target
      : undefined;
  }
}

/** Notes that documents were looked up, or which others they use. */
function noteDocuments(): void {
  noteRead(DOCUMENTS, undefined);
  noteRead(keyOf("bestand", "gebruik").cell, undefined);
}

interface Read {
  readonly tree: SourceFile;
  readonly bound: BoundFile;
  /** What is different from before; undefined when that is all of it. */
  readonly change?: Change;
}

function read(text: string): Read {
  const tree = parse(text);
  return { tree, bound: bind(tree) };
}

/** Reads only what changed, where that is certain to give the same. */
function readAgain(before: Unit, text: string): Read {
  const edit = difference(before.text, text);
  const { file, changed } = reparseWithin(before.tree, text, edit);
  const again = changed && rebind(before, file, changed);
  if (!again) return { tree: file, bound: bind(file) };
  const change = changeOf(again);
  if (
    holdsLink(before.text, edit.start, edit.removed) ||
    holdsLink(text, edit.start, edit.inserted)
  )
    change.cells.add(LINKS);
  return { tree: file, bound: again.bound, change };
}

/** True when the lines that a stretch of text stands on have something of a link. */
function holdsLink(text: string, start: number, length: number): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const end = text.indexOf("\n", start + length);
  return /\[\[|\]\]/.test(text.slice(from, end < 0 ? text.length : end));
}

/** The blocks that a block holds under one of its own keys. */
export function blocksUnder(block: Block, keyword: string): Block[] {
  const key = kindTable(block.kind).byKeyword.get(keyword);
  const slot = key && block.slots[key.index];
  return (slot?.occurrences ?? []).flatMap((occurrence) =>
    occurrence.block ? [occurrence.block] : [],
  );
}

/** The top-level blocks of a document with a folded name. */
function definitionsNamed(root: Block, folded: string): readonly Block[] {
  return perLevel(root, "definitions", definitionsIn).get(folded) ?? [];
}

function definitionsIn(root: Block): ReadonlyMap<string, readonly Block[]> {
  const named = root.slots.flatMap((slot) =>
    !slot || slot.key.keyword === "bestek"
      ? []
      : slot.occurrences.flatMap(({ block }) => (block?.name ? [block] : [])),
  );
  return Map.groupBy(named, ({ name }) => fold(name?.text ?? ""));
}
