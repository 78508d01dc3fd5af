import type { Specification } from "../model/specification.ts";
import type { Unit, Workspace } from "../model/workspace.ts";
import { isRule } from "./activity.ts";
import { arranged, finished } from "./arrange.ts";
import { CheckedSpecification } from "./checked-specification.ts";
import { checkText } from "./checked-text.ts";
import { CheckedWorkspace } from "./checked-workspace.ts";
import type {
  AnyRule,
  Rule,
  RuleMetadata,
  Settings,
  WorkspaceRule,
} from "./define.ts";
import { type Draft, merge } from "./draft.ts";
import type { Finding } from "./finding.ts";
import type { Settled } from "./settle.ts";

/** What was found in a document as it is. */
interface CheckedUnit {
  readonly unit: Unit;
  readonly text: ReadonlyMap<Specification | undefined, readonly Draft[]>;
  readonly specifications: readonly CheckedSpecification[];
}

/** Checks the documents of a workspace, and after an edit only what that concerns. */
export class Checker {
  readonly #workspace: Workspace;
  readonly #rules: readonly Rule[];
  readonly #metadata: ReadonlyMap<string, RuleMetadata>;
  readonly #settings: Settings;
  readonly #units = new Map<string, CheckedUnit>();
  readonly #checked = new WeakMap<Specification, CheckedSpecification>();
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

  /** The findings that stand in one document; anchors are numbered within it. */
  findingsIn(uri: string): readonly Finding[] {
    const kept: Draft[] = [];
    const add = (drafts: readonly Draft[]) => {
      for (const found of drafts) if (found.uri === uri) kept.push(found);
    };
    for (const unit of this.#workspace.units) {
      // What a document uses may be why something is wrong with it, and be where that is shown.
      const uses = unit.imports.some(({ target }) => target === uri);
      if (unit.uri !== uri && !uses) continue;
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
    if (
      known?.unit === unit &&
      !specifications.some((one) => one.isChangedFor(this.#checked.get(one)))
    )
      return known;
    const text =
      known?.unit === unit
        ? known.text
        : checkText(unit, specifications, this.#rules, this.#settings);
    const checked = {
      unit,
      text,
      specifications: specifications.map((specification) =>
        this.#check(specification, text.get(specification) ?? []),
      ),
    };
    this.#units.set(unit.uri, checked);
    return checked;
  }

  #check(
    specification: Specification,
    text: readonly Draft[],
  ): CheckedSpecification {
    let checked = this.#checked.get(specification);
    if (!checked) {
      checked = new CheckedSpecification(
        specification,
        this.#rules,
        this.#metadata,
        this.#settings,
      );
      this.#checked.set(specification, checked);
    }
    checked.update(text);
    return checked;
  }
}
