import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "./parser.ts";
import { applyEdits, print, printEdits, printRange } from "./print.ts";
import { saysTheSame } from "./print-check.ts";
import { draftEdits } from "./print-draft.ts";
import { damaged, documents, examples } from "./print-testing.ts";

const format = (text: string) => print(parse(text));

/** Printing keeps what a document says, down to its comments, and printing again changes nothing. */
function expectFaithful(text: string): void {
  const file = parse(text);
  const printed = print(file);
  const again = parse(printed);
  expect(saysTheSame(file, again)).toBe(true);
  expect(print(again)).toBe(printed);
}

describe("every document", () => {
  it.each(Object.entries(examples))("keeps what %s says", (_, text) => {
    expect(parse(text).errors).toEqual([]);
    expectFaithful(text);
    expectFaithful(text.replaceAll("\n", "\r\n"));
    expect(print(parse(text))).toMatchSnapshot();
  });

  it("keeps what random documents say", () => {
    fc.assert(
      fc.property(documents, (text) => {
        const file = parse(text);
        fc.pre(file.errors.length === 0);
        expectFaithful(text);
        // Whole documents never need the check at the end.
        expect(printEdits(file)).toEqual(draftEdits(file));
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps what damaged documents say", () => {
    fc.assert(fc.property(damaged, expectFaithful), { numRuns: 300 });
  });

  it("takes any text", () => {
    const anything = fc.string({ unit: "binary", maxLength: 200 });
    fc.assert(fc.property(anything, expectFaithful));
    expectFaithful("{".repeat(5000));
    expectFaithful("a { ".repeat(90) + "}".repeat(90));
  });

  it("keeps its line endings", () => {
    fc.assert(
      fc.property(documents, (text) => {
        const windows = text.replaceAll("\n", "\r\n");
        fc.pre(windows !== text && parse(text).errors.length === 0);
        expect(format(windows)).toBe(format(text).replaceAll("\n", "\r\n"));
      }),
    );
  });

  it("may be printed in part", () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (text, from, length) => {
        const file = parse(text);
        fc.pre(file.errors.length === 0);
        const start = from % (text.length + 1);
        const edits = printRange(file, start, start + length);
        expect(saysTheSame(file, parse(applyEdits(text, edits)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("gets no edits when it is printed already", () => {
    for (const text of Object.values(examples))
      expect(printEdits(parse(format(text)))).toEqual([]);
  });
});

describe("whitespace", () => {
  it("indents by two spaces and keeps one blank line", () => {
    expect(format("\n\na {\n\n\nb: 1\n\n\n\nc: 2\n\n}\n\n\n")).toBe(
      "a {\n  b: 1\n\n  c: 2\n}\n",
    );
  });

  it("keeps a byte order mark and an empty file", () => {
    expect(format("\uFEFFa: 1")).toBe("\uFEFFa: 1\n");
    expect(format("\uFEFF")).toBe("\uFEFF");
    expect(format(" \n ")).toBe("");
  });

  it("gives a body with a line break lines of its own", () => {
    expect(format("a { b: 1\nc: 2 }")).toBe("a {\n  b: 1\n  c: 2\n}\n");
    expect(format("a\n{ b: 1   c: 2 }")).toBe("a { b: 1  c: 2 }\n");
    expect(format("a {\n}")).toBe("a {}\n");
  });

  it("writes a body out when its line is too long", () => {
    const title = "x".repeat(80);
    expect(format(`a "${title}" { b: 1  c: 2; d: 3 }`)).toBe(
      `a "${title}" {\n  b: 1\n  c: 2;\n  d: 3\n}\n`,
    );
  });

  it("keeps comments where they are", () => {
    expect(
      format(
        "a: 1   // trailing\n      // own\n/// doc\n\tb { // open\nc: 1 /* in */ }",
      ),
    ).toBe(
      "a: 1  // trailing\n// own\n/// doc\nb {  // open\n  c: 1 /* in */\n}\n",
    );
  });

  it("does not make a comment document what it did not", () => {
    expectFaithful("a: 1\n\u00a0/// doc\nb: 1");
    expectFaithful("a: 1\n/// doc\u200b\n\u200bb: 1");
  });

  it("keeps the lines of a list", () => {
    expect(format("a: b,\n c\n,d")).toBe("a: b,\n  c,\n  d\n");
  });

  it("indents prose with its statement", () => {
    expect(
      format('a {\nb: """\n        one\n          two\n\n    """\n}'),
    ).toBe('a {\n  b: """\n    one\n      two\n\n    """\n}\n');
    expect(format('a: """one\n  two"""')).toBe('a: """one\n  two"""\n');
  });
});

describe("columns", () => {
  it("line up the values of consecutive keys, long keys apart", () => {
    expect(
      format(
        "wet: a\nzorgvormen: b\nminimum-clienten-per-aanbieder: 1\n\ny: 1",
      ),
    ).toBe(
      "wet:        a\nzorgvormen: b\nminimum-clienten-per-aanbieder: 1\n\ny: 1\n",
    );
  });

  it("line up what follows a name or title", () => {
    expect(format('kwaliteit "Plan" 60%\nprijs "Overhead" 40%')).toBe(
      'kwaliteit "Plan"     60%\nprijs     "Overhead" 40%\n',
    );
    expect(format("perceel 1 { a: 1 }\nperceel 10 { a: 1 }")).toBe(
      "perceel 1  { a: 1 }\nperceel 10 { a: 1 }\n",
    );
  });

  it("line up the cells of a table", () => {
    expect(format('perceel\n|naam|titel|\n|1|"Één" | // c\n| 12| |\n|3')).toBe(
      'perceel\n  | naam | titel |\n  | 1    | "Één" |  // c\n  | 12   |       |\n  | 3\n',
    );
  });

  it("do not make a line too long", () => {
    const long = "x".repeat(60);
    const text = `a "${long}" 1\na "b" "${long}"\n`;
    expect(format(text)).toBe(text);
  });
});

describe("values", () => {
  it.each([
    ["“Plan” ", '"Plan"'],
    ["„Plan“", '"Plan"'],
    ["€ 500,-", "€ 500"],
    ["EUR 750.000", "€ 750.000"],
    ["750.000 euro", "€ 750.000"],
    ["maximaal 1,5 miljoen euro per jaar", "maximaal € 1,5 miljoen per jaar"],
    ["1..2 miljoen euro", "€ 1..2 miljoen"],
    ["500 euro .. 2500 euro", "€ 500..€ 2.500"],
    ["2 x 1500 euro", "2 x € 1.500"],
    ["€\u00a01250000,50", "€ 1.250.000,50"],
    ["12000 cliënten", "12.000 cliënten"],
    ["1250000", "1250000"],
    ["2018", "2018"],
    ["in 2018", "in 2018"],
    ["juni 2021", "juni 2021"],
    ["4 … 5 %", "4..5%"],
    ["1 jaar … 2 jaar", "1 jaar .. 2 jaar"],
    ["2×3 jaar", "2 x 3 jaar"],
  ])("writes %s as %s", (before, after) => {
    expect(format(`a: ${before}`)).toBe(`a: ${after}\n`);
  });
});

describe("text with an error", () => {
  it("stays as it is, and what surrounds it does not", () => {
    expect(format("a {\nb:1\n    c:  ?? x   y\nd:  2\n}")).toBe(
      "a {\n  b: 1\n  c:  ?? x   y\n  d: 2\n}\n",
    );
  });

  it.each(["a {\nb:1", "a }\n b:1", 'a: """\nb:1', "/* a\nb:1"])(
    "keeps all of a document that lacks an end: %j",
    (text) => {
      expect(format(text)).toBe(text);
    },
  );
});
