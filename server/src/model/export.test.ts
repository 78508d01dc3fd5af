import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { schemaOf } from "../vocabulary/schema.ts";
import { exportBlock } from "./export.ts";
import { bestekOf } from "./testing.ts";
import { Workspace } from "./workspace.ts";

const samples = join(import.meta.dirname, "../../../samples");
const documents = readdirSync(samples, {
  recursive: true,
  encoding: "utf8",
}).filter((name) => name.endsWith(".bestek"));

test.each(documents)("%s is exported in the form of the schema", (name) => {
  const { root } = new Workspace().set(
    name,
    readFileSync(join(samples, name), "utf8"),
  );
  expect(
    schemaOf("bestand").safeParse(exportBlock(root)).error?.issues ?? [],
  ).toEqual([]);
});

test("quantities are exact decimals, and what has no end is null", () => {
  const { root } = bestekOf(
    "geraamde-waarde: € 1,4583 per jaar\n looptijd { duur: minimaal 3 jaar }",
  );
  const data = exportBlock(root.block);
  expect(data["geraamde-waarde"]).toEqual({
    waarden: [
      { soort: "bedrag", min: "1.4583", max: "1.4583", bij: ["per jaar"] },
    ],
  });
  expect(JSON.stringify(data.looptijd)).toContain(
    '{"maanden":{"min":"36","max":null}}',
  );
});

test("units and keys behind a value are Dutch, whatever language the document is in", () => {
  const exported = (text: string) =>
    JSON.stringify(exportBlock(bestekOf(text).root.block));
  const dutch = `geraamde-waarde: € 2 miljoen per jaar
    geschiktheidseis "Omzet" { minimale-waarde: 30% van geraamde-waarde }`;
  const english = `estimated-value: € 2 million per year
    suitability-requirement "Omzet" { min-value: 30% of estimated-value }`;
  expect(exported(dutch)).toContain("van geraamde-waarde");
  expect(exported(english)).toBe(exported(dutch));
});

test("a form that the vocabulary does not know is refused", () => {
  expect(schemaOf("bestek").safeParse({ onzin: {} }).success).toBe(false);
  const wrong = { stadium: { waarden: [{ soort: "woord", woord: "onzin" }] } };
  expect(schemaOf("bestek").safeParse(wrong).success).toBe(false);
});
