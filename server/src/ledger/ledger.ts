import { rangeOf } from "../../../grammar/src/tree.ts";
import type { Block } from "../model/block.ts";
import type { DateSettings } from "../model/facts/dates.ts";
import type { Specification } from "../model/specification.ts";
import {
  type Deviation,
  deviationsOf,
  isMotivated,
} from "../rules/deviation.ts";
import type { Finding, Location } from "../rules/finding.ts";
import { factsOf, type SpecificationFacts } from "./facts.ts";

/** What a procurement file must hold of a check: the facts, what was found, and what was motivated with which text. */
export interface Ledger {
  readonly specifications: readonly SpecificationLedger[];
  /** Findings in documents outside any specification. */
  readonly elsewhere: readonly Finding[];
}

export interface SpecificationLedger {
  readonly specification: Specification;
  readonly facts: SpecificationFacts;
  readonly findings: readonly Finding[];
  readonly motivations: readonly Motivation[];
  /** What is still PM, each with the checks that wait for it. */
  readonly open: readonly Finding[];
}

/**
 * - `motivated`: a text answers it. - `short`: there is a text, too short to be a motivation. - `open`: the text is PM.
 * - `missing`: nothing is written. - `unasked`: a text is written that no finding asks for.
 */
export type MotivationState =
  | "motivated"
  | "short"
  | "open"
  | "missing"
  | "unasked";

/** Something that has to be motivated, or that was. */
export interface Motivation {
  readonly state: MotivationState;
  /** The rules that ask for it. */
  readonly rules: readonly string[];
  /** The findings that ask for it: waived ones, or for a missing text the finding itself. */
  readonly findings: readonly Finding[];
  /** What it covers, by label. */
  readonly subjects: readonly string[];
  readonly text: string | undefined;
  /** Where the text stands, or should. */
  readonly place: Location;
}

/** What a ledger is made of: everything that a check told. */
export interface Checks {
  readonly findings: readonly Finding[];
  /** Findings that a motivated deviation answers. */
  readonly waived: readonly Finding[];
  /** Hints that the profile leaves out: what is still PM is told all the same. */
  readonly hidden: readonly Finding[];
}

export function ledgerOf(
  specifications: readonly Specification[],
  checks: Checks,
  dates: DateSettings,
): Ledger {
  const owner = ownerIn(specifications);
  const by = (findings: readonly Finding[]) => Map.groupBy(findings, owner);
  const findings = by(checks.findings);
  const waived = by(checks.waived);
  const unshown = by(checks.hidden);
  return {
    specifications: specifications.map((specification) => {
      const own = findings.get(specification) ?? [];
      const all = [...own, ...(unshown.get(specification) ?? [])];
      return {
        specification,
        facts: factsOf(specification, dates),
        findings: own.filter((finding) => !isOpen(finding)),
        motivations: motivationsOf(
          specification,
          own,
          waived.get(specification) ?? [],
        ),
        open: all.filter(isOpen),
      };
    }),
    elsewhere: findings.get(undefined) ?? [],
  };
}

function isOpen({ rule }: Finding): boolean {
  return rule.id === "compleetheid/pm";
}

/** The specification that a finding belongs to: that of its subject, else the only one of its document. */
function ownerIn(specifications: readonly Specification[]) {
  return ({ subjects, uri }: Finding): Specification | undefined => {
    const subject = subjects[0]?.specification;
    if (subject && specifications.includes(subject)) return subject;
    const inDocument = specifications.filter(({ unit }) => unit.uri === uri);
    return inDocument.length === 1 ? inDocument[0] : undefined;
  };
}

function motivationsOf(
  specification: Specification,
  findings: readonly Finding[],
  waived: readonly Finding[],
): Motivation[] {
  const written = deviationsOf(specification).flatMap((deviation) => {
    const answered = waived.filter(
      ({ waivedBy }) => waivedBy?.block === deviation.block,
    );
    // A `motivering` key without a text says nothing; an `afwijking` block does.
    if (deviation.form === "motivering" && !deviation.motivation) return [];
    return [motivationOf(deviation, answered, specification)];
  });
  const missing = findings.filter(isUnmotivated).map(
    (finding): Motivation => ({
      state: "missing",
      rules: [finding.rule.id],
      findings: [finding],
      subjects: labels(finding.subjects),
      text: undefined,
      place: finding,
    }),
  );
  return [...missing, ...written];
}

/** A finding that a motivation would answer. Soft guidance asks for none. */
function isUnmotivated({ rule, severity }: Finding): boolean {
  const weighs = severity === "error" || severity === "warning";
  return rule.waivable && weighs && rule.kind !== "completeness";
}

function motivationOf(
  deviation: Deviation,
  answered: readonly Finding[],
  specification: Specification,
): Motivation {
  const { start, end } = rangeOf(deviation.block.syntax);
  const covered = labels(answered.flatMap(({ subjects }) => subjects));
  return {
    state: stateOf(deviation, answered),
    rules:
      answered.length > 0
        ? [...new Set(answered.map(({ rule }) => rule.id))]
        : deviation.rules,
    findings: answered,
    subjects:
      covered.length > 0 ? covered : deviation.targets.slice(0, 1).map(labelOf),
    text: deviation.motivation,
    place: { uri: specification.unit.uri, start, end },
  };
}

function stateOf(
  deviation: Deviation,
  answered: readonly Finding[],
): MotivationState {
  if (deviation.open) return "open";
  if (!isMotivated(deviation)) {
    return deviation.motivation === undefined ? "missing" : "short";
  }
  return answered.length > 0 ? "motivated" : "unasked";
}

function labels(subjects: readonly { readonly label: string }[]): string[] {
  return [...new Set(subjects.map(({ label }) => label))];
}

/** How a reader knows a block: its name and title, else what sort of block it is and in which. */
function labelOf(block: Block): string {
  const name = block.name?.text;
  const title = block.title?.text;
  if (name && title) return `${name} "${title}"`;
  const own = name ?? (title === undefined ? undefined : `"${title}"`);
  if (own !== undefined) return own;
  const keyword = block.key?.keyword ?? block.kind;
  return block.parent?.key ? `${labelOf(block.parent)}, ${keyword}` : keyword;
}
