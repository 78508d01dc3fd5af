import { describe, expect, it } from "vitest";
import { readableLength } from "./limits.ts";
import { tokenize } from "./tokens.ts";

describe("the readable part of a text", () => {
  it("is all of it when it is small", () => {
    expect(readableLength("a: b; c: d")).toBe(10);
  });

  it.each(["{", "a ", "a:b;", "1a", '"', "| "])(
    "%j: has no more tokens than fit",
    (piece) => {
      const text = piece.repeat(1_000);
      const readable = readableLength(text, 500);
      expect(readable).toBeLessThan(text.length);
      expect(
        tokenize(text.slice(0, readable)).tokens.length,
      ).toBeLessThanOrEqual(500);
    },
  );
});
