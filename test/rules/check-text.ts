import { parseIso } from "../../grammar/src/calendar.ts";
import { Workspace } from "../../server/src/model/workspace.ts";
import { check } from "../../server/src/rules/engine/check.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { rules } from "../../server/src/rules/generated/registry.ts";

/** The day on which every test runs: no test may depend on the clock. */
export const today = parseIso("2026-11-01") ?? 0;

/** The findings of all rules, hints included, on a document or on the contents of a `bestek` block. */
export function checkText(
  text: string,
  files: Readonly<Record<string, string>> = {},
): readonly Finding[] {
  const workspace = new Workspace([""]);
  workspace.set("/voorbeeld.bestek", asDocument(text));
  for (const [path, content] of Object.entries(files))
    workspace.set(`/${path}`, asDocument(content));
  return check(workspace, rules, { today }).findings;
}

/** An excerpt that does not start with a top-level statement stands in a `bestek` block. */
export function asDocument(text: string): string {
  const first = text.replace(/^(\s|\/\/.*)+/, "");
  if (
    /^(bestek|specification|gebruik|use|eisenset|requirement-set)\b/.test(first)
  )
    return text;
  return `bestek Voorbeeld "Voorbeeld" {\n${text}}\n`;
}

/** How a failing test shows a finding. */
export function describeFinding(finding: Finding): string {
  return `${finding.rule.id} ${finding.severity}: ${finding.message.nl}`;
}
