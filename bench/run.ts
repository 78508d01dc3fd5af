/** Measures the project and its peers side by side in one run, and writes what came of it to `RESULTS.md`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { arch, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "../grammar/src/parser.ts";
import { tokenize } from "../grammar/src/tokens.ts";
import { bind } from "../server/src/model/bind.ts";
import { Workspace } from "../server/src/model/workspace.ts";
import { check } from "../server/src/rules/engine.ts";
import { rules } from "../server/src/rules/generated/registry.ts";
import { adversarial, document } from "./generate.ts";
import { inTurns, type Sample } from "./measure.ts";
import { bareChevrotain, equivalentJson, jsonAndZod } from "./peers/floor.ts";

const quick = process.argv.includes("--quick");
const sizes = quick ? [100, 1_000] : [100, 1_000, 5_000, 50_000];
/** Milliseconds that the rules may take on one size to be measured on the next. */
const patience = 250;
const settings = { today: 20_700 };
const report: string[] = [];

function say(line: string): void {
  report.push(line);
  console.log(line);
}

function checkAll(text: string): void {
  const workspace = new Workspace();
  workspace.set("meting.bestek", text);
  check(workspace, rules, settings);
}

const figure = (ms: number) => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));

function table(samples: Record<string, Sample>, against: string): void {
  say("");
  say(`| what | median ms | p99 ms | against ${against} |`);
  say("| --- | ---: | ---: | ---: |");
  const base = samples[against]?.median ?? 1;
  for (const [name, { median, p99 }] of Object.entries(samples)) {
    const ratio = (median / base).toFixed(1);
    say(`| ${name} | ${figure(median)} | ${figure(p99)} | ${ratio}x |`);
  }
  say("");
}

/** Each step holds the steps before it. */
function measureDocuments(): number {
  const bare = bareChevrotain();
  let last = 0;
  let before = 0;
  for (const lines of sizes) {
    const text = document(lines);
    const json = equivalentJson(lines);
    say(`## ${text.split("\n").length} lines, ${text.length} characters`);
    const contestants = {
      "Chevrotain lex and parse, no actions": () => bare(text),
      "JSON.parse and zod": () => jsonAndZod(json),
      lex: () => void tokenize(text),
      "lex, parse": () => void parse(text),
      "lex, parse, bind": () => void bind(parse(text)),
      ...(before < patience && {
        "lex, parse, bind, all rules": () => checkAll(text),
      }),
    };
    // Code that has not run yet is not what is measured here.
    if (lines < 10_000) inTurns(contestants, { rounds: 10, budget: 3_000 });
    const samples = inTurns(contestants, { rounds: 100, budget: 8_000 });
    table(samples, "Chevrotain lex and parse, no actions");
    const whole = samples["lex, parse, bind, all rules"]?.median;
    if (whole === undefined) {
      say("The rules are left out: they take too long already on less text.");
      say("");
      continue;
    }
    before = whole;
    const floor = samples["Chevrotain lex and parse, no actions"]?.median ?? 1;
    last = whole / floor;
  }
  return last;
}

function measureStart(): number {
  const folder = mkdtempSync(join(tmpdir(), "bestek-bench-"));
  const file = join(folder, "klein.bestek");
  writeFileSync(file, document(30));
  const program = join(import.meta.dirname, "../dist/bestek.js");
  const run = (...args: string[]) => {
    const { error } = spawnSync(process.execPath, args);
    if (error) throw error;
  };
  const contestants = {
    "node -e 0": () => run("-e", "0"),
    "bestek check": () => run(program, "check", file),
  };
  inTurns(contestants, { rounds: 2, budget: 0 });
  const rounds = quick ? 9 : 41;
  const samples = inTurns(contestants, { rounds, budget: 12_000 });
  rmSync(folder, { recursive: true });
  say("## Start, one small file, whole process by the clock");
  table(samples, "node -e 0");
  const more =
    (samples["bestek check"]?.median ?? 0) -
    (samples["node -e 0"]?.median ?? 0);
  say(`\`bestek check\` takes ${figure(more)} ms more.`);
  say("");
  return more;
}

/** Four times the size may take a little over four times as long, not sixteen times. */
function measureGrowth(): string[] {
  const size = quick ? 100 : 500;
  const limit = 8;
  const slow: string[] = [];
  say(`## Growth on adversarial text, ${size} and ${size * 4} parts`);
  say("");
  say("| text | parse and bind | with all rules |");
  say("| --- | ---: | ---: |");
  for (const [name, make] of Object.entries(adversarial)) {
    const small = make(size);
    const large = make(size * 4);
    const bound = growth((text) => void bind(parse(text)), small, large);
    const checked = growth(checkAll, small, large);
    say(`| ${name} | ${bound.toFixed(1)}x | ${checked.toFixed(1)}x |`);
    if (bound > limit) slow.push(`parse and bind on ${name}`);
    if (checked > limit) slow.push(`rules on ${name}`);
  }
  say("");
  say("4x is linear.");
  say("");
  return slow;
}

function growth(
  run: (text: string) => void,
  small: string,
  large: string,
): number {
  run(small);
  const best = (text: string) => {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 2; round++) {
      const start = performance.now();
      run(text);
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };
  const before = best(small);
  return best(large) / Math.max(before, 0.05);
}

say("# Measurements");
say("");
say(
  "Written by `npm run bench`. Read ratios, not times: the machine may have been busy.",
);
say("");
say(
  `Node ${process.version}, V8 ${process.versions.v8}, ${arch()}, ${cpus().length} x ${cpus()[0]?.model ?? "?"}; ${rules.length} rules.`,
);
say("");
const start = measureStart();
const ratio = measureDocuments();
const slow = measureGrowth();
say("## Goals (design.md, section 6)");
say("");
say(
  `- Lex, parse, bind and all rules, at most 2.5x Chevrotain alone: ${ratio.toFixed(1)}x at the largest size measured. ${ratio <= 2.5 ? "Met." : "Missed: see the steps above; what the rules take grows with their number, and the floor has none."}`,
);
say(
  `- Start, at most 60 ms more than node: ${figure(start)} ms. ${start <= 60 ? "Met." : "Missed: reading compiled code back, making the lexer and parser, and the first run of every rule in the interpreter are what is left."}`,
);
say(
  slow.length === 0
    ? "- Adversarial text: linear within the bound of 8x for 4x the size."
    : `- Adversarial text: more than 8x for 4x the size: ${slow.join("; ")}.`,
);
say(
  "- Not yet measured: Langium, yaml-language-server, Spectral, keystrokes over stdio, 10,000 files, bundle of the extension.",
);
if (!quick)
  writeFileSync(
    join(import.meta.dirname, "RESULTS.md"),
    `${report.join("\n")}\n`,
  );
