import { parseIso } from "../../../grammar/src/calendar.ts";
import type { SyntaxNode } from "../../../grammar/src/tree.ts";
import { decisiveDate, stageOf } from "../model/facts/dates.ts";
import type { AnyNode, Node, Slot, Tracker } from "../model/node.ts";
import type { Specification } from "../model/specification.ts";
import type { Unit, Workspace } from "../model/workspace.ts";
import { arranged, finished } from "./arrange.ts";
import {
  type AnyRule,
  type Context,
  type Report,
  type Rule,
  type RuleMetadata,
  type Settings,
  stages,
} from "./define.ts";
import { type Deviation, deviationsOf } from "./deviation.ts";
import { type Draft, draft, merge } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { internalError } from "./internal.ts";
import { locate } from "./place.ts";
import { levelAt, Scopes } from "./scope.ts";
import { settle } from "./settle.ts";

/** What became of a check, before configuration decides what is shown. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Findings that a motivated deviation answers: for the ledger only. */
  readonly waived: readonly Finding[];
}

/** What the rules that run after all others may know. */
export interface Outcome {
  readonly deviations: readonly Deviation[];
  /** For each deviation, whether some finding of its rules was answered by it. */
  readonly used: ReadonlySet<Deviation>;
  /** Places with PM and the rules that stopped there. */
  readonly unchecked: ReadonlyMap<SyntaxNode, ReadonlySet<string>>;
  /** All findings so far, waived ones too. */
  readonly findings: readonly Draft[];
  /** True when the rule takes part on the date and at the stage of this specification. */
  isActive(rule: string): boolean;
  /** Every rule by id, whether it takes part or not. */
  readonly rules: ReadonlyMap<string, RuleMetadata>;
}

/** Checks every document of a workspace with the given rules. A rule that throws becomes one internal finding. */
export function check(
  workspace: Workspace,
  rules: readonly AnyRule[],
  settings: Settings,
): CheckResult {
  const { findings, waived } = checkAll(workspace, rules, settings);
  return { findings: arranged(findings), waived };
}

/** The same, in no order and with anchors that are not numbered yet: for what is put together with other workspaces. */
export function checkAll(
  workspace: Workspace,
  rules: readonly AnyRule[],
  settings: Settings,
): CheckResult {
  const findings: Draft[] = [];
  const waived: Draft[] = [];
  for (const unit of workspace.units) {
    const specifications = workspace.specificationsOf(unit);
    const drafts = checkText(unit, specifications, rules, settings);
    findings.push(...merge(drafts.get(undefined) ?? []));
    for (const specification of specifications) {
      const text = drafts.get(specification) ?? [];
      const result = checkSpecification(specification, rules, settings, text);
      findings.push(...result.findings);
      waived.push(...result.waived);
    }
  }
  const joined = checkWorkspace(workspace, rules, settings);
  return {
    findings: finished([...findings, ...joined.findings], settings),
    waived: finished([...waived, ...joined.waived], settings),
  };
}

/** What is wrong with a document as text (syntax, unknown keys, wrong types), by the specification that it stands in. */
function checkText(
  unit: Unit,
  specifications: readonly Specification[],
  rules: readonly AnyRule[],
  settings: Settings,
): Map<Specification | undefined, Draft[]> {
  const drafts: Draft[] = [];
  for (const rule of rules) {
    if (!isRule(rule) || !scopesOf(rule).includes("bestand")) continue;
    const report = (given: Report) => {
      const subjects = [levelAt(locate(given.at, unit).start, specifications)];
      const own = { subjects: subjects.filter((level) => level !== undefined) };
      drafts.push(draft(rule, { ...own, ...given }, undefined, [], unit));
    };
    guarded(rule, unit, drafts, () =>
      callOn(rule, unit, { report, lots: [], settings }),
    );
  }
  return Map.groupBy(drafts, ({ subjects }) => subjects[0]?.specification);
}

/** What settles of drafts. */
interface Settled {
  readonly findings: readonly Draft[];
  readonly waived: readonly Draft[];
}

/** The findings about one specification; `text` is what is wrong with it as text. */
function checkSpecification(
  specification: Specification,
  rules: readonly AnyRule[],
  settings: Settings,
  text: readonly Draft[],
): Settled {
  const run = new SpecificationRun(specification, settings);
  run.drafts.push(...text);
  const active = rules.filter(
    (rule) => isRule(rule) && isActive(rule, specification, settings),
  );
  const ids = new Set(active.map(({ id }) => id));
  for (const rule of active) if (isRule(rule) && !rule.last) run.apply(rule);
  const deviations = deviationsOf(specification);
  const { used } = settle(run.drafts, deviations);
  const outcome: Outcome = {
    deviations,
    used,
    unchecked: run.unchecked,
    findings: run.drafts,
    isActive: (id) => ids.has(id),
    rules: byId(rules),
  };
  for (const rule of active)
    if (isRule(rule) && rule.last) run.apply(rule, outcome);
  const { kept, waived } = settle(run.drafts, deviations);
  return { findings: merge(kept), waived: merge(waived) };
}

function checkWorkspace(
  workspace: Workspace,
  rules: readonly AnyRule[],
  settings: Settings,
): Settled {
  const bySpecification = new Map<Specification, Draft[]>();
  for (const rule of rules) {
    if (isRule(rule)) continue;
    const report = (specification: Specification, given: Report) => {
      if (!isActive(rule, specification, settings)) return;
      const drafts = bySpecification.get(specification) ?? [];
      drafts.push(
        draft(
          rule,
          given,
          specification.root,
          specification.lots,
          specification.unit,
        ),
      );
      bySpecification.set(specification, drafts);
    };
    const [first] = workspace.units;
    const failures: Draft[] = [];
    if (first)
      guarded(rule, first, failures, () =>
        rule.check(workspace, { report, settings }),
      );
    const [specification] = workspace.specifications();
    if (specification && failures.length > 0)
      bySpecification.set(specification, failures);
  }
  const findings: Draft[] = [];
  const waived: Draft[] = [];
  for (const [specification, drafts] of bySpecification) {
    const result = settle(drafts, deviationsOf(specification));
    findings.push(...merge(result.kept));
    waived.push(...merge(result.waived));
  }
  return { findings, waived };
}

/** One pass of the rules over one specification. */
class SpecificationRun implements Tracker {
  readonly drafts: Draft[] = [];
  readonly unchecked = new Map<SyntaxNode, Set<string>>();
  reading = 0;
  readonly #specification: Specification;
  readonly #settings: Settings;
  readonly #scopes: Scopes;
  #open: Slot[] = [];
  /** Open slots of which is known already that they stop the rule that runs now. */
  readonly #noted = new Set<Slot>();
  #ambiguous = false;

  constructor(specification: Specification, settings: Settings) {
    this.#specification = specification;
    this.#settings = settings;
    this.#scopes = new Scopes(specification);
    specification.tracker = this;
  }

  met(slot: Slot): void {
    if (slot.state === "open" && !this.#noted.has(slot)) this.#open.push(slot);
    if (slot.ambiguous) this.#ambiguous = true;
  }

  apply(rule: Rule, outcome?: Outcome): void {
    this.#specification.tracker = this;
    this.#noted.clear();
    for (const scope of scopesOf(rule)) {
      if (scope === "bestand") continue;
      this.reading = 0;
      for (const { node, lots } of this.#scopes.of(scope)) {
        this.#checkNode(rule, node, lots, outcome);
      }
    }
  }

  #checkNode(
    rule: Rule,
    node: AnyNode,
    lots: readonly Node<"perceel">[],
    outcome: Outcome | undefined,
  ): void {
    const before = this.drafts.length;
    if (this.#open.length > 0) this.#open = [];
    this.#ambiguous = false;
    this.#collect(rule, node, lots, outcome, this.drafts);
    if (this.#ambiguous && this.drafts.length > before)
      this.#keepCertain(rule, node, lots, outcome, before);
    if (this.drafts.length > before) return;
    for (const slot of this.#open) {
      if (this.#noted.has(slot)) continue;
      this.#noted.add(slot);
      for (const { syntax } of slot.occurrences) {
        const stopped = this.unchecked.get(syntax);
        if (stopped) stopped.add(rule.id);
        else this.unchecked.set(syntax, new Set([rule.id]));
      }
    }
  }

  /** A key that is written twice has two readings: only what holds for both is said. */
  #keepCertain(
    rule: Rule,
    node: AnyNode,
    lots: readonly Node<"perceel">[],
    outcome: Outcome | undefined,
    before: number,
  ): void {
    const second: Draft[] = [];
    this.reading = 1;
    const again =
      node.outer || this.#specification.root === node
        ? this.#sameNode(node, rule)
        : node;
    this.#collect(rule, again, lots, outcome, second);
    this.reading = 0;
    const certain = this.drafts
      .splice(before)
      .filter((first) =>
        second.some(
          (other) =>
            other.variant === first.variant && other.anchor === first.anchor,
        ),
      );
    this.drafts.push(...certain);
  }

  /** The node that stands at the same place when the second reading is taken. */
  #sameNode(node: AnyNode, rule: Rule): AnyNode {
    const scopes = new Scopes(this.#specification);
    for (const scope of scopesOf(rule)) {
      for (const candidate of scopes.of(scope)) {
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
    into: Draft[],
  ): void {
    const { unit } = this.#specification;
    const report = (given: Report) =>
      into.push(draft(rule, given, node, lots, unit));
    const context = {
      report,
      lots,
      settings: this.#settings,
      ...(outcome && { outcome }),
    };
    guarded(rule, unit, into, () => callOn(rule, node, context));
  }
}

const idMaps = new WeakMap<
  readonly AnyRule[],
  ReadonlyMap<string, RuleMetadata>
>();

function byId(rules: readonly AnyRule[]): ReadonlyMap<string, RuleMetadata> {
  let known = idMaps.get(rules);
  if (!known) {
    known = new Map(rules.map((rule) => [rule.id, rule]));
    idMaps.set(rules, known);
  }
  return known;
}

/** Runs a check; what it throws becomes one finding that names the rule, and the other rules go on. */
function guarded(
  rule: AnyRule,
  unit: Unit,
  drafts: Draft[],
  run: () => void,
): void {
  try {
    run();
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const data = { regel: rule.id, reden: reason };
    drafts.push(
      draft(internalError, { at: unit.tree, data }, undefined, [], unit),
    );
  }
}

function callOn(rule: Rule, subject: AnyNode | Unit, context: Context): void {
  // The scope decided what the subject is; the types of all rules together cannot say so.
  (rule.check as (subject: AnyNode | Unit, context: Context) => void)(
    subject,
    context,
  );
}

export function isRule(rule: AnyRule): rule is Rule {
  return rule.scope !== "werkmap";
}

export function scopesOf(rule: Rule): readonly string[] {
  return typeof rule.scope === "string" ? [rule.scope] : rule.scope;
}

/** True when the rule holds on the decisive date and counts at the stage of the specification. */
export function isActive(
  rule: RuleMetadata,
  specification: Specification,
  settings: Settings,
): boolean {
  if (
    rule.from &&
    stages.indexOf(stageOf(specification)) < stages.indexOf(rule.from)
  )
    return false;
  if (!rule.validFrom && !rule.validTo) return true;
  const date = decisiveDate(specification, settings);
  const from = rule.validFrom ? parseIso(rule.validFrom) : undefined;
  const to = rule.validTo ? parseIso(rule.validTo) : undefined;
  return (
    (from === undefined || date >= from) && (to === undefined || date <= to)
  );
}
