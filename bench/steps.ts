/** What each step takes of one document, beside the peers that do as much. */
import { parse } from "../grammar/src/parser.ts";
import { tokenize } from "../grammar/src/tokens.ts";
import { bind } from "../server/src/model/bind.ts";
import { Workspace } from "../server/src/model/workspace.ts";
import { check } from "../server/src/rules/engine/check.ts";
import { rules } from "../server/src/rules/generated/registry.ts";
import { document } from "./generate.ts";
import { inTurns, type Sample } from "./measure.ts";
import { bareChevrotain, equivalentJson, jsonAndZod } from "./peers/floor.ts";
import { langium } from "./peers/langium.ts";
import { say, table } from "./table.ts";

const settings = { today: 20_700 };
export const floor = "Chevrotain lex and parse, no actions";
export const whole = "lex, parse, bind, all rules";
export const bound = "lex, parse, bind";
export const peer = "Langium: parse, index, link, validate";

/** Everything that a check does with one text. */
export function checkAll(text: string): void {
  const workspace = new Workspace();
  workspace.set("meting.bestek", text);
  check(workspace, rules, settings);
}

/** Each step holds the steps before it. Gives the samples by the number of lines. */
export async function measureSteps(
  sizes: readonly number[],
): Promise<Map<number, Record<string, Sample>>> {
  const bare = bareChevrotain();
  const build = await langium();
  const measured = new Map<number, Record<string, Sample>>();
  for (const lines of sizes) {
    const text = document(lines);
    const json = equivalentJson(lines);
    say(`## ${text.split("\n").length} lines, ${text.length} characters`);
    const contestants = {
      [floor]: () => bare(text),
      "JSON.parse and zod": () => jsonAndZod(json),
      lex: () => void tokenize(text),
      "lex, parse": () => void parse(text),
      [bound]: () => void bind(parse(text)),
      [whole]: () => checkAll(text),
      [peer]: () => build(text),
    };
    // Code that has not run yet is not what is measured here.
    if (lines < 10_000)
      await inTurns(contestants, { rounds: 10, budget: 5_000 });
    const samples = await inTurns(contestants, { rounds: 100, budget: 12_000 });
    table(samples, floor);
    measured.set(lines, samples);
  }
  return measured;
}
