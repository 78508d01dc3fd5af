import type * as z from "zod/mini";
import { nearest } from "../model/suggest.ts";
import type { RuleMetadata } from "../rules/define.ts";
import type { Localized } from "../vocabulary/define.ts";
import { familyOf, mayBecome } from "./apply.ts";
import { type Configuration, defaultConfiguration } from "./configuration.ts";
import * as say from "./problems.ts";
import { type ConfigurationFile, looseSchema } from "./schema.ts";

/** Something wrong in a configuration file. */
export interface ConfigurationProblem {
  readonly message: Localized;
  /** Where in the text, in UTF-16 code units; 0 when the place is not known. */
  readonly offset: number;
}

export interface ReadConfiguration {
  /** What the file says; where something is wrong, the defaults. */
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
  /** What the file itself says, without the defaults. */
  readonly given: Partial<Configuration>;
  /** The files that it builds on, as written. */
  readonly bases: readonly string[];
}

/** Reads the text of a configuration file. `rules` are the rules that it may name. */
export function readConfiguration(
  text: string,
  rules: readonly RuleMetadata[],
): ReadConfiguration {
  const json = parseJson(text);
  if ("message" in json) {
    return { ...nothing, problems: [json] };
  }
  const parsed = looseSchema.safeParse(json.value);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) =>
      describe(issue, text),
    );
    return { ...nothing, problems };
  }
  const problems = checkSeverities(parsed.data.severities ?? {}, rules, text);
  const given = settingsIn(parsed.data);
  return {
    configuration: { ...defaultConfiguration, ...given },
    problems,
    given,
    bases: [parsed.data.extends ?? []].flat(),
  };
}

const nothing: ReadConfiguration = {
  configuration: defaultConfiguration,
  problems: [],
  given: {},
  bases: [],
};

function settingsIn(file: ConfigurationFile): Partial<Configuration> {
  const { $schema: _, extends: __, ...given } = file;
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set);
}

function parseJson(text: string): { value: unknown } | ConfigurationProblem {
  // Spaces keep the places of what follows.
  const json = text.replace(/^\uFEFF/, " ");
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    const at = /at position (\d+)/.exec(String(error))?.[1];
    const offset = at === undefined ? offsetOfJsonError(json) : Number(at);
    return { message: say.notJson(), offset };
  }
}

/** Where JSON goes wrong when the engine does not say: the first word or comma that cannot be, else the end. */
function offsetOfJsonError(json: string): number {
  const tokens =
    /\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true\b|false\b|null\b|[{}[\]:]|,(?!\s*[\]},])/y;
  let at = 0;
  while (at < json.length && tokens.test(json)) at = tokens.lastIndex;
  return at;
}

function describe(
  issue: z.core.$ZodIssue,
  text: string,
): ConfigurationProblem[] {
  const path = issue.path.map(String);
  const key = path.findLast((step) => !/^\d+$/.test(step));
  const offset = key === undefined ? 0 : offsetOfKey(text, key);
  const where = path.join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((name) => ({
      message: say.unknownSetting(
        name,
        nearest(name, Object.keys(looseSchema.shape)),
      ),
      offset: offsetOfKey(text, name),
    }));
  }
  if (issue.code === "invalid_value") {
    return [
      { message: say.wrongValue(where, issue.values.map(String)), offset },
    ];
  }
  if (key === "extends") return [{ message: say.extendsType(), offset }];
  const expected = issue.code === "invalid_type" ? issue.expected : "object";
  return [{ message: say.wrongType(where, expected), offset }];
}

function checkSeverities(
  severities: NonNullable<ConfigurationFile["severities"]>,
  rules: readonly RuleMetadata[],
  text: string,
): ConfigurationProblem[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const families = new Set(rules.map(({ id }) => familyOf(id)));
  const problems: ConfigurationProblem[] = [];
  for (const [name, level] of Object.entries(severities)) {
    const rule = byId.get(name);
    const offset = offsetOfKey(text, name);
    if (rule && !mayBecome(level, rule)) {
      problems.push({ message: say.notLighter(name, rule.severity), offset });
    }
    if (rule || families.has(name)) continue;
    const suggestion = nearest(name, [...byId.keys(), ...families]);
    problems.push({ message: say.unknownRule(name, suggestion), offset });
  }
  return problems;
}

/** Where a key is written; good enough for a line number, since keys of these files hardly ever repeat. */
export function offsetOfKey(text: string, key: string): number {
  return Math.max(0, text.indexOf(JSON.stringify(key)));
}
