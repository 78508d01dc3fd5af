import type { Specification } from "../../model/specification.ts";
import type { Unit } from "../../model/workspace.ts";
import type { Report, Rule, Settings } from "../define.ts";
import { scopesOf } from "./activity.ts";
import { callOn, failure } from "./call.ts";
import type { Deviation } from "./deviation.ts";
import { type Draft, draft, merge } from "./draft.ts";
import { locate } from "./place.ts";
import { levelAt } from "./scope.ts";
import { answering, type Settled, Spoken, settle } from "./settle.ts";

/** What is wrong with a document as text (syntax, unknown keys, wrong types), by the specification that it stands in. */
export function checkText(
  unit: Unit,
  specifications: readonly Specification[],
  rules: readonly Rule[],
  settings: Settings,
): Map<Specification | undefined, Draft[]> {
  const drafts: Draft[] = [];
  for (const rule of rules) {
    if (!scopesOf(rule).includes("bestand")) continue;
    const report = (given: Report) => {
      const subjects = [levelAt(locate(given.at, unit).start, specifications)];
      const own = { subjects: subjects.filter((level) => level !== undefined) };
      drafts.push(draft(rule, { ...own, ...given }, undefined, [], { unit }));
    };
    try {
      callOn(rule, unit, { report, lots: [], settings });
    } catch (thrown) {
      drafts.push(failure(rule, { unit }, thrown));
    }
  }
  return Map.groupBy(drafts, ({ subjects }) => subjects[0]?.specification);
}

/** What is wrong with the text of one specification, by rule. */
export class CheckedText {
  #drafts: readonly Draft[] = [];
  #byRule: ReadonlyMap<string, readonly Draft[]> = new Map();
  readonly #spoken = new Map<string, Spoken>();

  /** Takes other findings; true when that makes a difference. */
  take(drafts: readonly Draft[]): boolean {
    if (drafts === this.#drafts) return false;
    const isOther = drafts.length + this.#drafts.length > 0;
    this.#drafts = drafts;
    this.#byRule = Map.groupBy(drafts, ({ rule }) => rule.id);
    this.#spoken.clear();
    return isOther;
  }

  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  /** What a rule speaks of; undefined when it found nothing. */
  spokenBy(rule: string): Spoken | undefined {
    const drafts = this.#byRule.get(rule);
    if (!drafts) return undefined;
    let known = this.#spoken.get(rule);
    if (!known) {
      known = new Spoken(drafts);
      this.#spoken.set(rule, known);
    }
    return known;
  }

  used(deviations: readonly Deviation[]): readonly Deviation[] {
    return answering(this.#drafts, deviations);
  }

  settle(
    spokenBy: (rule: string) => readonly Spoken[],
    deviations: readonly Deviation[],
  ): Settled {
    const kept: Draft[] = [];
    const waived: Draft[] = [];
    for (const drafts of this.#byRule.values()) {
      const others = (drafts[0]?.rule.yieldsTo ?? []).flatMap(spokenBy);
      const settled = settle(drafts, others, deviations);
      kept.push(...settled.kept);
      waived.push(...settled.waived);
    }
    return { kept: merge(kept), waived: merge(waived) };
  }
}
