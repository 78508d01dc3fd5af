import type { Language } from "../../../grammar/src/exact.ts";
import { nearest } from "../model/suggest.ts";
import { loadRuleDocs } from "../report/rule-docs.ts";
import { kindNames, severityNames } from "../report/texts.ts";
import type { AnyRule } from "../rules/define.ts";
import { exampleText } from "../rules/example.ts";
import { rules } from "../rules/generated/registry.ts";
import { citedSources } from "../rules/sources.ts";
import { termSpellings } from "../vocabulary/terms.ts";
import { termText } from "./explain-term.ts";
import { explainWords, fromStage, validity } from "./explain-texts.ts";
import { CliError, type Io } from "./io.ts";
import type { CommonOptions } from "./options.ts";
import * as texts from "./texts.ts";

/**
 * `bestek explain <name>`: of a rule why it is a problem, what to do, where it comes from, and how it looks; of a word of
 * the language what it means and how it is written. A rule may be named without its family.
 */
export async function explain(
  name: string,
  { lang = "nl" }: CommonOptions,
  io: Io,
): Promise<void> {
  const rule = rules.find((candidate) => candidate.id === name);
  if (rule) return explainRule(rule, lang, io);
  const text = await termText(name, lang);
  if (text !== undefined) {
    io.out(text);
    return;
  }
  const called = rulesCalled(name);
  if (called.length === 0) {
    const ids = rules.map(({ id }) => id);
    const known = name.includes("/") ? ids : termSpellings();
    throw new CliError(texts.unknownName(name, nearest(name, known)));
  }
  for (const one of called) await explainRule(one, lang, io);
}

/** The rules whose name without the family is this: two families may each have one. */
function rulesCalled(name: string): AnyRule[] {
  const own = name.toLowerCase();
  return rules.filter(({ id }) => id.split("/")[1] === own);
}

async function explainRule(
  rule: AnyRule,
  lang: Language,
  io: Io,
): Promise<void> {
  const { id } = rule;
  const docs = (await loadRuleDocs())[id];
  const sources = citedSources(rule.sources, io.today, lang).map(
    ({ text, link }) => `- ${text}${link === undefined ? "" : `\n  ${link}`}`,
  );
  const parts = [
    `${id}\n${docs?.title[lang] ?? ""}`.trim(),
    properties(rule)
      .map((property) => property[lang])
      .join(", "),
    docs?.explain[lang],
    sources.length > 0 &&
      [`${explainWords.sources[lang]}:`, ...sources].join("\n"),
    ...(docs?.examples ?? []).flatMap(({ bad, good }) => [
      `${explainWords.bad[lang]}:\n\n${indented(bad)}`,
      `${explainWords.good[lang]}:\n\n${indented(good)}`,
    ]),
  ];
  io.out(`${parts.filter(Boolean).join("\n\n")}\n`);
}

function properties(rule: AnyRule) {
  return [
    severityNames[rule.severity],
    kindNames[rule.kind],
    rule.from && fromStage(rule.from),
    validity(rule.validFrom, rule.validTo),
    rule.waivable ? explainWords.waivable : explainWords.fixed,
  ].filter((property) => property !== undefined);
}

/** An example, set in by four spaces. */
function indented(example: string): string {
  const lines = exampleText(example).split("\n");
  return lines.map((line) => `    ${line}`.trimEnd()).join("\n");
}
