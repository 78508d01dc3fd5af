import type { Reads } from "../../model/reads.ts";
import type { Specification } from "../../model/specification.ts";
import type { Unit, Workspace } from "../../model/workspace.ts";
import type {
  AnyRule,
  Rule,
  RuleMetadata,
  Settings,
  WorkspaceRule,
} from "../define.ts";
import type { Finding } from "../finding.ts";
import { isRule } from "./activity.ts";
import { arranged, finished } from "./arrange.ts";
import { CheckedSpecification } from "./checked-specification.ts";
import { checkText } from "./checked-text.ts";
import { CheckedWorkspace } from "./checked-workspace.ts";
import { type Draft, merge } from "./draft.ts";
import type { Settled } from "./settle.ts";

/** What was found in a document as it is. */
interface CheckedUnit {
  readonly unit: Unit;
  readonly text: ReadonlyMap<Specification | undefined, readonly Draft[]>;
  readonly specifications: readonly Settled[];
}

/** What is kept of a specification that nobody edits: what was found, and what that hangs on. */
interface Summary extends Settled {
  readonly reads: Reads;
}

/** Checks the documents of a workspace, and after an edit only what that concerns. */
export class Checker {
  readonly #workspace: Workspace;
  readonly #rules: readonly Rule[];
  readonly #metadata: ReadonlyMap<string, RuleMetadata>;
  readonly #settings: Settings;
  readonly #units = new Map<string, CheckedUnit>();
  /** Documents that are being edited. Only for these it pays to know what each rule read: that takes megabytes. */
  readonly #edited = new Set<string>();
  readonly #checked = new WeakMap<
    Specification,
    CheckedSpecification | Summary
  >();
  readonly #together: CheckedWorkspace;

  constructor(
    workspace: Workspace,
    rules: readonly AnyRule[],
    settings: Settings,
  ) {
    this.#workspace = workspace;
    this.#rules = rules.filter(isRule);
    this.#metadata = new Map(rules.map((rule) => [rule.id, rule]));
    this.#settings = settings;
    this.#together = new CheckedWorkspace(
      workspace,
      rules.filter((rule): rule is WorkspaceRule => !isRule(rule)),
      settings,
    );
  }

  /** What was found in all documents, in no order. */
  all(): Settled {
    const kept: Draft[] = [];
    const waived: Draft[] = [];
    for (const unit of this.#workspace.units) {
      const { text, specifications } = this.#update(unit);
      kept.push(...merge(text.get(undefined) ?? []));
      for (const checked of specifications) {
        kept.push(...checked.kept);
        waived.push(...checked.waived);
      }
    }
    for (const joined of this.#together.update().values()) {
      kept.push(...joined.kept);
      waived.push(...joined.waived);
    }
    return { kept, waived };
  }

  /** The findings of all documents, in order. */
  result(): { findings: Finding[]; waived: Finding[] } {
    const { kept, waived } = this.all();
    return {
      findings: arranged(finished(kept, this.#settings)),
      waived: finished(waived, this.#settings),
    };
  }

  /** Says whether a document is being edited: then an edit of it checks only what it concerns. */
  mark(uri: string, isEdited: boolean): void {
    if (isEdited) this.#edited.add(uri);
    else this.#edited.delete(uri);
  }

  /** The findings that stand in one document; anchors are numbered within it. */
  findingsIn(uri: string): readonly Finding[] {
    const kept: Draft[] = [];
    const add = (drafts: readonly Draft[]) => {
      for (const found of drafts) if (found.uri === uri) kept.push(found);
    };
    const own = this.#workspace.get(uri);
    // What a document uses may be why something is wrong with it, and be where that is shown.
    const users = this.#workspace.usersOf(uri);
    for (const unit of new Set(own ? [own, ...users] : users)) {
      const { text, specifications } = this.#update(unit);
      add(merge(text.get(undefined) ?? []));
      for (const checked of specifications) add(checked.kept);
    }
    for (const joined of this.#together.update().values()) add(joined.kept);
    return arranged(finished(kept, this.#settings));
  }

  #update(unit: Unit): CheckedUnit {
    const known = this.#units.get(unit.uri);
    const specifications = this.#workspace.specificationsOf(unit);
    const isEdited = this.#edited.has(unit.uri);
    const isSame = known?.unit === unit;
    const isCurrent = (one: Specification) => {
      const checked = this.#checked.get(one);
      const isWhole = checked instanceof CheckedSpecification;
      return isWhole === isEdited && !one.isChangedFor(checked);
    };
    if (isSame && specifications.every(isCurrent)) return known;
    const text = isSame
      ? known.text
      : checkText(unit, specifications, this.#rules, this.#settings);
    const checked = {
      unit,
      text,
      specifications: specifications.map((specification) =>
        this.#check(specification, text.get(specification) ?? [], {
          isEdited,
          isSame,
        }),
      ),
    };
    this.#units.set(unit.uri, checked);
    return checked;
  }

  #check(
    specification: Specification,
    text: readonly Draft[],
    { isEdited, isSame }: { isEdited: boolean; isSame: boolean },
  ): Settled {
    const known = this.#checked.get(specification);
    const isWhole = known instanceof CheckedSpecification;
    if (known && !isWhole && isSame && !isEdited) {
      const change = specification.takeChanges(known);
      if (change?.touches(known.reads) === "nowhere") return known;
    }
    const checked = isWhole
      ? known
      : new CheckedSpecification(
          specification,
          this.#rules,
          this.#metadata,
          this.#settings,
          isEdited,
        );
    checked.update(text);
    const kept = isEdited ? checked : summaryOf(checked);
    this.#checked.set(specification, kept);
    return kept;
  }
}

function summaryOf(checked: CheckedSpecification): Summary {
  const { specification, kept, waived } = checked;
  const summary = { kept, waived, reads: checked.reads() };
  specification.takeChanges(summary);
  specification.memory.clear();
  return summary;
}
