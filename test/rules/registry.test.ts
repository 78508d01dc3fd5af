import { describe, expect, test } from "vitest";
import { ruleNames } from "../../scripts/rule-registries.ts";
import { isSource } from "../../server/src/law/citation.ts";
import { Workspace } from "../../server/src/model/workspace.ts";
import {
  defineRule,
  type Messages,
  type RuleMetadata,
} from "../../server/src/rules/define.ts";
import { check } from "../../server/src/rules/engine/check.ts";
import { isSingle } from "../../server/src/rules/engine/message.ts";
import { ruleDocs } from "../../server/src/rules/generated/docs.ts";
import { rules } from "../../server/src/rules/generated/registry.ts";
import { today } from "./check-text.ts";

const byId = new Map(rules.map((rule) => [rule.id, rule]));

function messagesOf({ message }: RuleMetadata) {
  return isSingle(message) ? [message] : Object.values(message as Messages);
}

function placeholders(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "")),
  ].sort();
}

describe("the registry", () => {
  test("holds every rule file, under the id of its path, once", async () => {
    expect([...byId.keys()].sort()).toEqual(await ruleNames());
  });

  test("the texts of a rule stand under its own id", () => {
    expect(Object.keys(ruleDocs).sort()).toEqual([...byId.keys()].sort());
  });

  test.each(rules)(
    "$id: both languages say the same with the same values",
    (rule) => {
      for (const { nl, en } of messagesOf(rule)) {
        expect(nl).toBeTruthy();
        expect(placeholders(en)).toEqual(placeholders(nl));
      }
      const { title, explain } = ruleDocs[rule.id] ?? {};
      for (const text of [title?.nl, title?.en, explain?.nl, explain?.en])
        expect(text).toBeTruthy();
    },
  );

  test.each(rules)(
    "$id: cites sources that exist, and never a working line reference",
    ({ sources }) => {
      for (const { ref, at } of sources) {
        expect(
          isSource(ref) || ref === "taal" || ref === "rekenkundig",
          ref,
        ).toBe(true);
        expect(at).not.toMatch(/\bL\d+/);
      }
      const quotes = sources.flatMap(({ quote }) =>
        quote ? [quote.split(/\s+/).length] : [],
      );
      for (const words of quotes) expect(words).toBeLessThanOrEqual(30);
    },
  );

  test("a statistic is never more than a hint or info, guidance never an error", () => {
    const loud = rules.filter(
      ({ kind, severity }) =>
        (kind === "statistic" &&
          (severity === "error" || severity === "warning")) ||
        (kind === "guidance" && severity === "error"),
    );
    expect(loud.map(({ id }) => id)).toEqual([]);
  });

  test("only errors leave no room for a deviation", () => {
    const strict = rules.filter(
      ({ waivable, severity }) => !waivable && severity !== "error",
    );
    expect(strict.map(({ id }) => id)).toEqual([]);
  });

  test("precedence names rules that exist and runs in no circle", () => {
    const seen = new Map<string, "open" | "done">();
    const visit = (id: string, path: readonly string[]) => {
      if (seen.get(id) === "done") return;
      expect(
        path,
        `precedence in a circle: ${[...path, id].join(" > ")}`,
      ).not.toContain(id);
      for (const other of byId.get(id)?.yieldsTo ?? []) {
        expect(byId.has(other), `${id} yields to ${other}`).toBe(true);
        visit(other, [...path, id]);
      }
      seen.set(id, "done");
    };
    for (const id of byId.keys()) visit(id, []);
  });

  test("a rule that throws becomes one finding that names it; the others run on", () => {
    const broken = defineRule({
      id: "test/kapot",
      kind: "guidance",
      severity: "warning",
      scope: "bestek",
      waivable: true,
      sources: [],
      message: { nl: "", en: "" },
      check() {
        throw new Error("stuk");
      },
    });
    const workspace = new Workspace();
    workspace.set("a.bestek", 'bestek A "A" { stadum: concept }');
    const { findings } = check(workspace, [broken, ...rules], { today });
    const ids = findings.map(({ rule }) => rule.id);
    expect(ids.filter((id) => id === "intern/regel-mislukt")).toHaveLength(1);
    expect(ids).toContain("taal/onbekende-sleutel");
    expect(
      findings.find(({ rule }) => rule.id === "intern/regel-mislukt")?.message
        .nl,
    ).toContain("test/kapot");
  });
});
