import type { Finding } from "../rules/finding.ts";

/** The motivation in the document that answers a waived finding; undefined for a finding that is not waived. */
export function motivationOf({ waivedBy }: Finding): string | undefined {
  return waivedBy?.motivation;
}
