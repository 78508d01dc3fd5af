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
  return activityIn(specification, settings)(rule);
}

/** The same for many rules of one specification: its stage and date are looked up once. */
export function activityIn(
  specification: Specification,
  settings: Settings,
): (rule: RuleMetadata) => boolean {
  let stage: number | undefined;
  let date: number | undefined;
  return (rule) => {
    if (rule.from) {
      stage ??= stages.indexOf(stageOf(specification));
      if (stage < stages.indexOf(rule.from)) return false;
    }
    if (!rule.validFrom && !rule.validTo) return true;
    date ??= decisiveDate(specification, settings);
    const from = dayNumberOf(rule.validFrom);
    const to = dayNumberOf(rule.validTo);
    return (
      (from === undefined || date >= from) && (to === undefined || date <= to)
    );
  };
}

/** The few dates of rules, which every specification asks for. */
const dayNumbers = new Map<string, number | undefined>();

function dayNumberOf(date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  if (!dayNumbers.has(date)) dayNumbers.set(date, parseIso(date));
  return dayNumbers.get(date);
}
