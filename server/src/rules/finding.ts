import type { AnyNode } from "../model/node.ts";
import type { Localized } from "../vocabulary/define.ts";
import type { AnyRule, Fix, RuleMetadata, Severity } from "./define.ts";
import type { Deviation } from "./engine/deviation.ts";

/** A place in a document: offsets in UTF-16 code units. */
export interface Location {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

export interface Related extends Location {
  readonly message: Localized;
}

/** A block as a report names it. */
export interface Subject {
  readonly kind: string;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly label: string;
}

/** What a report tells of a finding: plain data without the model, so that it can come from another thread or machine. */
export interface ReportedFinding extends Location {
  readonly rule: RuleMetadata;
  readonly severity: Severity;
  readonly message: Localized;
  readonly related: readonly Related[];
  readonly subjects: readonly Subject[];
  /** True when the subjects are all lots of a specification that has more than a few. */
  readonly isEveryLot: boolean;
  readonly fixes: readonly Fix[];
  /** `rule @ bestek / kind name / ... # key ~ discriminator`: stable when lines move. */
  readonly anchor: string;
  /** The anchor without the number that tells it from an earlier one. */
  readonly unnumbered?: string;
  /** The day whose law holds for its specification, as a day number; undefined outside a specification. */
  readonly day: number | undefined;
  /** What motivates it; a waived finding counts for nothing but the ledger. */
  readonly waivedBy?: { readonly motivation: string | undefined };
}

/** What the checker says, ready to be shown. */
export interface Finding extends ReportedFinding {
  readonly rule: AnyRule;
  /** What it is about; deviations, merging and baselines use these, never the range. */
  readonly subjects: readonly AnyNode[];
  readonly waivedBy?: Deviation;
}

/** The same finding with something else said of it; what is only made when someone asks stays unasked for. */
export function saidWith<F extends ReportedFinding, Other extends object>(
  finding: F,
  other: Other,
): F & Other {
  return Object.defineProperties({} as F & Other, {
    ...Object.getOwnPropertyDescriptors(finding),
    ...Object.getOwnPropertyDescriptors(other),
  });
}
