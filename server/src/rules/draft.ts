import { AnyNode, type Node } from "../model/node.ts";
import type { Unit } from "../model/workspace.ts";
import type { Localized } from "../vocabulary/define.ts";
import { anchorOf } from "./anchor.ts";
import type {
  AnyRule,
  Data,
  Place,
  Report,
  RuleMetadata,
  Severity,
} from "./define.ts";
import type { Finding } from "./finding.ts";
import { formatMessage } from "./message.ts";
import { locate } from "./place.ts";
import { labels } from "./shared/terms.ts";

/** A finding that is not placed in the order of precedence yet. */
export interface Draft extends Omit<Finding, "day" | "isEveryLot"> {
  /** The block that the rule looked at. */
  readonly about: AnyNode | undefined;
  readonly variant: string | undefined;
  /** True when the rule named the subjects itself: then the block it looked at is not what the finding is about. */
  readonly hasOwnSubjects: boolean;
  /** What the rule itself put in the message. */
  readonly data: Data;
}

/** Makes a finding of what a rule reports. */
export function draft(
  rule: AnyRule,
  report: Report,
  about: AnyNode | undefined,
  lots: readonly Node<"perceel">[],
  unit: Unit,
): Draft {
  const subjects = report.subjects ?? subjectsOf(about, lots);
  const data = report.data ?? {};
  return {
    rule,
    severity: severityOf(rule, report),
    message: sentence(rule, report.message, data, about, subjects),
    ...locate(report.at, unit),
    related: (report.related ?? []).map(({ at, message }) => ({
      ...locate(at, unit),
      message,
    })),
    subjects,
    fixes: report.fixes ?? [],
    anchor: anchorOf(
      rule.id,
      subjects[0] ?? about,
      keyOfPlace(report.at),
      report.discriminator,
    ),
    about,
    hasOwnSubjects: report.subjects !== undefined,
    variant: report.message,
    data,
  };
}

/** The sentence of a finding; names that the rule leaves out are those of its subjects. */
function sentence(
  rule: RuleMetadata,
  variant: string | undefined,
  data: Data,
  about: AnyNode | undefined,
  subjects: readonly AnyNode[],
) {
  const named = names(about, subjects);
  const message = formatMessage(rule, variant, { ...named, ...data });
  return subjects.length > 1 && !data.perceel
    ? eachOf(message, labels(subjects))
    : message;
}

/** A sentence that starts with the name of a lot has a singular verb: of several lots it speaks of each. */
function eachOf(message: Localized, lots: Localized): Localized {
  const { nl, en } = message;
  return {
    nl: nl.startsWith(`${lots.nl} `) ? `Elk van ${nl}` : nl,
    en: en.startsWith(`${lots.en} `) ? `Each of ${en}` : en,
  };
}

function subjectsOf(
  about: AnyNode | undefined,
  lots: readonly Node<"perceel">[],
): readonly AnyNode[] {
  if (!about) return [];
  return about.kind === "bestek" ||
    about.kind === "segment" ||
    lots.length === 0
    ? [about]
    : lots;
}

/** The names that most messages use, so that rules need not repeat them. */
function names(about: AnyNode | undefined, subjects: readonly AnyNode[]): Data {
  if (!about) return {};
  const found: Record<string, Data[string]> = {
    bestek: about.specification.root.label,
    perceel: labels(subjects),
  };
  for (let at: AnyNode | undefined = about; at; at = at.outer)
    found[at.kind] ??= at.label;
  return found;
}

function keyOfPlace(place: Place): string | undefined {
  if (place instanceof AnyNode) return undefined;
  if (Array.isArray(place)) return place[1] as string;
  return "occurrences" in place ? place.key.keyword : undefined;
}

function severityOf(rule: RuleMetadata, report: Report): Severity {
  const severity = report.severity ?? rule.severity;
  return report.possibly && severity === "error" ? "warning" : severity;
}

/** Findings of one rule that say the same of one place become one that lists its subjects. */
export function merge(drafts: readonly Draft[]): Draft[] {
  const byPlace = new Map<string, Draft>();
  for (const found of drafts) {
    const { rule, uri, start, end, variant, data } = found;
    const place = `${rule.id} ${uri} ${start} ${end} ${variant} ${JSON.stringify(data)}`;
    const known = byPlace.get(place);
    byPlace.set(place, known ? together(known, found) : found);
  }
  return [...byPlace.values()];
}

function together(known: Draft, found: Draft): Draft {
  return withSubjects(known, [
    ...new Set([...known.subjects, ...found.subjects]),
  ]);
}

/** The same finding about other subjects, which its sentence then names. */
export function withSubjects(
  found: Draft,
  subjects: readonly AnyNode[],
): Draft {
  const { rule, variant, data, about } = found;
  const message = sentence(rule, variant, data, about, subjects);
  return { ...found, subjects, message };
}
