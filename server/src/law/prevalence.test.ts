import { describe, expect, test } from "vitest";
import { isSource } from "./citation.ts";
import { tableDay } from "./period.ts";
import {
  isStudied,
  type PrevalenceTable,
  prevalence,
  rareShareOf,
  shareOf,
} from "./prevalence.ts";

const in2018 = tableDay("2018-06-01");
const in2026 = tableDay("2026-11-01");

describe.each(Object.entries(prevalence.tables))("%s", (_id, table) => {
  test("has a share or a gap in every cell", () => {
    const rows = [...Object.values(table.laws), ...Object.values(table.forms)];
    for (const row of rows)
      if (row) expect(row.shares).toHaveLength(table.columns.length);
  });

  test("names sources that exist and forms that were studied", () => {
    expect(isSource(table.ref)).toBe(true);
    for (const { ref, column } of table.overtaken) {
      expect(isSource(ref)).toBe(true);
      expect(table.columns).toContain(column);
    }
    for (const form of Object.keys(table.forms))
      expect(isStudied(form)).toBe(true);
  });
});

test.each<[PrevalenceTable, string, string[], number | undefined]>([
  ["procedure", "klassiek", ["huishoudelijke-hulp"], 10],
  ["procedure", "klassiek", ["individuele-begeleiding"], 1],
  ["procedure", "klassiek", [], 3],
  ["contractvorm", "vast-budget", ["beschermd-wonen"], 7],
  ["instrument", "open-house", ["kortdurend-verblijf"], 3],
])("the printed share of %s %s for %j", (id, column, forms, share) => {
  const found = shareOf(id, column, { law: "wmo-2015", forms, day: in2018 });
  expect(found?.share).toBe(share);
});

test("cells that the study contradicts itself on are not used", () => {
  for (const form of ["pleegzorg", "residentieel", "jeugdbescherming"])
    expect(
      shareOf("procedure", "klassiek", {
        law: "jeugdwet",
        forms: ["daghulp", form],
        day: in2018,
      }),
    ).toBeUndefined();
});

test("a later study takes the place of an older cell", () => {
  const lot = { law: "wmo-2015", forms: [] } as const;
  const open = (day: number) =>
    rareShareOf("instrument", "open-house", { ...lot, day })?.share;
  expect(open(in2018)).toBe(3);
  expect(open(in2026)).toBeUndefined();
});
