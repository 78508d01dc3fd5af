import { join } from "node:path";
import { parseArgs } from "node:util";
import { Coverage } from "./coverage.ts";

/**
 * `npm run fuzz -- --minutes 60 --seed 7`: texts made from the samples and the examples of the rules, those that reach
 * new code kept to build on, each held to all that must hold. The seed repeats a course as far as the engine's account
 * of what ran does.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    folder: { type: "string", default: "dist/fuzz" },
  },
});
const seed = Number(values.seed);
const folder = join(import.meta.dirname, "../..", values.folder);
const end = Date.now() + Number(values.minutes) * 60_000;
console.log(`${values.minutes} minutes, seed ${seed}, crashes in ${folder}`);

const coverage = new Coverage();
await coverage.start();
// Only what is loaded from here on is counted block by block.
const { course } = await import("./course.ts");
const { seeds } = await import("./seeds.ts");
let told = Date.now();
const { inputs, targetRuns, corpus, crashes, slowest } = await course({
  seed,
  seeds: await seeds(),
  coverage,
  folder,
  tell: console.log,
  goesOn(inputs) {
    if (Date.now() > told + 60_000) {
      told = Date.now();
      const { blocks, functions } = coverage.reached;
      console.log(`${inputs} inputs, ${blocks} blocks, ${functions} functions`);
    }
    return Date.now() < end;
  },
});

const { blocks, functions, allFunctions } = coverage.reached;
console.log(`${inputs} inputs, ${targetRuns} runs of a target, seed ${seed}`);
console.log(
  `${blocks} blocks in ${functions} of ${allFunctions} functions; ${corpus} inputs reached something new`,
);
for (const { perThousand, size, run } of slowest)
  console.log(
    `slowest: ${perThousand.toFixed(1)} ms a thousand characters (${size} in all, input ${run})`,
  );
console.log(`${crashes.length} crashes`);
process.exitCode = crashes.length === 0 ? 0 : 1;
