import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cases, expectationsOf, findingsOf, samples } from "./expectations.ts";

describe.each(cases())("samples/%s", (name) => {
  const expectations = expectationsOf(name);
  const findings = findingsOf(name);

  test("says where it comes from and what is ours", () => {
    expect(existsSync(join(samples, name, "README.md"))).toBe(true);
  });

  test("has an expectation for every document", () => {
    expect([...findings.keys()].sort()).toEqual(
      Object.keys(expectations).sort(),
    );
  });

  describe.each(Object.entries(expectations))(
    "%s",
    (file, { found, must, never }) => {
      const { lines = [], all = [] } = findings.get(file) ?? {};
      const ids = new Set(all.map(({ rule }) => rule.id));

      test("gives the findings written beside it", () => {
        expect(lines).toEqual(found);
      });

      test("has what the source calls for", () => {
        expect(Object.keys(must).filter((id) => !ids.has(id))).toEqual([]);
      });

      test("has nothing that must not be flagged", () => {
        expect(
          Object.keys(never).filter(
            (id) =>
              ids.has(id) ||
              [...ids].some((found) => found.startsWith(`${id}/`)),
          ),
        ).toEqual([]);
      });
    },
  );
});
