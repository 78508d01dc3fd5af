import type { ReportingDescriptor } from "sarif";
import { familyOf } from "../config/apply.ts";
import type { RuleDocs, RuleMetadata } from "../rules/define.ts";
import { citedSources } from "../rules/sources.ts";
import type { Report } from "./report.ts";
import { levels } from "./sarif-result.ts";

/** A rule with the texts that services show beside its findings. */
export function sarifRule(
  rule: RuleMetadata,
  docs: RuleDocs | undefined,
  { language, dates }: Report,
): ReportingDescriptor {
  const day = dates.referenceDate ?? dates.today;
  const sources = citedSources(rule.sources, day, language);
  const title = docs?.title[language] ?? rule.id;
  const explanation = docs?.explain[language] ?? title;
  const link = sources.find((source) => source.link !== undefined)?.link;
  const plain = sources.map(({ text }) => `- ${text}`);
  const linked = sources.map(({ text, link: to }) =>
    to === undefined ? `- ${text}` : `- [${text}](${to})`,
  );
  const help = (list: string[]) => [explanation, list.join("\n")].join("\n\n");
  return {
    id: rule.id,
    name: nameOf(rule.id),
    shortDescription: { text: title },
    fullDescription: { text: explanation },
    help: { text: help(plain).trim(), markdown: help(linked).trim() },
    ...(link !== undefined && { helpUri: link }),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: [familyOf(rule.id), rule.kind],
      waivable: rule.waivable,
      "problem.severity":
        rule.severity === "error" || rule.severity === "warning"
          ? rule.severity
          : "recommendation",
    },
  };
}

/** `perceel/clustering` as `PerceelClustering`: services want a name without punctuation. */
function nameOf(id: string): string {
  return id
    .split(/[^a-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}
