import { describe, expect, test } from "vitest";
import { course, failureOf } from "./course.ts";
import { kept } from "./kept.ts";
import { seeds } from "./seeds.ts";
import { targetNames } from "./targets/index.ts";

/** The short course of every day; `npm run fuzz` runs the long one. */
test("whatever is made of the samples and the examples of rules, all that must hold holds", async () => {
  const { inputs, crashes } = await course({
    seed: 20_260_101,
    seeds: (await seeds()).slice(0, 400),
    goesOn: (inputs) => inputs < 60,
  });
  expect(inputs).toBe(60);
  expect(crashes.map(({ error, input }) => ({ error, input }))).toEqual([]);
}, 180_000);

describe("what once broke holds", () => {
  test.each(kept)("$what", async ({ text, ...others }) => {
    const input = { before: "", beside: "", settings: "", ...others, text };
    for (const target of targetNames)
      expect(await failureOf(target, input), target).toBeUndefined();
  });
});
