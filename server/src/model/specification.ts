import { fold } from "../../../grammar/src/names.ts";
import { kindTable } from "../vocabulary/lookup.ts";
import type { Block } from "./block.ts";
import { type AnyNode, Node, type Slot, type Tracker } from "./node.ts";
import type { Unit, Workspace } from "./workspace.ts";

/** A name and the block that it defines. */
export interface Definition {
  readonly name: string;
  readonly node: AnyNode;
}

/**
 * One `bestek` block with everything that belongs to it: its segments and lots after inheritance, and the names that
 * can be referred to. It is rebuilt when its file or a file that it uses changes; blocks that did not change are kept.
 */
export class Specification {
  readonly unit: Unit;
  readonly workspace: Workspace;
  readonly root: Node<"bestek">;
  readonly segments: readonly Node<"segment">[];
  /** Every lot: written ones, and the one that a segment (or the specification) without lots is by itself. */
  readonly lots: readonly Node<"perceel">[];
  tracker: Tracker = idle;
  readonly #lotsIn = new Map<AnyNode, readonly Node<"perceel">[]>();
  #definitions: ReadonlyMap<string, Definition[]> | undefined;
  readonly #imported = new Map<Block, AnyNode>();

  constructor(block: Block, unit: Unit, workspace: Workspace) {
    this.unit = unit;
    this.workspace = workspace;
    this.root = new Node("bestek", [block], undefined, this);
    this.segments = this.root.all("segment");
    const lots: Node<"perceel">[] = [];
    for (const segment of this.segments) {
      const own = segment.all("perceel");
      const inside = own.length > 0 ? own : [this.#implicitLot(segment)];
      this.#lotsIn.set(segment, inside);
      lots.push(...inside);
    }
    lots.push(...this.root.all("perceel"));
    this.lots = lots.length > 0 ? lots : [this.#implicitLot(this.root)];
  }

  /** The lots of a segment, or the one that it is by itself. */
  lotsIn(segment: Node<"segment">): readonly Node<"perceel">[] {
    return this.#lotsIn.get(segment) ?? [];
  }

  /** The name under which other files know it, else its title. */
  get name(): string {
    return this.root.name ?? this.root.title ?? "bestek";
  }

  /** Every named block of this specification, by folded name. */
  get definitions(): ReadonlyMap<string, readonly Definition[]> {
    if (!this.#definitions) {
      const found = new Map<string, Definition[]>();
      collect(this.root, undefined, found);
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

  /** Every block that a name may mean, nearest first, whatever its kind. */
  *candidates(name: string): Iterable<AnyNode> {
    const folded = fold(name);
    for (const { node } of this.definitions.get(folded) ?? []) yield node;
    for (const block of this.workspace.importedDefinitions(this.unit, folded)) {
      yield this.#importedNode(block);
    }
    for (const other of this.workspace.specificationsNamed(folded))
      yield other.root;
    const dot = name.lastIndexOf(".");
    if (dot > 0) yield* this.#byPath(name.slice(0, dot), name.slice(dot + 1));
  }

  *#byPath(outer: string, keyword: string): Iterable<AnyNode> {
    for (const node of this.candidates(outer)) {
      const match = kindTable(node.kind).match(keyword);
      if (match) yield* node.resolve(match.key).blocks;
    }
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
    return new Node("perceel", outer.sources, outer.outer, this, true);
  }
}

/** Kinds whose names belong to the lot that they stand in: `J4.Pleegzorg`. */
const local: ReadonlySet<string> = new Set([
  "product",
  "kwaliteit",
  "prijs",
  "kosten",
  "subcriterium",
]);

function collect(
  node: AnyNode,
  prefix: string | undefined,
  found: Map<string, Definition[]>,
): void {
  const name = node.sources[0]?.name?.text;
  if (name !== undefined) {
    add(found, name, node);
    if (prefix !== undefined && local.has(node.kind))
      add(found, `${prefix}.${name}`, node);
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
    for (const child of node.resolve(key).blocks) {
      if (child.sources[0]?.parent === own) collect(child, inner, found);
    }
  }
}

function add(
  found: Map<string, Definition[]>,
  name: string,
  node: AnyNode,
): void {
  const folded = fold(name);
  const known = found.get(folded);
  if (known) known.push({ name, node });
  else found.set(folded, [{ name, node }]);
}

const idle: Tracker = { met(_slot: Slot) {}, reading: 0 };
