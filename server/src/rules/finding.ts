import type { AnyNode } from "../model/node.ts";
import type { Localized } from "../vocabulary/define.ts";
import type { AnyRule, Fix, Severity } from "./define.ts";
import type { Deviation } from "./deviation.ts";

/** A place in a document: offsets in UTF-16 code units. */
export interface Location {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

export interface Related extends Location {
  readonly message: Localized;
}

/** What the checker says, ready to be shown. */
export interface Finding extends Location {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly message: Localized;
  readonly related: readonly Related[];
  /** What it is about; deviations, merging and baselines use these, never the range. */
  readonly subjects: readonly AnyNode[];
  readonly fixes: readonly Fix[];
  /** `rule @ bestek / kind name / ... # key ~ discriminator`: stable when lines move. */
  readonly anchor: string;
  /** The deviation that motivates it; a waived finding counts for nothing but the ledger. */
  readonly waivedBy?: Deviation;
}
