import type { Workspace } from "../../model/workspace.ts";
import type { AnyRule, Settings } from "../define.ts";
import type { Finding } from "../finding.ts";
import { arranged, finished } from "./arrange.ts";
import { Checker } from "./checker.ts";

export { isActive, isRule, scopesOf } from "./activity.ts";
export type { Outcome } from "./outcome.ts";

/** What became of a check, before configuration decides what is shown. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Findings that a motivated deviation answers: for the ledger only. */
  readonly waived: readonly Finding[];
}

/** Checks every document of a workspace with the given rules. A rule that throws becomes one internal finding. */
export function check(
  workspace: Workspace,
  rules: readonly AnyRule[],
  settings: Settings,
): CheckResult {
  const { findings, waived } = checkAll(workspace, rules, settings);
  return { findings: arranged(findings), waived };
}

/** The same, in no order and with anchors that are not numbered yet: for what is put together with other workspaces. */
export function checkAll(
  workspace: Workspace,
  rules: readonly AnyRule[],
  settings: Settings,
): CheckResult {
  const { kept, waived } = new Checker(workspace, rules, settings).all();
  return {
    findings: finished(kept, settings),
    waived: finished(waived, settings),
  };
}
