/** Measures the project and its peers side by side in one run, and writes what came of it to `RESULTS.md`. */
import { writeFileSync } from "node:fs";
import { arch, cpus } from "node:os";
import { join } from "node:path";
import { rules } from "../server/src/rules/generated/registry.ts";
import { measureGrowth } from "./growth.ts";
import { bestek, constant, keystrokes, yaml } from "./keystrokes.ts";
import { keystrokesByKind } from "./kinds.ts";
import { againstSpectral, manyFiles, ours, spectral } from "./processes.ts";
import { sizeGoals, sizeTables, weigh } from "./sizes.ts";
import { measureStarts } from "./start.ts";
import { bound, floor, measureSteps, peer, whole } from "./steps.ts";
import { figure, ratio, report, say, table } from "./table.ts";

const quick = process.argv.includes("--quick");
const goals: string[] = [];

/** A goal of design.md, section 6, with what was measured. */
function goal(what: string, isMet: boolean, measured: string): void {
  goals.push(`- ${what}: ${measured}. ${isMet ? "Met." : "Missed."}`);
}

async function steps(): Promise<void> {
  const sizes = quick ? [100, 1_000] : [100, 1_000, 5_000, 50_000];
  const measured = await measureSteps(sizes);
  for (const [lines, samples] of measured) {
    const floors = ratio(samples, whole, floor);
    goal(
      `${lines} lines: lex, parse, bind and all rules, at most 2.5x Chevrotain without actions`,
      floors <= 2.5,
      `${floors.toFixed(1)}x, without the rules ${ratio(samples, bound, floor).toFixed(1)}x`,
    );
    const peers = ratio(samples, peer, whole);
    goal(
      `${lines} lines: the same, at least 15x faster than Langium`,
      peers >= 15,
      `${peers.toFixed(1)}x with all rules, which Langium has not; ${ratio(samples, peer, bound).toFixed(1)}x without`,
    );
  }
}

async function typing(): Promise<void> {
  const lines = quick ? 1_000 : 5_000;
  say(`## A keystroke to the new findings over stdio, ${lines} lines`);
  const samples = await keystrokes(lines, quick ? 15 : 100);
  table(samples, constant);
  say(
    "yaml-language-server waits 200 ms after a keystroke before it begins; that is in its time.",
  );
  say("");
  say(`### Several kinds of keystroke, ${lines} lines`);
  table(await keystrokesByKind(lines, quick ? 8 : 50), "a digit in an amount");
  const more = (samples[bestek]?.p99 ?? 0) - (samples[constant]?.p99 ?? 0);
  goal(
    `Keystroke to findings, ${lines} lines, p99 at most 5 ms over a constant answer`,
    more <= 5,
    `${figure(more)} ms; the median ${figure((samples[bestek]?.median ?? 0) - (samples[constant]?.median ?? 0))} ms`,
  );
  const yamls = ratio(samples, yaml, bestek);
  goal(
    "The same, at least 20x faster than yaml-language-server",
    yamls >= 20,
    `${yamls.toFixed(1)}x`,
  );
}

async function starts(): Promise<void> {
  say("## Start, one small file, whole process by the clock");
  const samples = await measureStarts(quick ? 9 : 41);
  table(samples, "node -e 0");
  const more =
    (samples["bestek check"]?.median ?? 0) -
    (samples["node -e 0"]?.median ?? 0);
  goal(
    "Start of `bestek check`, at most 60 ms more than node -e 0",
    more <= 60,
    `${figure(more)} ms`,
  );
}

async function processes(): Promise<void> {
  say("## Spectral on the exported document, whole process, 300 lines");
  const samples = await againstSpectral(300, quick ? 3 : 11);
  table(samples, ours);
  const faster = ratio(samples, spectral, ours);
  goal(
    "Whole process, at least 10x faster than Spectral",
    faster >= 10,
    `${faster.toFixed(1)}x, with ${rules.length} rules against 10`,
  );
}

async function files(): Promise<void> {
  say("## Many files, one thread and two");
  say("");
  say("| files | kB | 1 thread s | 2 threads s | faster | MB, 1 | MB, 2 |");
  say("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  const counts = quick ? [10, 100] : [10, 100, 1_000, 10_000];
  let last: { faster: number; memory: number } | undefined;
  for (const count of counts) {
    const { bytes, runs } = await manyFiles(count, [1, 2]);
    const [one, two] = runs;
    if (!one || !two) throw new Error("nothing was measured");
    const seconds = [one, two].map(({ ms }) => (ms / 1_000).toFixed(1));
    const memory = [one, two].map((run) => run.memory?.toFixed(0) ?? "?");
    const faster = one.ms / two.ms;
    say(
      `| ${[count, (bytes / 1_000).toFixed(0), ...seconds, `${faster.toFixed(2)}x`, ...memory].join(" | ")} |`,
    );
    last = { faster, memory: two.memory ?? 0 };
  }
  say("");
  if (!last) return;
  const { faster, memory } = last;
  const most = counts.at(-1);
  goal(
    `${most} files, two threads at least 1.7x one`,
    faster >= 1.7,
    `${faster.toFixed(2)}x`,
  );
  goal(
    `${most} files, at most 300 MB`,
    memory <= 300,
    `${memory.toFixed(0)} MB`,
  );
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
const bundles = await weigh();
for (const line of sizeTables(bundles)) say(line);
await starts();
await steps();
await typing();
await processes();
await files();
const slow = measureGrowth(quick ? 100 : 500);
goal(
  "Adversarial text, at most 8x the time for 4x the size",
  slow.length === 0,
  slow.length === 0 ? "nowhere more" : `more on ${slow.join("; ")}`,
);
say("## Goals (design.md, section 6)");
say("");
for (const line of [...goals, ...sizeGoals(bundles)]) say(line);
say("");
say(
  "Why goals are missed, as far as it is known, is in [README.md](README.md).",
);
if (!quick) writeFileSync(join(import.meta.dirname, "RESULTS.md"), report());
