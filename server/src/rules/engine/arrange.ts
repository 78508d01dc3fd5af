import { decisiveDate } from "../../model/facts/dates.ts";
import type { Specification } from "../../model/specification.ts";
import type { Settings, Severity } from "../define.ts";
import { type Finding, type ReportedFinding, saidWith } from "../finding.ts";
import type { Draft } from "./draft.ts";

/** Drafts that stand, with what a report tells of their specification. */
export function finished(
  drafts: readonly Draft[],
  settings: Settings,
): Finding[] {
  const days = new Map<Specification, number>();
  const dayOf = (specification: Specification) => {
    const known = days.get(specification);
    if (known !== undefined) return known;
    const day = decisiveDate(specification, settings);
    days.set(specification, day);
    return day;
  };
  return drafts.map((found) => {
    const { rule, severity, message, uri, start, end } = found;
    const { related, subjects, anchor, waivedBy } = found;
    const specification = subjects[0]?.specification;
    return {
      rule,
      severity,
      message,
      uri,
      start,
      end,
      related,
      subjects,
      // Few are asked for, and they may have to be made anew.
      get fixes() {
        return found.fixes;
      },
      anchor,
      day: specification && dayOf(specification),
      // Only pages to read ask for it, of which an editor shows none while someone types.
      get isEveryLot() {
        return isEveryLot(found, specification);
      },
      ...(waivedBy && { waivedBy }),
    };
  });
}

/** Few lots are named one by one. */
const few = 3;

function isEveryLot(
  { subjects }: Pick<Draft, "subjects">,
  specification: Specification | undefined,
): boolean {
  const lots = specification?.lots ?? [];
  if (lots.length <= few || subjects.length < lots.length) return false;
  const labels = new Set(subjects.map(({ label }) => label));
  return (
    labels.size === lots.length && lots.every(({ label }) => labels.has(label))
  );
}

/** Findings by document, then by place, then what weighs most. */
export function ordered<F extends ReportedFinding>(
  findings: readonly F[],
): F[] {
  return [...findings].sort(inOrder);
}

/** The same; those that would have the same anchor are numbered, so that a baseline can tell them apart. */
export function arranged<F extends ReportedFinding>(
  findings: readonly F[],
): F[] {
  const counts = new Map<string, number>();
  return ordered(findings).map((finding) => {
    const count = (counts.get(finding.anchor) ?? 0) + 1;
    counts.set(finding.anchor, count);
    return count === 1
      ? finding
      : saidWith(finding, {
          anchor: `${finding.anchor} ~ ${count}`,
          unnumbered: finding.anchor,
        });
  });
}

const rank: Record<Severity, number> = {
  error: 0,
  warning: 1,
  info: 2,
  hint: 3,
};

function inOrder(a: ReportedFinding, b: ReportedFinding): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return (
    a.start - b.start ||
    rank[a.severity] - rank[b.severity] ||
    (a.rule.id < b.rule.id ? -1 : 1)
  );
}
