import { expect, test } from "vitest";
import { auditOf } from "../../scripts/audit.ts";

test("known weaknesses are named with how bad they are", () => {
  const answer = {
    auditReportVersion: 2,
    vulnerabilities: { lodash: { name: "lodash", severity: "high" } },
  };
  expect(auditOf(JSON.stringify(answer))).toEqual({ weak: ["lodash (high)"] });
});

test("an answer without weaknesses is clean", () => {
  expect(auditOf('{ "vulnerabilities": {} }')).toEqual({ weak: [] });
});

test.each([
  ["405 Method Not Allowed", '{ "message": "405 Method Not Allowed" }'],
  ["npm audit gave no answer", '{ "error": {} }'],
  ["npm audit gave no answer", ""],
])("no answer is not taken for a clean one: %s", (unknown, output) => {
  expect(auditOf(output)).toEqual({ unknown });
});
