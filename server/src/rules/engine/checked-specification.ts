import type { SyntaxNode } from "../../../../grammar/src/tree.ts";
import { Change } from "../../model/change.ts";
import { apart, noteIn, noteNowhere, Reads } from "../../model/reads.ts";
import type { Specification } from "../../model/specification.ts";
import type { Rule, RuleMetadata, Settings } from "../define.ts";
import { activityIn } from "./activity.ts";
import { Caller } from "./call.ts";
import { CheckedRule } from "./checked-rule.ts";
import { CheckedScope } from "./checked-scope.ts";
import { CheckedText } from "./checked-text.ts";
import { type Deviation, deviationsOf } from "./deviation.ts";
import type { Draft } from "./draft.ts";
import { FINDERS, OUTCOME, Outcome } from "./outcome.ts";
import type { Settled, Spoken } from "./settle.ts";

/** What the rules say of one specification. After an edit only those run again that it concerns. */
export class CheckedSpecification {
  readonly specification: Specification;
  kept: readonly Draft[] = [];
  waived: readonly Draft[] = [];
  deviations: readonly Deviation[] = [];
  readonly #settings: Settings;
  readonly #caller: Caller;
  readonly #scopes = new Map<string, CheckedScope>();
  readonly #rules: readonly CheckedRule[];
  readonly #last: readonly CheckedRule[];
  readonly #byId: ReadonlyMap<string, CheckedRule>;
  readonly #metadata: ReadonlyMap<string, RuleMetadata>;
  readonly #text = new CheckedText();
  #textSettled: Settled = { kept: [], waived: [] };
  #active: ReadonlySet<string> = new Set();
  readonly #isEdited: boolean;
  readonly #reads: Reads[] = [];
  readonly #activeReads: Reads;
  readonly #deviationReads: Reads;
  #unchecked: ReadonlyMap<SyntaxNode, ReadonlySet<string>> = new Map();
  /** Which rules had found something when each of the last ones ran. */
  readonly #finders = new Map<CheckedRule, string>();

  constructor(
    specification: Specification,
    rules: readonly Rule[],
    metadata: ReadonlyMap<string, RuleMetadata>,
    settings: Settings,
    isEdited: boolean,
  ) {
    this.specification = specification;
    this.#isEdited = isEdited;
    this.#activeReads = this.#newReads();
    this.#deviationReads = this.#newReads();
    this.#settings = settings;
    this.#caller = new Caller(specification, settings);
    this.#metadata = metadata;
    const all = rules.map(
      (rule) =>
        new CheckedRule(
          rule,
          () => this.#newReads(),
          (scope) => this.#scope(scope),
        ),
    );
    this.#rules = all.filter(({ rule }) => !rule.last);
    this.#last = all.filter(({ rule }) => rule.last);
    this.#byId = new Map(all.map((checked) => [checked.rule.id, checked]));
  }

  /** Brings it up to date; `text` is what is wrong with it as text. */
  update(text: readonly Draft[]): void {
    const { specification } = this;
    const change = specification.takeChanges(this);
    const { tracker } = specification;
    specification.tracker = this.#caller;
    try {
      this.#run(change, this.#text.take(text));
    } finally {
      specification.tracker = tracker;
      noteNowhere();
    }
  }

  /** Everything that its findings hang on. */
  reads(): Reads {
    const all = new Reads();
    for (const reads of this.#reads) all.addAll(reads, true);
    return all;
  }

  /** Where a part of it notes what it reads: apart where edits are to repeat only some parts. */
  #newReads(): Reads {
    const [shared] = this.#reads;
    if (shared && !this.#isEdited) return shared;
    const reads = new Reads();
    this.#reads.push(reads);
    return reads;
  }

  #run(change: Change | undefined, isTextOther: boolean): void {
    for (const scope of this.#scopes.values()) scope.update(change);
    const isActivityOther = this.#findActive(change);
    const other = new Set<CheckedRule>();
    const rerun = new Set<CheckedRule>();
    for (const checked of this.#rules) {
      const active = this.#active.has(checked.rule.id);
      const became = checked.run(this.#caller, change, active);
      if (became !== "untouched") rerun.add(checked);
      if (became === "other") other.add(checked);
    }
    const isDeviating = this.#findDeviations(change);
    for (const checked of isDeviating ? this.#rules : rerun)
      checked.answer(this.deviations);
    if (other.size > 0) this.#findUnchecked();
    const isOutcomeOther =
      other.size > 0 || isTextOther || isDeviating || isActivityOther;
    this.#runLast(change, isOutcomeOther, other, rerun);
    this.#settle(other, rerun, isTextOther, isDeviating);
  }

  /** The rules that ask what the others found. */
  #runLast(
    change: Change | undefined,
    isOutcomeOther: boolean,
    other: Set<CheckedRule>,
    rerun: Set<CheckedRule>,
  ): void {
    const changed = change && new Change();
    if (change) changed?.addAll(change);
    if (isOutcomeOther) changed?.cells.add(OUTCOME);
    const outcome = new Outcome(
      {
        deviations: this.deviations,
        used: this.#used(),
        unchecked: this.#unchecked,
        active: this.#active,
        rules: this.#metadata,
      },
      [this.#text.drafts, ...this.#rules.map(({ drafts }) => drafts)],
    );
    for (const checked of this.#last) {
      const finders = [...outcome.finders].join();
      if (this.#finders.get(checked) !== finders) changed?.cells.add(FINDERS);
      this.#finders.set(checked, finders);
      const active = this.#active.has(checked.rule.id);
      const became = checked.run(this.#caller, changed, active, outcome);
      if (became !== "untouched") rerun.add(checked);
      if (became === "other") {
        other.add(checked);
        changed?.cells.add(OUTCOME);
      }
      outcome.add(checked.drafts);
    }
  }

  #settle(
    other: ReadonlySet<CheckedRule>,
    rerun: ReadonlySet<CheckedRule>,
    isTextOther: boolean,
    isDeviating: boolean,
  ): void {
    let isOther = isTextOther || isDeviating;
    const spokenBy = (id: string): Spoken[] =>
      [this.#text.spokenBy(id), this.#byId.get(id)?.spoken].filter(
        (spoken) => spoken !== undefined,
      );
    const isSettledAnew = (checked: CheckedRule) =>
      rerun.has(checked) ||
      (checked.drafts.length > 0 &&
        (isDeviating ||
          checked.rule.yieldsTo?.some((id) => {
            const speaking = this.#byId.get(id);
            return (speaking && other.has(speaking)) || isTextOther;
          })));
    for (const checked of [...this.#rules, ...this.#last]) {
      if (!isSettledAnew(checked)) continue;
      const others = (checked.rule.yieldsTo ?? []).flatMap(spokenBy);
      checked.settle(others, this.deviations);
      isOther = true;
    }
    if (isTextOther || isDeviating || this.#text.drafts.length > 0)
      this.#textSettled = this.#text.settle(spokenBy, this.deviations);
    if (!isOther) return;
    const all = [...this.#rules, ...this.#last];
    this.kept = [
      ...this.#textSettled.kept,
      ...all.flatMap(({ settled }) => settled.kept),
    ];
    this.waived = [
      ...this.#textSettled.waived,
      ...all.flatMap(({ settled }) => settled.waived),
    ];
  }

  #findActive(change: Change | undefined): boolean {
    if (change?.touches(this.#activeReads) === "nowhere") return false;
    const { specification } = this;
    noteIn(this.#activeReads, undefined);
    const isActive = activityIn(specification, this.#settings);
    const active = new Set<string>();
    for (const { rule } of this.#byId.values())
      if (isActive(rule)) active.add(rule.id);
    const isOther =
      active.size !== this.#active.size ||
      [...active].some((id) => !this.#active.has(id));
    this.#active = active;
    return isOther;
  }

  #findDeviations(change: Change | undefined): boolean {
    if (change?.touches(this.#deviationReads) === "nowhere") return false;
    const before = this.deviations;
    this.deviations = apart(this.#deviationReads, undefined, () =>
      deviationsOf(this.specification),
    );
    return before.length + this.deviations.length > 0;
  }

  #findUnchecked(): void {
    const unchecked = new Map<SyntaxNode, Set<string>>();
    for (const { rule, open } of this.#rules) {
      for (const syntax of open) {
        const stopped = unchecked.get(syntax);
        if (stopped) stopped.add(rule.id);
        else unchecked.set(syntax, new Set([rule.id]));
      }
    }
    this.#unchecked = unchecked;
  }

  #used(): ReadonlySet<Deviation> {
    if (this.deviations.length === 0) return new Set();
    return new Set([
      ...this.#text.used(this.deviations),
      ...this.#rules.flatMap(({ used }) => used),
    ]);
  }

  #scope(scope: string): CheckedScope {
    let known = this.#scopes.get(scope);
    if (!known) {
      known = new CheckedScope(this.specification, scope, this.#newReads());
      this.#scopes.set(scope, known);
    }
    return known;
  }
}
