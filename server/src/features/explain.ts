import type { AnyRule, RuleDocs } from "../rules/define.ts";
import { exampleText } from "../rules/example.ts";
import { citedSources } from "../rules/sources.ts";
import type { Language } from "./convert.ts";

const texts = {
  sources: { nl: "Bronnen", en: "Sources" },
  bad: { nl: "Niet goed", en: "Not right" },
  good: { nl: "Wel goed", en: "Right" },
};

/** A rule as a page of Markdown: why it is a problem, what to do, where it comes from, and how it looks. */
export function explanation(
  rule: AnyRule,
  docs: RuleDocs | undefined,
  day: number,
  language: Language,
): string {
  const sources = citedSources(rule.sources, day, language).map(
    ({ text, link }) => (link ? `- [${text}](${link})` : `- ${text}`),
  );
  const parts = [
    `# ${docs?.title[language] ?? rule.id}`,
    `\`${rule.id}\``,
    docs?.explain[language],
    ...(sources.length > 0
      ? [`## ${texts.sources[language]}`, sources.join("\n")]
      : []),
    ...(docs?.examples ?? []).flatMap(({ bad, good }) => [
      `## ${texts.bad[language]}`,
      fenced(bad),
      `## ${texts.good[language]}`,
      fenced(good),
    ]),
  ];
  return `${parts.filter((part) => part !== undefined).join("\n\n")}\n`;
}

function fenced(example: string): string {
  return `\`\`\`bestek\n${exampleText(example)}\n\`\`\``;
}
