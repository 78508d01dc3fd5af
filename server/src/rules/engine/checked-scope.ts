import type { Block } from "../../model/block.ts";
import type { Change } from "../../model/change.ts";
import { isLevel } from "../../model/levels.ts";
import type { AnyNode, Node } from "../../model/node.ts";
import { noteIn, type Reads } from "../../model/reads.ts";
import type { Specification } from "../../model/specification.ts";
import { isSameList } from "./same-list.ts";
import { nodesIn, type ScopedNode } from "./scope.ts";

/** The blocks that the rules of one scope look at, kept from one check to the next. */
export class CheckedScope {
  nodes: readonly ScopedNode[] = [];
  /** Nodes that were not there at the check before, or that other lots share now. */
  fresh: readonly ScopedNode[] = [];
  /** True when nodes came, went or changed places since the check before. */
  isChanged = true;
  readonly #specification: Specification;
  readonly #scope: string;
  readonly #reads: Reads;
  #lotsOf = new Map<AnyNode, readonly Node<"perceel">[]>();
  #concerned: readonly ScopedNode[] | undefined;
  /** The nodes on each level or on one inside it. */
  #byLevel: Map<Block, ScopedNode[]> | undefined;

  constructor(specification: Specification, scope: string, reads: Reads) {
    this.#specification = specification;
    this.#scope = scope;
    this.#reads = reads;
  }

  /** Finds the nodes again where a change may have brought others; without a change for the first time. */
  update(change: Change | undefined): void {
    this.#concerned = undefined;
    this.fresh = [];
    this.isChanged = false;
    if (change && change.touches(this.#reads) === "nowhere") return;
    noteIn(this.#reads, undefined);
    const nodes = nodesIn(this.#specification, this.#scope);
    this.isChanged =
      nodes.length !== this.nodes.length ||
      nodes.some(({ node }, index) => node !== this.nodes[index]?.node);
    this.fresh = nodes.filter(
      ({ node, lots }) => !isSameList(this.#lotsOf.get(node), lots),
    );
    this.nodes = nodes;
    this.#byLevel = undefined;
    if (this.isChanged || this.fresh.length > 0)
      this.#lotsOf = new Map(nodes.map(({ node, lots }) => [node, lots]));
  }

  /** The nodes on a level that changed, or inside one, and the fresh ones. */
  concernedBy(change: Change): readonly ScopedNode[] {
    if (!this.#concerned) {
      this.#byLevel ??= byLevel(this.nodes);
      const found = new Set(this.fresh);
      for (const level of change.levels)
        for (const scoped of this.#byLevel.get(level) ?? []) found.add(scoped);
      this.#concerned = [...found];
    }
    return this.#concerned;
  }
}

function byLevel(nodes: readonly ScopedNode[]): Map<Block, ScopedNode[]> {
  const found = new Map<Block, ScopedNode[]>();
  for (const scoped of nodes) {
    let at: Block | undefined = scoped.node.level;
    for (; at; at = at.parent) {
      if (!isLevel(at)) continue;
      const known = found.get(at);
      if (known) known.push(scoped);
      else found.set(at, [scoped]);
    }
  }
  return found;
}
