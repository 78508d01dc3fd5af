import type { ReportedFinding } from "../rules/finding.ts";

/** The motivation in the document that answers a waived finding; undefined for a finding that is not waived. */
export function motivationOf({
  waivedBy,
}: ReportedFinding): string | undefined {
  return waivedBy?.motivation;
}
