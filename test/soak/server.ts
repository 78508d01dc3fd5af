import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { soak } from "./soak.ts";

/** `npm run soak -- --edits 100000 --seed 7`: hours of editing in minutes; the seed repeats a course. */
const { values } = parseArgs({
  options: {
    edits: { type: "string", default: "100000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});
const project = join(import.meta.dirname, "../..");
const sample = join(project, "samples/rivierenland/strategie.bestek");
const edits = Number(values.edits);
const seed = Number(values.seed);
console.log(`${edits} edits, seed ${seed}`);
const { requests, cancelled, failures, heaps, right } = await soak({
  script: join(project, "dist/bestek.js"),
  text: await readFile(sample, "utf8"),
  edits,
  seed,
});
const megabytes = heaps.map((heap) => (heap / 1e6).toFixed(1)).join(", ");
console.log(`${requests} requests, ${cancelled} of them taken back`);
console.log(`heap at checkpoints (MB): ${megabytes}`);
console.log(`answers at the end: ${right ? "right" : "WRONG"}`);
for (const failure of failures) console.error(failure);
// The first checkpoint has warmed up whatever the server keeps for good.
const isFlat = (heaps.at(-1) ?? 0) < (heaps[0] ?? 0) * 1.25 + 10e6;
if (!isFlat) console.error("memory grows");
process.exitCode = right && isFlat && failures.length === 0 ? 0 : 1;
