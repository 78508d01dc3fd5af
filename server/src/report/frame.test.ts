import { describe, expect, test } from "vitest";
import { frame } from "./frame.ts";
import { Lines } from "./positions.ts";

/** The frame of a text in which the range stands between `<|` and `|>`. */
function framed(marked: string): string[] {
  const start = marked.indexOf("<|");
  const end = marked.indexOf("|>") - 2;
  const lines = new Lines(marked.replace("<|", "").replace("|>", ""));
  const span = {
    path: "a.bestek",
    start: lines.positionAt(start),
    end: lines.positionAt(end),
    startOffset: start,
    endOffset: end,
  };
  const plain = (words: string) => words;
  return frame(lines, span, {
    mark: plain,
    dim: plain,
    upTo: (line) => `(${line})`,
  });
}

describe("frame", () => {
  test.each<[string, string, string[]]>([
    ["a word", "een <|twee|> drie", [" 1 | een twee drie", "   |     ^^^^"]],
    [
      "a place between characters",
      "een<||> twee",
      [" 1 | een twee", "   |    ^"],
    ],
    ["tabs", "\ta\t<|b|>", [" 1 |     a   b", "   |         ^"]],
    [
      "wide characters",
      "日本 <|語😀|>.",
      [" 1 | 日本 語😀.", "   |      ^^^^"],
    ],
    [
      "marks of no width",
      "cafe\u0301 <|e\u0301|>n",
      [" 1 | cafe\u0301 e\u0301n", "   |      ^"],
    ],
    ["several lines", "a <|b\nc\nd|> e", [" 1 | a b", "   |   ^ (3)"]],
    ["line ends", "a <|b|>\r\nc", [" 1 | a b", "   |   ^"]],
    [
      "what could steer a terminal",
      "\u001b[31m<|x|>",
      [" 1 | \ufffd[31mx", "   |      ^"],
    ],
  ])("%s", (_, text, expected) => {
    expect(framed(text)).toEqual(expected);
  });

  test("a long line is cut around the range", () => {
    const [line = "", marks = ""] = framed(
      `${"a".repeat(5000)}<|b|>${"c".repeat(5000)}`,
    );
    expect(line.length).toBeLessThan(140);
    expect(line).toMatch(/\| …a+bc+…$/);
    expect(marks.indexOf("^")).toBe(line.indexOf("b"));
  });

  test("a cut does not split a character", () => {
    const [line = ""] = framed(`${"😀".repeat(200)}<|b|>`);
    expect(line).not.toMatch(/\ufffd/);
  });
});
