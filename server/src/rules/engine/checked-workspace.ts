import { noteIn, noteNowhere, Reads } from "../../model/reads.ts";
import type { Specification } from "../../model/specification.ts";
import type { Workspace } from "../../model/workspace.ts";
import type { Report, Settings, WorkspaceRule } from "../define.ts";
import { isActive } from "./activity.ts";
import { failure } from "./call.ts";
import { deviationsOf } from "./deviation.ts";
import { type Draft, draft, merge } from "./draft.ts";
import { type Settled, Spoken, settle } from "./settle.ts";

type BySpecification = ReadonlyMap<Specification, readonly Draft[]>;

/** What the rules over all specifications together say. */
export class CheckedWorkspace {
  readonly #workspace: Workspace;
  readonly #rules: readonly WorkspaceRule[];
  readonly #settings: Settings;
  readonly #found = new Map<
    WorkspaceRule,
    { readonly reads: Reads; drafts: BySpecification }
  >();

  readonly #settleReads = new Reads();
  #settled: ReadonlyMap<Specification, Settled> = new Map();

  constructor(
    workspace: Workspace,
    rules: readonly WorkspaceRule[],
    settings: Settings,
  ) {
    this.#workspace = workspace;
    this.#rules = rules;
    this.#settings = settings;
  }

  /** Runs the rules again of which an edit may make the outcome another. */
  update(): ReadonlyMap<Specification, Settled> {
    const change = this.#workspace.takeChanges(this);
    let isOther = change?.touches(this.#settleReads) !== "nowhere";
    for (const rule of this.#rules) {
      const known = this.#found.get(rule);
      if (known && change?.touches(known.reads) === "nowhere") continue;
      const reads = new Reads();
      noteIn(reads, undefined);
      const drafts = this.#run(rule);
      this.#found.set(rule, { reads, drafts });
      if (drafts.size > 0 || (known && known.drafts.size > 0)) isOther = true;
    }
    if (isOther) this.#settle();
    noteNowhere();
    return this.#settled;
  }

  #settle(): void {
    this.#settleReads.clear();
    noteIn(this.#settleReads, undefined);
    const together = new Map<Specification, Draft[]>();
    for (const { drafts } of this.#found.values()) {
      for (const [specification, found] of drafts) {
        const known = together.get(specification);
        if (known) known.push(...found);
        else together.set(specification, [...found]);
      }
    }
    this.#settled = new Map(
      [...together].map(([specification, drafts]) => [
        specification,
        settleAll(specification, drafts),
      ]),
    );
  }

  #run(rule: WorkspaceRule): BySpecification {
    const found = new Map<Specification, Draft[]>();
    const add = (specification: Specification, one: Draft) => {
      const known = found.get(specification);
      if (known) known.push(one);
      else found.set(specification, [one]);
    };
    const settings = this.#settings;
    const report = (specification: Specification, given: Report) => {
      if (!isActive(rule, specification, settings)) return;
      const { root, lots } = specification;
      add(specification, draft(rule, given, root, lots, specification));
    };
    try {
      rule.check(this.#workspace, { report, settings });
    } catch (thrown) {
      const [first] = this.#workspace.units;
      const [specification] = this.#workspace.specifications();
      if (first && specification)
        add(specification, failure(rule, { unit: first }, thrown));
    }
    return found;
  }
}

function settleAll(
  specification: Specification,
  drafts: readonly Draft[],
): Settled {
  const deviations = deviationsOf(specification);
  const byRule = Map.groupBy(drafts, ({ rule }) => rule.id);
  const settled = [...byRule.values()].map((found) => {
    const others = (found[0]?.rule.yieldsTo ?? []).flatMap((id) => {
      const speaking = byRule.get(id);
      return speaking ? [new Spoken(speaking)] : [];
    });
    return settle(found, others, deviations);
  });
  return {
    kept: merge(settled.flatMap(({ kept }) => kept)),
    waived: merge(settled.flatMap(({ waived }) => waived)),
  };
}
