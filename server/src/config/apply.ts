import type { RuleMetadata, Severity } from "../rules/define.ts";
import { type ReportedFinding, saidWith } from "../rules/finding.ts";
import { type Configuration, isLighter, type Level } from "./configuration.ts";

/**
 * The findings as the configuration wants them: with its severities, without the rules that it switches off, and in
 * the profile `kern` without hints. Pure; findings that do not change are the same objects.
 */
export function applyConfiguration<F extends ReportedFinding>(
  findings: readonly F[],
  configuration: Configuration,
): F[] {
  return findings.flatMap((finding) => {
    const level = levelOf(finding, configuration);
    if (level === "off") return [];
    if (level === "hint" && configuration.profile === "kern") return [];
    return [
      level === finding.severity
        ? finding
        : saidWith(finding, { severity: level }),
    ];
  });
}

function levelOf(
  finding: ReportedFinding,
  configuration: Configuration,
): Level {
  const { rule, severity } = finding;
  if (rule.kind === "statistic" && !configuration.statistics) return "off";
  const configured = configuredLevel(rule, configuration);
  if (configured === undefined || configured === rule.severity) return severity;
  // A rule that gave this case another severity than its own (only possible, or worse than usual) had a reason: such
  // a finding can be made lighter, not heavier.
  if (severity === rule.severity || isLighter(configured, severity)) {
    return configured;
  }
  return severity;
}

function configuredLevel(
  rule: RuleMetadata,
  { severities }: Configuration,
): Level | undefined {
  const own = severities[rule.id];
  if (own !== undefined) return own;
  const level = severities[familyOf(rule.id)];
  if (level === undefined) return undefined;
  return mayBecome(level, rule) ? level : undefined;
}

/** False when the law leaves no room on a rule and this level would make it lighter than it is. */
export function mayBecome(
  level: Level,
  rule: { readonly severity: Severity; readonly waivable: boolean },
): boolean {
  return rule.waivable || !isLighter(level, rule.severity);
}

/** False when the configuration leaves out what only tells how common a choice is: by its setting, or as a family. */
export function showsStatistics({
  statistics,
  severities,
}: Configuration): boolean {
  return statistics && severities.statistiek !== "off";
}

/** The part of a rule id before the slash. */
export function familyOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
