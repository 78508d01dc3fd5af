import { loadRuleDocs } from "../report/rule-docs.ts";
import { severityNames } from "../report/texts.ts";
import type { AnyRule, Citation, RuleDocs } from "../rules/define.ts";
import { rules } from "../rules/generated/registry.ts";
import type { Io } from "./io.ts";
import type { RulesOptions } from "./options.ts";

/** `bestek rules`: every rule, as a table or as JSON. */
export async function listRules(
  { format = "text", lang = "nl" }: RulesOptions,
  io: Io,
): Promise<void> {
  const docs = await loadRuleDocs();
  if (format === "json") {
    const { sourcesInFull } = await import("../rules/sources-in-full.ts");
    const list = rules.map((rule) =>
      described(rule, docs[rule.id], sourcesInFull[rule.id] ?? rule.sources),
    );
    io.out(`${JSON.stringify(list, null, 2)}\n`);
    return;
  }
  const rows = rules.map(({ id, severity }) => [
    id,
    severityNames[severity][lang],
    docs[id]?.title[lang] ?? "",
  ]);
  io.out(table(rows));
}

/** What programs get of a rule: everything but its check, its messages and its examples. */
function described(
  rule: AnyRule,
  docs: RuleDocs | undefined,
  sources: readonly Citation[],
) {
  return {
    id: rule.id,
    title: docs?.title ?? null,
    kind: rule.kind,
    severity: rule.severity,
    scope: [rule.scope].flat(),
    stage: rule.from ?? null,
    waivable: rule.waivable,
    validFrom: rule.validFrom ?? null,
    validTo: rule.validTo ?? null,
    sources,
  };
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
    .map((cells) => `${cells.join("  ").trimEnd()}\n`)
    .join("");
}
