import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Workspace } from "../../server/src/model/workspace.ts";
import { check } from "../../server/src/rules/engine/check.ts";
import { rules } from "../../server/src/rules/generated/registry.ts";
import { vocabulary } from "../../server/src/vocabulary/index.ts";
import { today } from "../rules/check-text.ts";

const folder = join(import.meta.dirname, "../../grammar/src/testdata");
const documents = readdirSync(folder)
  .filter((name) => name.endsWith(".bestek"))
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** Checks a text and says which rules failed on it. Findings must stand inside the text. */
function failures(text: string): string[] {
  const workspace = new Workspace();
  workspace.set("a.bestek", text);
  const { findings } = check(workspace, rules, { today });
  for (const { start, end } of findings) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(start).toBeLessThanOrEqual(end);
  }
  return findings
    .filter(({ rule }) => rule.id.startsWith("intern/"))
    .map(({ message }) => message.nl);
}

const keywords = [
  ...new Set(
    Object.keys(vocabulary).map((id) => id.slice(id.indexOf(".") + 1)),
  ),
];
const pieces = [
  ..."{}:;,|\"'\n\r\t ",
  '"""',
  "///",
  "/*",
  "€",
  "%",
  "PM",
  "n.v.t.",
  "geen",
  "alle",
  "onbeperkt",
  "ja",
  "1",
  "0",
  "-1",
  "2 x 3 jaar",
  "€ 1,2 miljoen",
  "60%",
  "2023-02-30",
  "0..0",
  "maximaal",
  "per jaar",
  "\u0000",
  "\ud800",
  "\ufeff",
  "'s-",
  "[[X]]",
  "bestek X { ",
  "perceel 1 { ",
  "segment A { ",
];

describe("the checker survives", () => {
  test("any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(failures(text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("any sequence of words and marks of the language", () => {
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(...keywords),
    );
    const text = fc
      .array(piece, { maxLength: 120 })
      .map((parts) => `bestek A "A" {\n${parts.join(" ")}`);
    fc.assert(
      fc.property(text, (given) => {
        expect(failures(given)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(documents.map((text, index) => ({ index, text })))(
    "damage to a real document ($index)",
    ({ text }) => {
      const damage = fc.record({
        at: fc.nat(text.length),
        removed: fc.nat(40),
        inserted: fc.oneof(
          fc.constantFrom(...pieces),
          fc.constantFrom(...keywords),
          fc.constant(""),
        ),
      });
      fc.assert(
        fc.property(
          fc.array(damage, { minLength: 1, maxLength: 4 }),
          (damages) => {
            let damaged = text;
            for (const { at, removed, inserted } of damages) {
              damaged =
                damaged.slice(0, at) + inserted + damaged.slice(at + removed);
            }
            expect(failures(damaged)).toEqual([]);
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  test.each([
    ["an empty text", ""],
    ["nested blocks", `bestek A "A" ${"{ segment B ".repeat(10_000)}`],
    [
      "one very long line",
      `bestek A "A" { omschrijving: "${"a".repeat(500_000)}" }`,
    ],
    [
      "many names that are equal",
      `bestek A "A" {\n${"perceel 1 { zorgvormen: daghulp }\n".repeat(400)}}`,
    ],
    [
      "a specification that refers to itself",
      'bestek A "A" { eisenset X { eisen: X }\n eisen: X\n voorganger: A }',
    ],
  ])("%s", (_, text) => {
    expect(failures(text)).toEqual([]);
  });
});
