import type { RuleMetadata } from "../rules/define.ts";
import {
  type ReportedFinding,
  type Subject,
  saidWith,
} from "../rules/finding.ts";

/** A finding as it crosses from one thread or machine to another: the rule is its id. */
export type WireFinding<F extends ReportedFinding = ReportedFinding> = Omit<
  F,
  "rule"
> & { readonly rule: string };

/** A finding without the model behind it; its fixes are made only if someone is to be told of them. */
export function packed<F extends ReportedFinding>(
  finding: F,
  withFixes = true,
): WireFinding<F> {
  const { waivedBy } = finding;
  return {
    ...(withFixes ? finding : saidWith(finding, { fixes: [] })),
    rule: finding.rule.id,
    subjects: finding.subjects.map(
      ({ kind, name, title, label }): Subject => ({ kind, name, title, label }),
    ),
    ...(waivedBy && { waivedBy: { motivation: waivedBy.motivation } }),
  };
}

/** The finding again; undefined when the rule is not known here. */
export function unpacked<F extends ReportedFinding>(
  wire: WireFinding<F>,
  rules: ReadonlyMap<string, RuleMetadata>,
): F | undefined {
  const rule = rules.get(wire.rule);
  // Only the rule was replaced, and it is back.
  return rule && ({ ...wire, rule } as unknown as F);
}
