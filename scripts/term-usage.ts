import { parseIso } from "../grammar/src/calendar.ts";
import { translate } from "../grammar/src/translate.ts";
import { rangeOf } from "../grammar/src/tree.ts";
import type { Block } from "../server/src/model/block.ts";
import { AnyNode } from "../server/src/model/node.ts";
import { Workspace } from "../server/src/model/workspace.ts";
import type { AnyRule, Example } from "../server/src/rules/define.ts";
import { check } from "../server/src/rules/engine/check.ts";
import { ruleDocs } from "../server/src/rules/generated/docs.ts";
import { rules } from "../server/src/rules/generated/registry.ts";
import type { Localized } from "../server/src/vocabulary/define.ts";
import { dictionary } from "../server/src/vocabulary/dictionary.ts";
import { kindTable } from "../server/src/vocabulary/lookup.ts";
import { allTerms } from "../server/src/vocabulary/terms.ts";
import { expectation } from "../server/src/vocabulary/words.ts";

/** How a term is used: an example of it, and the rules that read it. */
export interface TermUsage {
  readonly example: Localized | undefined;
  readonly rules: readonly string[];
}

/** A day that decides nothing: examples name the dates that matter to them. */
const today = parseIso("2026-11-01") ?? 0;

/** The usage of every term by the id of its entry, found by checking the examples of the rules. */
export function termUsage(): ReadonlyMap<string, TermUsage> {
  const readers = readersOfTerms();
  const examples = { nl: examplesIn("nl"), en: examplesIn("en") };
  return new Map(
    allTerms().map(({ key: { id } }) => {
      const nl = examples.nl.get(id) ?? plainExample(id, "nl");
      const en = examples.en.get(id) ?? plainExample(id, "en");
      const example = nl && en ? { nl, en } : undefined;
      return [id, { example, rules: readers.get(id) ?? [] }];
    }),
  );
}

/** For each entry, the rules that read it while their own examples are checked. */
function readersOfTerms(): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, Set<string>>();
  let reading: string | undefined;
  const original = AnyNode.prototype.slotAt;
  AnyNode.prototype.slotAt = function noted(this: AnyNode, path: string) {
    const { id } = kindTable(this.kind).path(path).key;
    const known = readers.get(id);
    if (known && reading) known.add(reading);
    else if (reading) readers.set(id, new Set([reading]));
    return original.call(this, path);
  };
  /** What the engine itself reads does not make a rule a reader. */
  const noted = (rule: AnyRule) => ({
    ...rule,
    check(...given: Parameters<AnyRule["check"]>) {
      reading = rule.id;
      try {
        Reflect.apply(rule.check, rule, given);
      } finally {
        reading = undefined;
      }
    },
  });
  try {
    for (const rule of rules)
      for (const example of ruleDocs[rule.id]?.examples ?? [])
        for (const text of [example.bad, example.good])
          check(workspaceOf(text, example), [noted(rule) as AnyRule], {
            today,
          });
  } finally {
    AnyNode.prototype.slotAt = original;
  }
  return new Map([...readers].map(([id, found]) => [id, [...found].sort()]));
}

/** The shortest statement of each entry in the good examples of the rules. */
function examplesIn(language: "nl" | "en"): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { examples = [] } of Object.values(ruleDocs)) {
    for (const example of examples) {
      const dutch = workspaceOf(example.good, {});
      const [unit] = dutch.units;
      if (!unit) continue;
      const workspace =
        language === "nl"
          ? dutch
          : workspaceOf(translate(unit.tree, "en", dictionary("en")), {});
      for (const one of workspace.units)
        for (const { root } of workspace.specificationsOf(one))
          collect(root.block, one.text, found);
    }
  }
  return found;
}

const longest = { lines: 8, characters: 300 };

function collect(
  block: Block,
  source: string,
  found: Map<string, string>,
): void {
  for (const slot of block.slots) {
    for (const { syntax, block: child } of slot?.occurrences ?? []) {
      if (child) collect(child, source, found);
      if (!slot || syntax.kind !== "statement") continue;
      const { start, end } = rangeOf(syntax);
      const text = dedented(source.slice(start, end));
      const known = found.get(slot.key.id);
      const fits =
        text.length <= longest.characters &&
        text.split("\n").length <= longest.lines &&
        !/\bPM\b|\bTBD\b|: (?:geen|none|n\.v\.t\.|n\/a)$/.test(text);
      if (fits && (known === undefined || text.length < known.length))
        found.set(slot.key.id, text);
    }
  }
}

/** A statement that starts in the middle of a line keeps the depth of its own lines only. */
function dedented(text: string): string {
  const [first = "", ...rest] = text.split("\n");
  const depth = Math.min(
    ...rest.filter((line) => line.trim()).map((line) => line.search(/\S/)),
  );
  return [
    first,
    ...rest.map((line) => line.slice(Number.isFinite(depth) ? depth : 0)),
  ].join("\n");
}

/** A value of the right sort, for a key that no example uses. */
function plainExample(id: string, language: "nl" | "en"): string | undefined {
  const term = allTerms().find(({ key }) => key.id === id);
  if (!term || term.key.types.length === 0) return undefined;
  const { keyword, entry } = term.key;
  const word = language === "nl" ? keyword : entry.en;
  const [value] = expectation(id).example[language].split(/ (?:of|or) /);
  return `${word}: ${value}`;
}

function workspaceOf(
  text: string,
  { files = {} }: Partial<Example>,
): Workspace {
  const workspace = new Workspace([""]);
  workspace.set("/voorbeeld.bestek", asDocument(text));
  for (const [path, content] of Object.entries(files))
    workspace.set(`/${path}`, asDocument(content));
  return workspace;
}

/** An excerpt that does not start with a top-level statement stands in a `bestek` block. */
function asDocument(text: string): string {
  const first = text.replace(/^(\s|\/\/.*)+/, "");
  return /^(bestek|specification|gebruik|use|eisenset|requirement-set)\b/.test(
    first,
  )
    ? text
    : `bestek Voorbeeld "Voorbeeld" {\n${text}}\n`;
}

/** The same as a module beside the texts of the rules: read only when someone asks for it. */
export function usageModule(
  usage: ReadonlyMap<string, TermUsage>,
): [string, string] {
  return [
    "server/src/rules/generated/usage.ts",
    `// Generated by \`npm run generate\` from the examples of the rules.\nimport type { Localized } from "../../vocabulary/define.ts";\n\n/** How each entry of the vocabulary is used: an example, and the rules that read it. */\nexport const usage: Readonly<\n  Record<string, { example?: Localized; rules: readonly string[] }>\n> = {\n${[...usage].map(([id, used]) => `  "${id}": ${JSON.stringify(used)},\n`).join("")}};\n`,
  ];
}
