import type { DutyId } from "../law/duties.ts";
import type { Block } from "../model/block.ts";
import type { DateSettings } from "../model/facts/dates.ts";
import type { Specification } from "../model/specification.ts";
import { deviationsOf } from "../rules/engine/deviation.ts";
import type { Finding } from "../rules/finding.ts";
import { type DutyReport, dutiesOf } from "./duties.ts";
import { factsOf, type SpecificationFacts } from "./facts.ts";
import {
  type Answered,
  type Motivation,
  motivationsOf,
} from "./motivations.ts";

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
  /** The statutory duties to motivate, whether they apply and how they are fulfilled. */
  readonly duties: readonly DutyReport[];
  /** What rules ask to motivate, and every motivation that was written. */
  readonly motivations: readonly Motivation[];
  /** What is still PM, each with the checks that wait for it. */
  readonly open: readonly Finding[];
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
  const hidden = by(checks.hidden);
  return {
    specifications: specifications.map((specification) => {
      const own = findings.get(specification) ?? [];
      const all = [...own, ...(hidden.get(specification) ?? [])];
      const deviations = deviationsOf(specification);
      const duties = dutiesOf(specification, deviations, dates);
      return {
        specification,
        facts: factsOf(specification, dates),
        findings: own.filter((finding) => !isOpen(finding)),
        duties,
        motivations: motivationsOf(
          specification,
          own,
          waived.get(specification) ?? [],
          deviations,
          answeredBy(duties),
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

/** Which texts fulfil which duties, and which rules ask for the same as a duty that applies. */
function answeredBy(duties: readonly DutyReport[]): Answered {
  const byText = new Map<Block, DutyId[]>();
  const byRule = new Map<string, DutyId[]>();
  for (const { duty, cases } of duties) {
    const texts = cases.flatMap((one) => one.texts);
    const blocks = new Set(texts.map(({ deviation }) => deviation?.block));
    for (const block of blocks) if (block) add(byText, block, duty.id);
    if (cases.length > 0)
      for (const rule of duty.rules) add(byRule, rule, duty.id);
  }
  return { byText, byRule };
}

function add<K>(map: Map<K, DutyId[]>, key: K, id: DutyId): void {
  const known = map.get(key);
  if (known) known.push(id);
  else map.set(key, [id]);
}
