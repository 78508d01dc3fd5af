import type { SyntaxNode } from "../../../grammar/src/tree.ts";
import type { Stage } from "../model/facts/dates.ts";
import type { AnyNode, Node, Slot } from "../model/node.ts";
import type { Specification } from "../model/specification.ts";
import type { Unit, Workspace } from "../model/workspace.ts";
import type { Localized } from "../vocabulary/define.ts";
import type { KindAt, PathOf } from "../vocabulary/types.ts";
import type { Outcome } from "./engine/outcome.ts";

/** What a rule is: metadata that a lawyer can review, and one pure check over the model. */

export type Severity = "error" | "warning" | "info" | "hint";

export type RuleKind =
  | "legal"
  | "definition"
  | "consistency"
  | "completeness"
  | "guidance"
  | "statistic";

export { type Stage, stages } from "../model/facts/dates.ts";

/** How sure the catalogue is of a source: seen verbatim, summary, inference, not looked up. */
export type Confidence = "V" | "S" | "I" | "M";

/** Where a rule comes from. `ref` is an id of `law/data/statutes.json` or `law/data/studies.json`. */
export interface Citation {
  readonly ref: string;
  /** Article, consideration, chapter or table; never a line number. */
  readonly at: string;
  readonly confidence: Confidence;
  /** At most 25 words, verbatim; for lawyers who review the rules (`sources-in-full.ts`), no check has it. */
  readonly quote?: string;
}

/**
 * The blocks a rule looks at: the document, the specification, every segment, every lot, or the blocks at a path of
 * the lot (or else the specification). The same effective block is checked once, for all lots that share it.
 */
export type Scope =
  | "bestand"
  | "bestek"
  | "segment"
  | "perceel"
  | PathOf<"perceel">
  | PathOf<"bestek">;

type NodeOf<S extends string> = S extends "bestand"
  ? Unit
  : S extends "bestek" | "segment" | "perceel"
    ? Node<S>
    : S extends PathOf<"perceel">
      ? Node<KindAt<"perceel", S>>
      : S extends PathOf<"bestek">
        ? Node<KindAt<"bestek", S>>
        : never;

/** What a check is called with. */
export type Subject<S extends Scope> = NodeOf<S>;

export interface RuleMetadata {
  /** `family/what`, Dutch, stable for ever. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  /** The stage from which it counts; before it the rule is silent. */
  readonly from?: Stage;
  /** Whether an `afwijking` may name it. */
  readonly waivable: boolean;
  /** First and last date (ISO) on which it holds, tested on the decisive date of the specification. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Rules that speak instead where both would fire on the same subject. */
  readonly yieldsTo?: readonly string[];
  /** Rules whose deviation answers this one too. */
  readonly answeredBy?: readonly string[];
  readonly sources: readonly Citation[];
  /** The sentence of the finding; placeholders in braces. Several variants stand under names. */
  readonly message: Localized | Messages;
}

export type Messages = { readonly [variant: string]: Localized };

export interface Rule<S extends Scope = Scope> extends RuleMetadata {
  readonly scope: S | readonly S[];
  /** True when it runs after all others, on what they found (`Context.outcome`). */
  readonly last?: boolean;
  check(subject: Subject<S>, context: Context): void;
}

/** A rule over all specifications together. */
export interface WorkspaceRule extends RuleMetadata {
  readonly scope: "werkmap";
  /**
   * Keys that two specifications must share before the rule can bring them together; left out where only names and
   * imports do. Too many keys cost time, too few cost findings.
   */
  joins?(specification: Specification): Iterable<string>;
  check(workspace: Workspace, context: WorkspaceContext): void;
}

export type AnyRule = Rule | WorkspaceRule;

/** What a finding is about and where it points. */
export type Place =
  | AnyNode
  | Slot
  | SyntaxNode
  /** Absolute offsets in the document that is checked, for text that is no node. */
  | { readonly start: number; readonly length: number }
  /** A key of a block: the value if it is written, else the head of the block. */
  | readonly [AnyNode, string];

export type Data = Readonly<Record<string, string | number | Localized>>;

export interface Report {
  /** What must change. */
  readonly at: Place;
  /** What the finding is about, when that is not the subject of the check. */
  readonly subjects?: readonly AnyNode[];
  /** Which of the rule's messages; default the only one. */
  readonly message?: string;
  /** Values for the placeholders. `perceel`, `segment` and `bestek` are filled in when left out. */
  readonly data?: Data;
  readonly related?: readonly {
    readonly at: Place;
    readonly message: Localized;
  }[];
  /** Another severity than the rule's own, as the catalogue says for the case. */
  readonly severity?: Severity;
  /** True when the violation is possible, not sure: then it is at most a warning. */
  readonly possibly?: boolean;
  /** What can be done about it, made when someone asks. */
  readonly fixes?: () => Fixes;
  /** Tells findings of one rule on one block apart in baselines (another lot, a municipality). */
  readonly discriminator?: string;
}

/** Changes to offer; one that could not be made is left out. */
export type Fixes = readonly (Fix | undefined)[];

/** A change that an editor may offer. */
export interface Fix {
  readonly title: Localized;
  readonly edits: readonly Edit[];
  /** True when it cannot change the meaning wrongly, so that `--fix` may apply it unasked. */
  readonly safe: boolean;
}

/** Replaces `[start, start + length)` (UTF-16 code units) of a document. */
export interface Edit {
  readonly uri: string;
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

export interface Settings {
  /** The date of today as a day number, given by whoever runs the check. */
  readonly today: number;
  /** Overrides `peildatum` of every specification. */
  readonly referenceDate?: number;
}

export interface Context {
  report(report: Report): void;
  /** The lots that share the block that is checked. */
  readonly lots: readonly Node<"perceel">[];
  readonly settings: Settings;
  /** What the other rules found; only for rules that run last. */
  readonly outcome?: Outcome;
}

export interface WorkspaceContext {
  /** As for other rules; `specification` says whose document the finding stands in. */
  report(specification: Specification, report: Report): void;
  readonly settings: Settings;
}

/** The part of a rule that is read only when asked for: it stays out of the checker's bundle. */
export interface RuleDocs {
  readonly title: Localized;
  /** Why it is a problem, and what to do. */
  readonly explain: Localized;
  readonly examples: readonly Example[];
}

/** A pair of documents, or of contents of a `bestek` block: `bad` gives exactly this rule, `good` none. */
export interface Example {
  readonly bad: string;
  readonly good: string;
  /** Other documents that are present, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The severity that the bad one has, when it is not the rule's own. */
  readonly severity?: Severity;
}

/** Declares a rule. The scope decides the type of what `check` gets. */
export function defineRule<const S extends Scope>(rule: Rule<S>): Rule<S> {
  return rule;
}

/** Declares a rule over the whole workspace. */
export function defineWorkspaceRule(rule: WorkspaceRule): WorkspaceRule {
  return rule;
}
