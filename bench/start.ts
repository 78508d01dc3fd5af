/** How long the command line takes to start and check one small file, as a whole process. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { document } from "./generate.ts";
import { inTurns, type Sample } from "./measure.ts";

/** Times starts of the built program, and of Node alone beside it. */
export async function measureStarts(
  rounds: number,
): Promise<Record<string, Sample>> {
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
    "bestek --version": () => run(program, "--version"),
    "bestek check": () => run(program, "check", file),
  };
  // The first check keeps its compiled code for the others.
  await inTurns(contestants, { rounds: 2, budget: 0 });
  const samples = await inTurns(contestants, { rounds, budget: 20_000 });
  rmSync(folder, { recursive: true });
  return samples;
}
