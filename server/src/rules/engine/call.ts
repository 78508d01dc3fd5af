import type { SyntaxNode } from "../../../../grammar/src/tree.ts";
import type { AnyNode, Node, Slot, Tracker } from "../../model/node.ts";
import type { Specification } from "../../model/specification.ts";
import type { Unit } from "../../model/workspace.ts";
import type { AnyRule, Context, Report, Rule, Settings } from "../define.ts";
import { scopesOf } from "./activity.ts";
import { type Draft, draft, type Home } from "./draft.ts";
import { internalError } from "./internal.ts";
import type { Outcome } from "./outcome.ts";
import { nodesIn } from "./scope.ts";

/** What a rule says of one block. */
export interface Said {
  readonly drafts: readonly Draft[];
  /** Where PM stopped it. */
  readonly open: readonly SyntaxNode[];
}

const silent: Said = { drafts: [], open: [] };

/** Calls rules on the blocks of one specification. */
export class Caller implements Tracker {
  reading = 0;
  readonly #specification: Specification;
  readonly #settings: Settings;
  #open: Slot[] = [];
  #ambiguous = false;
  #rule: Rule | undefined;
  #about: AnyNode | undefined;
  #lots: readonly Node<"perceel">[] = [];
  #into: Draft[] = [];
  readonly #report = (given: Report) => {
    const [rule, node, lots] = [this.#rule, this.#about, this.#lots];
    if (!rule || !node) return;
    this.#into.push(draft(rule, given, node, lots, this.#specification));
  };

  constructor(specification: Specification, settings: Settings) {
    this.#specification = specification;
    this.#settings = settings;
  }

  met(slot: Slot): void {
    if (slot.state === "open") this.#open.push(slot);
    if (slot.ambiguous) this.#ambiguous = true;
  }

  /** What a rule says of a block that these lots share. */
  call(
    rule: Rule,
    node: AnyNode,
    lots: readonly Node<"perceel">[],
    outcome: Outcome | undefined,
  ): Said {
    if (this.#open.length > 0) this.#open = [];
    this.#ambiguous = false;
    let drafts = this.#collect(rule, node, lots, outcome);
    if (this.#ambiguous && drafts.length > 0)
      drafts = this.#certain(rule, node, lots, outcome, drafts);
    if (drafts.length > 0) return { drafts, open: [] };
    if (this.#open.length === 0) return silent;
    const open = this.#open.flatMap(({ occurrences }) =>
      occurrences.map(({ syntax }) => syntax),
    );
    return { drafts, open: [...new Set(open)] };
  }

  /** A key that is written twice has two readings: only what holds for both is said. */
  #certain(
    rule: Rule,
    node: AnyNode,
    lots: readonly Node<"perceel">[],
    outcome: Outcome | undefined,
    drafts: readonly Draft[],
  ): readonly Draft[] {
    this.reading = 1;
    const again =
      node.outer || this.#specification.root === node
        ? this.#sameNode(node, rule)
        : node;
    const second = this.#collect(rule, again, lots, outcome);
    this.reading = 0;
    return drafts.filter((first) =>
      second.some(
        (other) =>
          other.variant === first.variant && other.anchor === first.anchor,
      ),
    );
  }

  /** The node that stands at the same place when the second reading is taken. */
  #sameNode(node: AnyNode, rule: Rule): AnyNode {
    for (const scope of scopesOf(rule)) {
      for (const candidate of nodesIn(this.#specification, scope)) {
        if (
          candidate.node.sources[0] === node.sources[0] &&
          candidate.node.kind === node.kind
        )
          return candidate.node;
      }
    }
    return node;
  }

  #collect(
    rule: Rule,
    node: AnyNode,
    lots: readonly Node<"perceel">[],
    outcome: Outcome | undefined,
  ): readonly Draft[] {
    this.#rule = rule;
    this.#about = node;
    this.#lots = lots;
    const context: Context = {
      report: this.#report,
      lots,
      settings: this.#settings,
      ...(outcome && { outcome }),
    };
    try {
      callOn(rule, node, context);
    } catch (thrown) {
      this.#into.push(failure(rule, this.#specification, thrown));
    }
    const found = this.#into;
    // Nobody may keep the list that the next rule reports into.
    if (found.length === 0) return silent.drafts;
    this.#into = [];
    return found;
  }
}

/** What is said when a rule throws: one finding names it, and the other rules go on. */
export function failure(rule: AnyRule, home: Home, thrown: unknown): Draft {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const data = { regel: rule.id, reden: reason };
  const at = home.unit.tree;
  return draft(internalError, { at, data }, undefined, [], home);
}

export function callOn(
  rule: Rule,
  subject: AnyNode | Unit,
  context: Context,
): void {
  // The scope decided what the subject is; the types of all rules together cannot say so.
  (rule.check as (subject: AnyNode | Unit, context: Context) => void)(
    subject,
    context,
  );
}
