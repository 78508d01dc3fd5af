import { expect, test } from "vitest";
import { bestekOf } from "../../model/testing.ts";
import { removeBlock } from "./removal.ts";

const title = { nl: "Verwijder", en: "Remove" };

/** The text after the second of two award criteria is removed. */
function withoutSecond(criteria: string): string {
  const specification = bestekOf(`gunningscriteria {${criteria}}`);
  const second =
    specification.lots[0]?.all("gunningscriteria.kwaliteit")[1] ??
    specification.root;
  const edit = removeBlock(second, title)?.edits[0];
  const { text } = specification.unit;
  if (!edit) return text;
  const changed =
    text.slice(0, edit.start) + text.slice(edit.start + edit.length);
  return changed.slice(changed.indexOf("{", 20) + 1, changed.indexOf("}"));
}

test("a block on lines of its own goes with its documentation", () => {
  expect(
    withoutSecond(
      '\n  kwaliteit "A" 50%\n  /// Waarom.\n  /// Daarom.\n  kwaliteit "B" 50%\n  prijs "C" 10%\n',
    ),
  ).toBe('\n  kwaliteit "A" 50%\n  prijs "C" 10%\n');
});

test("what stands on the same line stays apart", () => {
  expect(
    withoutSecond(' kwaliteit "A" 50%; kwaliteit "B" 50%; prijs "C" 10% '),
  ).toBe(' kwaliteit "A" 50%; prijs "C" 10% ');
  expect(
    withoutSecond(
      '\n  kwaliteit "A" 50%\n  kwaliteit "B" 50%; prijs "C" 10%\n',
    ),
  ).toBe('\n  kwaliteit "A" 50%\n  prijs "C" 10%\n');
});

test("a comment behind the block stays", () => {
  expect(
    withoutSecond('\n  kwaliteit "A" 50%\n  kwaliteit "B" 50% // zie nota\n'),
  ).toBe('\n  kwaliteit "A" 50%\n  // zie nota\n');
});
