import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandLine } from "../cli/bestek.ts";
import { soak } from "./soak.ts";

const { script } = commandLine();
const sample = join(
  import.meta.dirname,
  "../../samples/rivierenland/strategie.bestek",
);

/** The short course of every day; `npm run soak` runs the long one. */
test("a thousand edits with questions in any order leave the server right and its memory flat", async () => {
  const { requests, cancelled, failures, heaps, right } = await soak({
    script,
    text: await readFile(sample, "utf8"),
    edits: 1000,
    seed: 20_260_101,
  });
  expect(failures).toEqual([]);
  expect(right).toBe(true);
  expect(requests).toBeGreaterThan(50);
  expect(cancelled).toBeGreaterThan(10);
  expect(heaps.at(-1)).toBeLessThan((heaps[0] ?? 0) * 1.25 + 10e6);
}, 180_000);
