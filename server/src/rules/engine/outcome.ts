import { rangeOf, type SyntaxNode } from "../../../../grammar/src/tree.ts";
import { noteRead } from "../../model/reads.ts";
import { cellNamed } from "../../vocabulary/cells.ts";
import type { RuleMetadata } from "../define.ts";
import type { Deviation } from "./deviation.ts";
import type { Draft } from "./draft.ts";

/** What rules read that ask for what other rules found. */
export const OUTCOME = cellNamed("outcome of other rules");

/** What rules read that only ask which other rules found something. */
export const FINDERS = cellNamed("rules that found something");

interface Known {
  readonly deviations: readonly Deviation[];
  readonly used: ReadonlySet<Deviation>;
  readonly unchecked: ReadonlyMap<SyntaxNode, ReadonlySet<string>>;
  readonly active: ReadonlySet<string>;
  readonly rules: ReadonlyMap<string, RuleMetadata>;
}

/** What the rules that run after all others may know. */
export class Outcome {
  /** Every rule by id, whether it takes part or not. */
  readonly rules: ReadonlyMap<string, RuleMetadata>;
  readonly #known: Known;
  readonly #byRule = new Map<string, Draft[]>();
  #drafts: readonly Draft[] | undefined;
  #sorted: readonly Draft[] | undefined;
  #sortedFrom: readonly Draft[] | undefined;

  constructor(known: Known, drafts: Iterable<readonly Draft[]>) {
    this.rules = known.rules;
    this.#known = known;
    for (const found of drafts) this.add(found);
  }

  /** The rules that found something so far. */
  get finders(): Iterable<string> {
    return this.#byRule.keys();
  }

  /** Adds what one rule found, waived or not. */
  add(found: readonly Draft[]): void {
    for (const one of found) {
      const { id } = one.rule;
      const known = this.#byRule.get(id);
      if (known) known.push(one);
      else this.#byRule.set(id, [one]);
    }
    if (found.length > 0) this.#drafts = undefined;
  }

  get deviations(): readonly Deviation[] {
    return this.#read().deviations;
  }

  /** For each deviation, whether some finding of its rules was answered by it. */
  get used(): ReadonlySet<Deviation> {
    return this.#read().used;
  }

  /** Places with PM and the rules that stopped there. */
  get unchecked(): ReadonlyMap<SyntaxNode, ReadonlySet<string>> {
    return this.#read().unchecked;
  }

  /** True when the rule takes part on the date and at the stage of this specification. */
  isActive(rule: string): boolean {
    return this.#read().active.has(rule);
  }

  /** True when one of these rules found something. */
  isFoundBy(...ids: readonly string[]): boolean {
    noteRead(FINDERS, undefined);
    return ids.some((id) => this.#byRule.has(id));
  }

  /** All findings so far, waived ones too. */
  get findings(): readonly Draft[] {
    this.#read();
    this.#drafts ??= [...this.#byRule.values()].flat();
    return this.#drafts;
  }

  /** True when a finding that is counted points at a piece of syntax, or at something in it. */
  pointsInto(
    syntax: SyntaxNode,
    uri: string,
    counts: (found: Draft) => boolean = () => true,
  ): boolean {
    const { start, end } = rangeOf(syntax);
    const places = this.#places();
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((places[middle] as Draft).start < start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < places.length; at++) {
      const found = places[at] as Draft;
      if (found.start > end) return false;
      if (found.end <= end && found.uri === uri && counts(found)) return true;
    }
    return false;
  }

  #places(): readonly Draft[] {
    const { findings } = this;
    if (!this.#sorted || this.#sortedFrom !== findings) {
      this.#sortedFrom = findings;
      this.#sorted = findings.toSorted((a, b) => a.start - b.start);
    }
    return this.#sorted;
  }

  #read(): Known {
    noteRead(OUTCOME, undefined);
    return this.#known;
  }
}
