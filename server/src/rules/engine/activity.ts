import { parseIso } from "../../../../grammar/src/calendar.ts";
import { decisiveDate, stageOf } from "../../model/facts/dates.ts";
import type { Specification } from "../../model/specification.ts";
import {
  type AnyRule,
  type Rule,
  type RuleMetadata,
  type Settings,
  stages,
} from "../define.ts";

/** True for a rule that looks at one specification at a time. */
export function isRule(rule: AnyRule): rule is Rule {
  return rule.scope !== "werkmap";
}

export function scopesOf(rule: Rule): readonly string[] {
  return typeof rule.scope === "string" ? [rule.scope] : rule.scope;
}

/** True when the rule holds on the decisive date and counts at the stage of the specification. */
export function isActive(
  rule: RuleMetadata,
  specification: Specification,
  settings: Settings,
): boolean {
  if (
    rule.from &&
    stages.indexOf(stageOf(specification)) < stages.indexOf(rule.from)
  )
    return false;
  if (!rule.validFrom && !rule.validTo) return true;
  const date = decisiveDate(specification, settings);
  const from = rule.validFrom ? parseIso(rule.validFrom) : undefined;
  const to = rule.validTo ? parseIso(rule.validTo) : undefined;
  return (
    (from === undefined || date >= from) && (to === undefined || date <= to)
  );
}
