import { difference } from "../../../grammar/src/difference.ts";
import { reparseWithin } from "../../../grammar/src/incremental.ts";
import { fold } from "../../../grammar/src/names.ts";
import { parse } from "../../../grammar/src/parser.ts";
import type { SourceFile } from "../../../grammar/src/tree.ts";
import { kindTable } from "../vocabulary/lookup.ts";
import { type BoundFile, bind } from "./bind.ts";
import type { Block, Occurrence } from "./block.ts";
import type { Problem } from "./problem.ts";
import { rebind } from "./rebind.ts";
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

/**
 * The documents that are checked together. It holds no clock and opens no file: whoever owns it adds the texts, also
 * of imported files (`wanted` says which are missing).
 */
export class Workspace {
  readonly #units = new Map<string, Unit>();
  readonly #specifications = new Map<string, Specification[]>();
  #byName: ReadonlyMap<string, readonly Specification[]> | undefined;
  readonly #roots: readonly string[];

  /** `roots` are the folders (URIs without a trailing slash) that imports may not leave; none means no limit. */
  constructor(roots: readonly string[] = []) {
    this.#roots = roots;
  }

  /** Adds a document or replaces its text. What was got of it before is used up: its tree and blocks change. */
  set(uri: string, text: string): Unit {
    const before = this.#units.get(uri);
    const { tree, bound } = before ? readAgain(before, text) : read(text);
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
    this.#forgetSpecifications();
    return unit;
  }

  delete(uri: string): void {
    if (this.#units.delete(uri)) this.#forgetSpecifications();
  }

  get(uri: string): Unit | undefined {
    return this.#units.get(uri);
  }

  get units(): Iterable<Unit> {
    return this.#units.values();
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
    let known = this.#specifications.get(unit.uri);
    if (!known) {
      const blocks = blocksUnder(unit.root, "bestek");
      known = blocks.map((block) => new Specification(block, unit, this));
      this.#specifications.set(unit.uri, known);
    }
    return known;
  }

  /** Every specification of the workspace. */
  *specifications(): Iterable<Specification> {
    for (const unit of this.#units.values()) yield* this.specificationsOf(unit);
  }

  /** The specifications with this folded name. */
  specificationsNamed(folded: string): readonly Specification[] {
    this.#byName ??= Map.groupBy(this.specifications(), ({ root }) =>
      fold(root.name ?? ""),
    );
    return this.#byName.get(folded) ?? [];
  }

  /** Top-level blocks with this folded name in the files that a document uses (not transitive). */
  *importedDefinitions(unit: Unit, folded: string): Iterable<Block> {
    yield* definitionsNamed(unit.root, folded);
    for (const { target } of unit.imports) {
      const imported =
        target === undefined ? undefined : this.#units.get(target);
      if (imported) yield* definitionsNamed(imported.root, folded);
    }
  }

  /** Names reach across files: after any change every specification may see other blocks. */
  #forgetSpecifications(): void {
    this.#specifications.clear();
    this.#byName = undefined;
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

interface Read {
  readonly tree: SourceFile;
  readonly bound: BoundFile;
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
  return { tree: file, bound: again?.bound ?? bind(file) };
}

/** The blocks that a block holds under one of its own keys. */
export function blocksUnder(block: Block, keyword: string): Block[] {
  const key = kindTable(block.kind).byKeyword.get(keyword);
  const slot = key && block.slots[key.index];
  return (slot?.occurrences ?? []).flatMap((occurrence) =>
    occurrence.block ? [occurrence.block] : [],
  );
}

/** The top-level blocks of documents by folded name; a bound document never changes. */
const definitions = new WeakMap<Block, ReadonlyMap<string, Block[]>>();

function definitionsNamed(root: Block, folded: string): readonly Block[] {
  let known = definitions.get(root);
  if (!known) {
    const named = root.slots.flatMap((slot) =>
      !slot || slot.key.keyword === "bestek"
        ? []
        : slot.occurrences.flatMap(({ block }) => (block?.name ? [block] : [])),
    );
    known = Map.groupBy(named, ({ name }) => fold(name?.text ?? ""));
    definitions.set(root, known);
  }
  return known.get(folded) ?? [];
}
