import { changedBetween, inForce, type RegimeId } from "../law/regimes.ts";
import { type ThresholdKind, thresholdAt } from "../law/thresholds.ts";
import type { ReportedFinding } from "../rules/finding.ts";
import type { Report } from "./report.ts";

/** What another date changes in what is found. */
export interface Difference {
  /** On the second date only. */
  readonly appears: readonly ReportedFinding[];
  /** On the first date only. */
  readonly disappears: readonly ReportedFinding[];
  /** On both, with another severity or other figures. */
  readonly changed: readonly {
    readonly from: ReportedFinding;
    readonly to: ReportedFinding;
  }[];
  readonly unchanged: number;
}

/** Compares two checks of the same documents by the anchors of their findings. */
export function differenceOf(before: Report, after: Report): Difference {
  const { language } = before;
  const known = new Map(before.findings.map((one) => [keyOf(one), one]));
  const appears: ReportedFinding[] = [];
  const changed: { from: ReportedFinding; to: ReportedFinding }[] = [];
  let unchanged = 0;
  for (const to of after.findings) {
    const from = known.get(keyOf(to));
    known.delete(keyOf(to));
    if (!from) appears.push(to);
    else if (
      from.severity !== to.severity ||
      from.message[language] !== to.message[language]
    ) {
      changed.push({ from, to });
    } else unchanged += 1;
  }
  return { appears, disappears: [...known.values()], changed, unchanged };
}

function keyOf({ uri, anchor }: ReportedFinding): string {
  return `${uri}\n${anchor}`;
}

/** What changes in the law itself between two days. */
export interface LawChanges {
  readonly begins: readonly RegimeId[];
  readonly ends: readonly RegimeId[];
  /** Thresholds with another amount, in ten-thousandths of a euro. */
  readonly thresholds: readonly {
    readonly kind: ThresholdKind;
    readonly from: number;
    readonly to: number;
    readonly act: string;
  }[];
}

/** The thresholds that a municipality meets. */
const kinds: readonly ThresholdKind[] = [
  "sas",
  "decentraal-leveringen-diensten",
  "werken",
];

export function lawChanges(from: number, to: number): LawChanges {
  const changed = changedBetween(from, to);
  return {
    begins: changed.filter((id) => inForce(id, to)),
    ends: changed.filter((id) => !inForce(id, to)),
    thresholds: kinds.flatMap((kind) => {
      const before = thresholdAt(kind, from);
      const after = thresholdAt(kind, to);
      if (!before || !after || before.amount === after.amount) return [];
      const { act } = after;
      return [{ kind, from: before.amount, to: after.amount, act }];
    }),
  };
}
