import { describe, expect, test } from "vitest";
import type { AnyRule, Severity } from "../rules/define.ts";
import type { Finding } from "../rules/finding.ts";
import { applyConfiguration } from "./apply.ts";
import { type Configuration, defaultConfiguration } from "./configuration.ts";

function rule(severity: Severity, changes: Partial<AnyRule> = {}): AnyRule {
  return {
    id: "looptijd/te-lang",
    kind: "legal",
    severity,
    waivable: true,
    sources: [],
    message: { nl: "", en: "" },
    scope: "werkmap",
    check() {},
    ...changes,
  } as AnyRule;
}

function finding(of: AnyRule, severity: Severity = of.severity): Finding {
  return {
    rule: of,
    severity,
    uri: "/a.bestek",
    start: 0,
    end: 1,
    message: { nl: "", en: "" },
    related: [],
    subjects: [],
    fixes: [],
    isEveryLot: false,
    day: undefined,
    anchor: "",
  };
}

function severities(
  findings: readonly Finding[],
  changes: Partial<Configuration>,
): Severity[] {
  const configuration = { ...defaultConfiguration, ...changes };
  return applyConfiguration(findings, configuration).map(
    ({ severity }) => severity,
  );
}

describe("applyConfiguration", () => {
  test("leaves hints out in kern and nothing in volledig", () => {
    const all = [finding(rule("error")), finding(rule("hint"))];
    expect(severities(all, {})).toEqual(["error"]);
    expect(severities(all, { profile: "volledig" })).toEqual(["error", "hint"]);
  });

  test("a rule stands before its family", () => {
    const own = { "looptijd/te-lang": "info", looptijd: "off" } as const;
    expect(severities([finding(rule("error"))], { severities: own })).toEqual([
      "info",
    ]);
    expect(
      severities([finding(rule("error"))], { severities: { looptijd: "off" } }),
    ).toEqual([]);
  });

  test("a family does not make lighter what cannot be departed from", () => {
    const fixed = rule("warning", { waivable: false });
    expect(
      severities([finding(fixed)], { severities: { looptijd: "off" } }),
    ).toEqual(["warning"]);
    expect(
      severities([finding(fixed)], { severities: { looptijd: "error" } }),
    ).toEqual(["error"]);
  });

  test("a finding that is only possible is not made heavier", () => {
    const possible = finding(rule("error"), "warning");
    const to = (level: Severity) =>
      severities([possible], { severities: { looptijd: level } });
    expect(to("error")).toEqual(["warning"]);
    expect(to("info")).toEqual(["info"]);
  });

  test("statistics can be switched off as a whole", () => {
    const told = finding(rule("info", { kind: "statistic" }));
    expect(severities([told], {})).toEqual(["info"]);
    expect(severities([told], { statistics: false })).toEqual([]);
  });

  test("a finding that does not change is the same object", () => {
    const same = finding(rule("error"));
    expect(applyConfiguration([same], defaultConfiguration)[0]).toBe(same);
  });
});
