import type { SyntaxNode } from "../../../../grammar/src/tree.ts";
import type { Change } from "../../model/change.ts";
import type { AnyNode } from "../../model/node.ts";
import { noteIn, type Reads } from "../../model/reads.ts";
import type { Rule } from "../define.ts";
import { scopesOf } from "./activity.ts";
import type { Caller, Said } from "./call.ts";
import type { CheckedScope } from "./checked-scope.ts";
import type { Deviation } from "./deviation.ts";
import { type Draft, merge } from "./draft.ts";
import type { Outcome } from "./outcome.ts";
import { isSameList } from "./same-list.ts";
import type { ScopedNode } from "./scope.ts";
import { answering, type Settled, Spoken, settle } from "./settle.ts";

const nowhere: ReadonlySet<SyntaxNode> = new Set();
const nothing: Settled = { kept: [], waived: [] };

/** What one rule said of a specification, kept from one check to the next. */
export class CheckedRule {
  readonly rule: Rule;
  /** Everything it found, in the order of the blocks. */
  drafts: readonly Draft[] = [];
  /** Places with PM that stopped it. */
  open: ReadonlySet<SyntaxNode> = nowhere;
  /** Deviations that answer some of what it found. */
  used: readonly Deviation[] = [];
  settled: Settled = nothing;
  /** What it read to find something. */
  readonly #reads: Reads;
  /** What was read to put into words what it found: the names of all lots that are concerned, and deviations. */
  #wordedReads: Reads | undefined;
  readonly #newReads: () => Reads;
  readonly #scopes: readonly CheckedScope[];
  /** What it said of blocks, where that was anything. */
  readonly #said = new Map<AnyNode, Said>();
  #isActive = false;
  #spoken: Spoken | undefined;

  constructor(
    rule: Rule,
    newReads: () => Reads,
    scopeOf: (scope: string) => CheckedScope,
  ) {
    this.rule = rule;
    this.#newReads = newReads;
    this.#reads = newReads();
    this.#scopes = scopesOf(rule)
      .filter((scope) => scope !== "bestand")
      .map(scopeOf);
  }

  get spoken(): Spoken {
    // That the rule failed is said by another one.
    this.#spoken ??= new Spoken(
      this.drafts.filter(({ rule }) => rule === this.rule),
    );
    return this.#spoken;
  }

  /** Runs the rule where a change may make a difference: whether it ran into anything, and whether that is new. */
  run(
    caller: Caller,
    change: Change | undefined,
    isActive: boolean,
    outcome?: Outcome,
  ): "other" | "same" | "untouched" {
    const wasActive = this.#isActive;
    this.#isActive = isActive;
    if (!isActive) {
      if (!wasActive || this.#said.size === 0) return "untouched";
      this.#said.clear();
      this.#gather();
      return "other";
    }
    const touched =
      change && wasActive ? change.touches(this.#reads) : "everywhere";
    if (change && touched === "everywhere") this.#reads.clear();
    let hasRun = false;
    for (const scope of this.#scopes) {
      const nodes =
        touched === "everywhere"
          ? scope.nodes
          : touched === "levels" && change
            ? scope.concernedBy(change)
            : scope.fresh;
      for (const scoped of nodes)
        if (this.#runOn(scoped, caller, outcome)) hasRun = true;
      if (scope.isChanged && this.#said.size > 0) hasRun = true;
    }
    if (!hasRun) return this.#isWordedAnew(change) ? "same" : "untouched";
    const { drafts, open } = this;
    this.#gather();
    return isSameList(drafts, this.drafts, (one, other) => one.isSame(other)) &&
      isSameList([...open], [...this.open])
      ? "same"
      : "other";
  }

  /** Finds the deviations that answer some of it. */
  answer(deviations: readonly Deviation[]): void {
    this.#noteWording();
    this.used = answering(this.drafts, deviations);
  }

  /** Applies precedence and deviations to what it found. */
  settle(others: readonly Spoken[], deviations: readonly Deviation[]): void {
    this.#noteWording();
    const { kept, waived } = settle(this.drafts, others, deviations);
    this.settled = { kept: merge(kept), waived: merge(waived) };
  }

  #noteWording(): void {
    this.#wordedReads ??= this.#newReads();
    noteIn(this.#wordedReads, undefined);
  }

  #isWordedAnew(change: Change | undefined): boolean {
    if (!change || !this.#wordedReads || this.drafts.length === 0) return false;
    return change.touches(this.#wordedReads) !== "nowhere";
  }

  #runOn(
    { node, lots }: ScopedNode,
    caller: Caller,
    outcome: Outcome | undefined,
  ): boolean {
    noteIn(this.#reads, node.level);
    const said = caller.call(this.rule, node, lots, outcome);
    if (said.drafts.length + said.open.length > 0) {
      this.#said.set(node, said);
      return true;
    }
    return this.#said.delete(node);
  }

  #gather(): void {
    const drafts: Draft[] = [];
    const open = new Set<SyntaxNode>();
    const known = new Map(this.#said);
    this.#said.clear();
    for (const scope of this.#scopes) {
      for (const { node } of known.size > 0 ? scope.nodes : []) {
        const said = known.get(node);
        if (!said || this.#said.has(node)) continue;
        this.#said.set(node, said);
        drafts.push(...said.drafts);
        for (const syntax of said.open) open.add(syntax);
      }
    }
    this.drafts = drafts;
    this.open = open;
    this.#spoken = undefined;
  }
}
