import { fold } from "../../../grammar/src/names.ts";
import { kindTable } from "../vocabulary/lookup.ts";
import type { Block } from "./block.ts";
import { Change, layout, layoutCells } from "./change.ts";
import { written } from "./effective.ts";
import { isLevel, lastChange } from "./levels.ts";
import { Memory } from "./memory.ts";
import { type AnyNode, Node, type Slot, type Tracker } from "./node.ts";
import {
  apart,
  noteElsewhere,
  noteEveryName,
  noteName,
  noteRead,
  Reads,
} from "./reads.ts";
import type { Unit, Workspace } from "./workspace.ts";

/** A name and the block that it defines. */
export interface Definition {
  readonly name: string;
  readonly node: AnyNode;
}

/**
 * One `bestek` block with everything that belongs to it: its segments and lots after inheritance, and the names that
 * can be referred to. It lives as long as its block; edits change what it says.
 */
export class Specification {
  /** The document that it is written in, as it is now. */
  unit: Unit;
  readonly root: Node<"bestek">;
  tracker: Tracker = idle;
  /** What was computed over it and still holds. */
  readonly memory = new Memory();
  readonly #workspace: Workspace;
  /** Who is told what changes. */
  #watcher: object | undefined;
  #changes: Change | undefined;
  #layout: Layout | undefined;
  #definitions: ReadonlyMap<string, Definition[]> | undefined;
  readonly #names = new WeakMap<AnyNode, NamesOnLevel>();
  readonly #implicit = new Map<Block, Node<"perceel">>();
  readonly #imported = new WeakMap<Block, AnyNode>();

  constructor(block: Block, unit: Unit, workspace: Workspace) {
    this.unit = unit;
    this.#workspace = workspace;
    this.root = new Node("bestek", [block], undefined, this);
  }

  get workspace(): Workspace {
    noteElsewhere();
    return this.#workspace;
  }

  get segments(): readonly Node<"segment">[] {
    return this.#laidOut().segments;
  }

  /** Every lot: written ones, and the one that a segment (or the specification) without lots is by itself. */
  get lots(): readonly Node<"perceel">[] {
    return this.#laidOut().lots;
  }

  /** Takes up what an edit changed in it or around it; gives that with what hangs on it. */
  change(change: Change): Change {
    const wide = this.memory.forget(change);
    if (change.cells.meets(layout)) this.#layout = undefined;
    if (change.names.size > 0 || change.hasBlocks)
      this.#definitions = undefined;
    if (this.#watcher) {
      this.#changes ??= new Change();
      this.#changes.addAll(change);
    }
    return wide;
  }

  /** What changed since the same watcher last asked; undefined for one that never did, or not as the last one. */
  takeChanges(watcher: object): Change | undefined {
    const changes = this.#changes ?? new Change();
    const isKnown = this.#watcher === watcher;
    this.#watcher = watcher;
    this.#changes = undefined;
    if (!isKnown) {
      this.memory.restart();
      return undefined;
    }
    this.memory.settle(this, changes);
    return changes;
  }

  /** True when a watcher that asks now gets to hear something. */
  isChangedFor(watcher: object | undefined): boolean {
    return this.#watcher !== watcher || this.#changes !== undefined;
  }

  #laidOut(): Layout {
    for (const cell of layoutCells) noteRead(cell, undefined);
    this.#layout ??= this.#layOut();
    return this.#layout;
  }

  #layOut(): Layout {
    const { root } = this;
    const segments = root.all("segment");
    const lots: Node<"perceel">[] = [];
    const inSegment = new Map<AnyNode, readonly Node<"perceel">[]>();
    for (const segment of segments) {
      const own = segment.all("perceel");
      const inside = own.length > 0 ? own : [this.#implicitLot(segment)];
      inSegment.set(segment, inside);
      lots.push(...inside);
    }
    lots.push(...root.all("perceel"));
    if (lots.length === 0) lots.push(this.#implicitLot(root));
    return { segments, lots, inSegment };
  }

  /** The lots of a segment, or the one that it is by itself. */
  lotsIn(segment: Node<"segment">): readonly Node<"perceel">[] {
    return this.#laidOut().inSegment.get(segment) ?? [];
  }

  /** The name under which other files know it, else its title. */
  get name(): string {
    return this.root.name ?? this.root.title ?? "bestek";
  }

  /** Every named block of this specification, by folded name. */
  get definitions(): ReadonlyMap<string, readonly Definition[]> {
    noteEveryName();
    return this.#defined();
  }

  #defined(): ReadonlyMap<string, readonly Definition[]> {
    if (!this.#definitions) {
      const { tracker } = this;
      // Names are those of the first reading, whoever asks; what is read to find them is told as names.
      this.tracker = idle;
      const all = apart(new Reads(), undefined, () =>
        this.#named(this.root, undefined),
      );
      this.tracker = tracker;
      const found = new Map<string, Definition[]>();
      for (const one of all) {
        const known = found.get(one.folded);
        if (known) known.push(one);
        else found.set(one.folded, [one]);
      }
      this.#definitions = found;
    }
    return this.#definitions;
  }

  /**
   * The block that a name means: in this specification, else in the files that it uses, else another specification
   * of the workspace. `kinds` limits what is looked for; `J4.Pleegzorg` and `J1.gunningscriteria` are paths.
   */
  resolve(name: string, kinds: readonly string[]): AnyNode | undefined {
    for (const candidate of this.candidates(name)) {
      if (kinds.length === 0 || kinds.includes(candidate.kind))
        return candidate;
    }
    return undefined;
  }

  /** True when every file that its document uses is there. */
  get hasItsFiles(): boolean {
    return this.#workspace.hasFilesOf(this.unit);
  }

  /** The specifications of the workspace with this folded name; this may be one of them. */
  named(folded: string): readonly Specification[] {
    noteName(folded);
    const found = this.#workspace.specificationsNamed(folded);
    if (found.some((other) => other !== this)) noteElsewhere();
    return found;
  }

  /** Every block that a name may mean, nearest first, whatever its kind. */
  *candidates(name: string): Iterable<AnyNode> {
    const folded = fold(name);
    noteName(folded);
    for (const part of folded.split(".")) noteName(part);
    const workspace = this.#workspace;
    for (const { node } of this.#defined().get(folded) ?? []) yield node;
    for (const block of workspace.importedDefinitions(this.unit, folded)) {
      yield this.#importedNode(block);
    }
    for (const other of this.named(folded)) yield other.root;
    const dot = name.lastIndexOf(".");
    if (dot > 0) yield* this.#byPath(name.slice(0, dot), name.slice(dot + 1));
  }

  *#byPath(outer: string, keyword: string): Iterable<AnyNode> {
    for (const node of this.candidates(outer)) {
      const match = kindTable(node.kind).match(keyword);
      if (match) yield* node.resolve(match.key).blocks;
    }
  }

  /**
   * The names on a level and on those inside it, in source order; collected again only where something changed, or
   * further out. `prefix` is the name of the segment or lot around it.
   */
  #named(level: AnyNode, prefix: string | undefined): readonly Named[] {
    const { changedInside } = level.block;
    const at = Math.max(changedInside, lastChange(level.block));
    const known = this.#names.get(level);
    if (known?.at === at && known.prefix === prefix) return known.found;
    const found: Named[] = [];
    collect(level, prefix, found, (inner, around) =>
      this.#named(inner, around),
    );
    this.#names.set(level, { at, prefix, found });
    return found;
  }

  /** A block from outside is one node here, whoever asks, so that its values are found once. */
  #importedNode(block: Block): AnyNode {
    let node = this.#imported.get(block);
    if (!node) {
      node = new Node(block.kind, [block], undefined, this);
      this.#imported.set(block, node);
    }
    return node;
  }

  #implicitLot(outer: AnyNode): Node<"perceel"> {
    let lot = this.#implicit.get(outer.block);
    if (!lot) {
      lot = new Node("perceel", outer.sources, outer.outer, this, true);
      this.#implicit.set(outer.block, lot);
    }
    return lot;
  }
}

interface Named extends Definition {
  readonly folded: string;
}

interface NamesOnLevel {
  readonly at: number;
  readonly prefix: string | undefined;
  readonly found: readonly Named[];
}

interface Layout {
  readonly segments: readonly Node<"segment">[];
  readonly lots: readonly Node<"perceel">[];
  readonly inSegment: ReadonlyMap<AnyNode, readonly Node<"perceel">[]>;
}

/** Kinds whose names belong to the lot that they stand in: `J4.Pleegzorg`. */
const local: ReadonlySet<string> = new Set([
  "product",
  "kwaliteit",
  "prijs",
  "kosten",
  "subcriterium",
]);

/** Collects the names of a block and what is in it; `namesIn` gives those of a level inside it. */
function collect(
  node: AnyNode,
  prefix: string | undefined,
  found: Named[],
  namesIn: (level: AnyNode, prefix: string | undefined) => readonly Named[],
): void {
  const name = node.sources[0]?.name?.text;
  if (name !== undefined) {
    found.push(named(name, node));
    if (prefix !== undefined && local.has(node.kind))
      found.push(named(`${prefix}.${name}`, node));
  }
  const own = node.sources[0];
  if (!own) return;
  const inner =
    node.kind === "perceel" || node.kind === "segment"
      ? (name ?? prefix)
      : prefix;
  for (const slot of own.slots) {
    if (!slot?.occurrences.some(({ block }) => block)) continue;
    // The details of PM (`PM { termijn: .. }`) have keys that the block they stand for does not have.
    const key = kindTable(node.kind).same(slot.key);
    if (!key) continue;
    // What a set adds is found by name, and is not written here.
    const children =
      key.entry.mode === "samenvoegen"
        ? node.resolve(key).blocks
        : written(node, key);
    for (const child of children) {
      if (child.sources[0]?.parent !== own) continue;
      if (isLevel(child.block)) found.push(...namesIn(child, inner));
      else collect(child, inner, found, namesIn);
    }
  }
}

function named(name: string, node: AnyNode): Named {
  return { name, node, folded: fold(name) };
}

const idle: Tracker = { met(_slot: Slot) {}, reading: 0 };
