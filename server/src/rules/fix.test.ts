import { expect, test } from "vitest";
import { bestekOf, specificationOf } from "../model/testing.ts";
import { insertInto, replaceLiteral, replaceValue } from "./fix.ts";

const title = { nl: "Voeg toe", en: "Add" };

function inserted(contents: string): string | undefined {
  const [lot] = bestekOf(contents).lots;
  const term = lot?.at("looptijd");
  const fix = term && insertInto(term, "ingang: PM", title);
  return fix?.edits.map(({ text }) => text).join("|");
}

test("lines are added inside the braces of a block, indented", () => {
  expect(inserted("looptijd {\n  duur: 4 jaar\n}")).toBe("\n  ingang: PM\n");
  expect(inserted("looptijd { duur: 4 jaar }")).toBe("\n  |\n  ingang: PM\n");
});

test("a block that is only in the path of a key has no place for more lines", () => {
  expect(inserted("looptijd.duur: 4 jaar")).toBeUndefined();
});

test("what is written follows the language of the document", () => {
  const { root } = specificationOf(
    "specification Test { stage: concept\n tender-documents: on-request }",
  );
  const text = 'geschiktheidseis "PM" {\n  soort: referentie\n}';
  expect(insertInto(root, text, title)?.edits[0]?.text).toContain(
    'suitability "PM" {\n    type: reference\n  }',
  );
  expect(
    replaceValue(root.slot("stadium"), "publicatie", title)?.edits[0]?.text,
  ).toBe("publication");
});

test("a replaced literal keeps its qualifiers and its details", () => {
  const { root } = bestekOf(
    "planning { sluiting: 2026-02-01 12:00 op tenderned { verlengbaar: ja } }",
  );
  const edit = replaceLiteral(
    root.slot("planning.sluiting"),
    "2026-03-01",
    title,
  )?.edits[0];
  const text = root.specification.unit.text;
  expect(
    text.slice(edit?.start, (edit?.start ?? 0) + (edit?.length ?? 0)),
  ).toBe("2026-02-01 12:00");
});
