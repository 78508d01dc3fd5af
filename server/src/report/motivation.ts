import { concerns, deviationsOf } from "../rules/deviation.ts";
import type { Finding } from "../rules/finding.ts";

/** The motivation in the document that answers a waived finding; undefined for a finding that is not waived. */
export function motivationOf(finding: Finding): string | undefined {
  const { rule, waivedBy } = finding;
  if (!waivedBy) return undefined;
  const answering = [rule.id, ...(rule.answeredBy ?? [])];
  return deviationsOf(waivedBy.specification).find(
    (deviation) =>
      deviation.motivation !== undefined &&
      deviation.rules.some((id) => answering.includes(id)) &&
      concerns(deviation, waivedBy),
  )?.motivation;
}
