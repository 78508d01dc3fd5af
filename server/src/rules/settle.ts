import type { AnyNode } from "../model/node.ts";
import { concerns, type Deviation, isMotivated } from "./deviation.ts";
import { type Draft, withSubjects } from "./draft.ts";

/** Applies precedence and deviations: what is said, what is motivated, and which deviations had something to answer. */
export function settle(
  drafts: readonly Draft[],
  deviations: readonly Deviation[],
): { kept: Draft[]; waived: Draft[]; used: Set<Deviation> } {
  const byRule = new Map<string, Draft[]>();
  for (const found of drafts) {
    const known = byRule.get(found.rule.id);
    if (known) known.push(found);
    else byRule.set(found.rule.id, [found]);
  }
  const kept: Draft[] = [];
  const waived: Draft[] = [];
  const used = new Set<Deviation>();
  for (const found of drafts) {
    const others = (found.rule.yieldsTo ?? []).flatMap(
      (id) => byRule.get(id) ?? [],
    );
    const rest = unspoken(found, others);
    const whole = waive(found, deviations, used);
    if (!rest) continue;
    const answered = rest === found ? whole : waive(rest, deviations, used);
    if (answered.rest) kept.push(answered.rest);
    if (answered.waived) waived.push(answered.waived);
  }
  return { kept, waived, used };
}

/** Splits a finding into the part that deviations answer and the subjects that they leave. */
function waive(
  found: Draft,
  deviations: readonly Deviation[],
  used: Set<Deviation>,
): { rest?: Draft; waived?: Draft } {
  if (!found.rule.waivable) return { rest: found };
  const answering = [found.rule.id, ...(found.rule.answeredBy ?? [])];
  const left: AnyNode[] = [];
  const covered: AnyNode[] = [];
  let by: Deviation | undefined;
  for (const subject of found.subjects) {
    const deviation = deviations.find(
      (candidate) =>
        candidate.rules.some((id) => answering.includes(id)) &&
        (concerns(candidate, subject) ||
          (found.about !== undefined && concerns(candidate, found.about))),
    );
    if (deviation) used.add(deviation);
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
  const waived = {
    ...withSubjects(found, covered),
    ...(by && { waivedBy: by }),
  };
  return left.length > 0
    ? { rest: withSubjects(found, left), waived }
    : { waived };
}

/** What is left of a finding where the rules that it yields to speak of the rest; undefined when nothing is. */
function unspoken(found: Draft, others: readonly Draft[]): Draft | undefined {
  if (others.some((other) => isSameMatter(found, other))) return undefined;
  const left = found.subjects.filter(
    (subject) => !others.some((other) => speaksOf(other, subject)),
  );
  if (left.length === found.subjects.length) return found;
  return left.length > 0 ? withSubjects(found, left) : undefined;
}

/** True when two findings are about one place or one block, whatever the lots that share it. */
function isSameMatter(a: Draft, b: Draft): boolean {
  // What is said of the text gives way only to what is said of the same place.
  if (!a.about || !b.about) return a.uri === b.uri && a.start === b.start;
  return (
    !a.hasOwnSubjects &&
    !b.hasOwnSubjects &&
    (a.about.isWithin(b.about) || b.about.isWithin(a.about))
  );
}

function speaksOf({ about, subjects }: Draft, subject: AnyNode): boolean {
  return (
    about !== undefined &&
    subjects.some((other) => subject.isWithin(other) || other.isWithin(subject))
  );
}
