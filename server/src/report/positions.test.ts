import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Lines } from "./positions.ts";

describe("Lines", () => {
  test("every kind of line end", () => {
    const lines = new Lines("a\nbb\r\nccc\rd");
    expect(lines.count).toBe(4);
    expect([1, 2, 3, 4].map((line) => lines.line(line))).toEqual([
      "a",
      "bb",
      "ccc",
      "d",
    ]);
    expect(lines.positionAt(7)).toEqual({ line: 3, column: 2 });
  });

  test("columns count UTF-16 code units", () => {
    expect(new Lines("😀x").positionAt(2)).toEqual({ line: 1, column: 3 });
  });

  test("an offset outside the text is its start or its end", () => {
    const lines = new Lines("a\nb");
    expect(lines.positionAt(-1)).toEqual({ line: 1, column: 1 });
    expect(lines.positionAt(99)).toEqual({ line: 2, column: 2 });
    expect(new Lines("").positionAt(0)).toEqual({ line: 1, column: 1 });
  });

  test("a column past the end of a line is that end", () => {
    const lines = new Lines("ab\ncd");
    expect(lines.offsetAt({ line: 1, column: 99 })).toBe(2);
    expect(lines.offsetAt({ line: 9, column: 1 })).toBe(5);
    expect(lines.offsetAt({ line: 0, column: 1 })).toBe(0);
  });

  test("there and back, for any text", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "é", "😀", "\n", "\r", "\t"),
    });
    fc.assert(
      fc.property(text, fc.nat(40), (content, at) => {
        const lines = new Lines(content);
        const offset = Math.min(at, content.length);
        const position = lines.positionAt(offset);
        expect(lines.startOf(position.line) + position.column - 1).toBe(offset);
        const inLineEnd =
          position.column - 1 > lines.line(position.line).length;
        if (!inLineEnd) expect(lines.offsetAt(position)).toBe(offset);
      }),
    );
  });
});
