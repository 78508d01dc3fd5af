import { expect, test } from "vitest";
import { bestekOf } from "../model/testing.ts";
import { insertInto } from "./fix.ts";

const title = { nl: "Voeg toe", en: "Add" };

function inserted(contents: string): string | undefined {
  const [lot] = bestekOf(contents).lots;
  const term = lot?.at("looptijd");
  return term && insertInto(term, "ingang: PM", title)?.edits[0]?.text;
}

test("lines are added inside the braces of a block, indented", () => {
  expect(inserted("looptijd { duur: 4 jaar }")).toBe("\n  ingang: PM\n");
});

test("a block that is only in the path of a key has no place for more lines", () => {
  expect(inserted("looptijd.duur: 4 jaar")).toBeUndefined();
});
