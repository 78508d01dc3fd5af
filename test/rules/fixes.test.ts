import { expect, test } from "vitest";
import { checkText } from "./check-text.ts";

function fixesOf(text: string) {
  return checkText(text)
    .filter(({ rule }) => rule.id === "taal/onbekende-sleutel")
    .flatMap(({ fixes }) => fixes.map(({ safe }) => safe));
}

test("a misspelt key is repaired unasked only when the right one is not there", () => {
  expect(fixesOf("  stadum: concept\n")).toEqual([true]);
  expect(fixesOf("  stadum: concept\n  stadium: strategie\n")).toEqual([false]);
});
