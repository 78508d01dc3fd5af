import { parseIso } from "../grammar/src/calendar.ts";
import {
  explainWords,
  fromStage,
  validity,
} from "../server/src/cli/explain-texts.ts";
import { kindNames, severityNames } from "../server/src/report/texts.ts";
import type { AnyRule, RuleDocs } from "../server/src/rules/define.ts";
import { exampleText } from "../server/src/rules/example.ts";
import { ruleDocs } from "../server/src/rules/generated/docs.ts";
import { rules } from "../server/src/rules/generated/registry.ts";
import { citedSources } from "../server/src/rules/sources.ts";
import type { Localized } from "../server/src/vocabulary/define.ts";

type Language = "nl" | "en";

const folders: Record<Language, string> = {
  nl: "docs/reference/regels",
  en: "docs/reference/rules",
};

/** The day for which links to articles are made: pages must not change with the clock. */
const day = parseIso("2026-01-01") ?? 0;

const texts = {
  generated: {
    nl: "<!-- Gemaakt met `npm run generate` uit de regels in server/src/rules. -->",
    en: "<!-- Made by `npm run generate` from the rules in server/src/rules. -->",
  },
  title: { nl: "# Regels", en: "# Rules" },
  intro: {
    nl: "Alles wat Bestek controleert, per familie. De naam van een regel is blijvend: zij staat in bevindingen, in `afwijking` en in de configuratie.",
    en: "Everything that Bestek checks, by family. The name of a rule is lasting: it stands in findings, in `deviation` and in the configuration.",
  },
  head: {
    nl: "| regel | ernst | waarover |",
    en: "| rule | severity | about |",
  },
  byArticle: {
    nl: "## Naar wet en rechtspraak",
    en: "## By statute and case law",
  },
  byStudy: {
    nl: "## Naar onderzoek en richtlijn",
    en: "## By study and guideline",
  },
} satisfies Record<string, Localized>;

/** A page for every rule and an index by family, by statute and by study, in both languages. */
export function rulePages(): [string, string][] {
  return (["nl", "en"] as const).flatMap((language) => [
    [`${folders[language]}/README.md`, index(language)] as [string, string],
    ...rules.map((rule): [string, string] => [
      `${folders[language]}/${rule.id}.md`,
      page(rule, language),
    ]),
  ]);
}

function page(rule: AnyRule, language: Language): string {
  const docs = ruleDocs[rule.id];
  const properties = [
    severityNames[rule.severity],
    kindNames[rule.kind],
    rule.from && fromStage(rule.from),
    validity(rule.validFrom, rule.validTo),
    rule.waivable ? explainWords.waivable : explainWords.fixed,
  ].flatMap((property) => (property ? [property[language]] : []));
  const sources = citedSources(rule.sources, day, language).map(
    ({ text, link }) => (link ? `- [${text}](${link})` : `- ${text}`),
  );
  const parts = [
    texts.generated[language],
    `# ${docs?.title[language] ?? rule.id}`,
    `\`${rule.id}\` – ${properties.join(", ")}`,
    docs?.explain[language],
    sources.length > 0
      ? `## ${explainWords.sources[language]}\n\n${sources.join("\n")}`
      : undefined,
    ...examples(docs, language),
  ];
  return `${parts.filter((part) => part !== undefined).join("\n\n")}\n`;
}

function examples(docs: RuleDocs | undefined, language: Language): string[] {
  return (docs?.examples ?? []).flatMap(({ bad, good }) => [
    `## ${explainWords.bad[language]}\n\n${fenced(bad)}`,
    `## ${explainWords.good[language]}\n\n${fenced(good)}`,
  ]);
}

function fenced(example: string): string {
  return `\`\`\`bestek\n${exampleText(example)}\n\`\`\``;
}

function index(language: Language): string {
  const lines = [
    texts.generated[language],
    "",
    texts.title[language],
    "",
    texts.intro[language],
    "",
  ];
  for (const [family, members] of Map.groupBy(
    rules,
    ({ id }) => id.split("/")[0] ?? "",
  )) {
    lines.push(`## ${family}`, "", texts.head[language], "| --- | --- | --- |");
    for (const { id, severity } of members) {
      lines.push(
        `| [\`${id}\`](${id}.md) | ${severityNames[severity][language]} | ${ruleDocs[id]?.title[language] ?? ""} |`,
      );
    }
    lines.push("");
  }
  lines.push(texts.byArticle[language], "", ...bySource(language, true), "");
  lines.push(texts.byStudy[language], "", ...bySource(language, false));
  return `${lines.join("\n")}\n`;
}

/** Each source that rules cite, with the rules, in the order of its text. */
function bySource(language: Language, law: boolean): string[] {
  const citing = new Map<string, string[]>();
  for (const rule of rules) {
    for (const source of citedSources(rule.sources, day, language)) {
      if (source.law !== law) continue;
      const known = citing.get(source.text);
      if (known) known.push(rule.id);
      else citing.set(source.text, [rule.id]);
    }
  }
  const order = new Intl.Collator(language, { numeric: true });
  return [...citing]
    .sort(([a], [b]) => order.compare(a, b))
    .map(
      ([text, ids]) =>
        `- ${text}: ${ids.map((id) => `[\`${id}\`](${id}.md)`).join(", ")}`,
    );
}
