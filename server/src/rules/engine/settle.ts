import type { Block } from "../../model/block.ts";
import type { AnyNode } from "../../model/node.ts";
import { concerns, type Deviation, isMotivated } from "./deviation.ts";
import type { Draft } from "./draft.ts";

/** Precedence and deviations: what is said, what is motivated, and which deviations had something to answer. */

/** What is left of the findings of one rule. */
export interface Settled {
  readonly kept: readonly Draft[];
  readonly waived: readonly Draft[];
}

/** Applies precedence and deviations to the findings of one rule; `others` are those of the rules that it yields to. */
export function settle(
  drafts: readonly Draft[],
  others: readonly Spoken[],
  deviations: readonly Deviation[],
): Settled {
  const kept: Draft[] = [];
  const waived: Draft[] = [];
  for (const found of drafts) {
    const rest = unspoken(found, others);
    if (!rest) continue;
    const answered = waive(rest, deviations);
    if (answered.rest) kept.push(answered.rest);
    if (answered.waived) waived.push(answered.waived);
  }
  return { kept, waived };
}

/** The deviations that have something to answer in the findings of a rule, whatever rules speak instead of it. */
export function answering(
  drafts: readonly Draft[],
  deviations: readonly Deviation[],
): Deviation[] {
  const used = new Set<Deviation>();
  for (const found of drafts) {
    if (!found.rule.waivable) continue;
    const fitting = deviationsFor(found, deviations);
    for (const subject of fitting.length > 0 ? found.subjects : []) {
      const deviation = deviationOf(found, subject, fitting);
      if (deviation) used.add(deviation);
    }
  }
  return [...used];
}

function deviationsFor(
  { rule }: Draft,
  deviations: readonly Deviation[],
): readonly Deviation[] {
  if (deviations.length === 0) return deviations;
  const ids = [rule.id, ...(rule.answeredBy ?? [])];
  return deviations.filter(({ rules }) => rules.some((id) => ids.includes(id)));
}

function deviationOf(
  { about }: Draft,
  subject: AnyNode,
  fitting: readonly Deviation[],
): Deviation | undefined {
  return fitting.find(
    (candidate) =>
      concerns(candidate, subject) ||
      (about !== undefined && concerns(candidate, about)),
  );
}

/** Splits a finding into the part that deviations answer and the subjects that they leave. */
function waive(
  found: Draft,
  deviations: readonly Deviation[],
): { rest?: Draft; waived?: Draft } {
  if (!found.rule.waivable) return { rest: found };
  const fitting = deviationsFor(found, deviations);
  if (fitting.length === 0) return { rest: found };
  const left: AnyNode[] = [];
  const covered: AnyNode[] = [];
  let by: Deviation | undefined;
  for (const subject of found.subjects) {
    const deviation = deviationOf(found, subject, fitting);
    // An `afwijking` without a text is reported by itself and takes the place of the finding.
    if (
      deviation &&
      (isMotivated(deviation) || deviation.form === "afwijking")
    ) {
      covered.push(subject);
      by = deviation;
    } else left.push(subject);
  }
  if (covered.length === 0) return { rest: found };
  const waived = found.concerning(covered, by);
  return left.length > 0
    ? { rest: found.concerning(left), waived }
    : { waived };
}

/** What is left of a finding where the rules that it yields to speak of the rest; undefined when nothing is. */
function unspoken(found: Draft, others: readonly Spoken[]): Draft | undefined {
  if (!found.rule.yieldsTo) return found;
  if (others.some((other) => other.isSameMatter(found))) return undefined;
  const left = found.subjects.filter(
    (subject) => !others.some((other) => other.speaksOf(subject)),
  );
  if (left.length === found.subjects.length) return found;
  return left.length > 0 ? found.concerning(left) : undefined;
}

/** What the findings of one rule are about, so that others can ask for each of theirs whether it is spoken of. */
export class Spoken {
  readonly #drafts: readonly Draft[];
  /** Blocks that findings are about, without those whose rule named the subjects itself. */
  readonly #blocks = new Family();
  readonly #subjects = new Family();

  constructor(drafts: readonly Draft[]) {
    this.#drafts = drafts;
    for (const { about, subjects, hasOwnSubjects } of drafts) {
      if (!about) continue;
      if (!hasOwnSubjects) this.#blocks.add(about);
      for (const subject of subjects) this.#subjects.add(subject);
    }
  }

  /** True when a finding is about one place or one block with these, whatever the lots that share it. */
  isSameMatter(found: Draft): boolean {
    const { about, hasOwnSubjects } = found;
    if (about && !hasOwnSubjects && this.#blocks.isRelated(about)) return true;
    // What is said of the text gives way only to what is said of the same place.
    return this.#drafts.some(
      (other) =>
        !(about && other.about) &&
        other.start === found.start &&
        other.uri === found.uri,
    );
  }

  speaksOf(subject: AnyNode): boolean {
    return this.#subjects.isRelated(subject);
  }
}

/** Nodes, asked whether another one lies inside one of them or around one (as `AnyNode.isWithin` says). */
class Family {
  /** Blocks of the nodes, and whether one of them is more than an implicit lot. */
  readonly #own = new Map<Block, boolean>();
  /** Blocks of the nodes and those around them, and whether one of those is an implicit lot. */
  readonly #around = new Map<Block, boolean>();

  add(node: AnyNode): void {
    const { block, implicit } = node;
    this.#own.set(block, this.#own.get(block) === true || !implicit);
    for (let at: AnyNode | undefined = node; at; at = at.outer)
      this.#around.set(
        at.block,
        this.#around.get(at.block) === true || at.implicit,
      );
  }

  isRelated(node: AnyNode): boolean {
    if (this.#own.size === 0) return false;
    const around = this.#around.get(node.block);
    if (around === true || (around === false && !node.implicit)) return true;
    for (let at: AnyNode | undefined = node; at; at = at.outer) {
      const isPlain = this.#own.get(at.block);
      if (isPlain === true || (isPlain === false && at.implicit)) return true;
    }
    return false;
  }
}
