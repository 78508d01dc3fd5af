import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ruleDocs } from "../../server/src/rules/generated/docs.ts";
import { rules } from "../../server/src/rules/generated/registry.ts";
import { commandLine } from "./bestek.ts";

const { run, built } = commandLine();

describe("rules", () => {
  test("--format json gives every rule with its metadata", async () => {
    const { code, out } = await run(["rules", "--format", "json"]);
    expect(code).toBe(0);
    const list: Record<string, unknown>[] = JSON.parse(out);
    expect(list.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const rule of list) {
      expect(rule).toEqual({
        id: expect.any(String),
        title: { nl: expect.any(String), en: expect.any(String) },
        kind: expect.any(String),
        severity: expect.any(String),
        scope: expect.any(Array),
        stage: rule.stage === null ? null : expect.any(String),
        waivable: expect.any(Boolean),
        validFrom: rule.validFrom === null ? null : expect.any(String),
        validTo: rule.validTo === null ? null : expect.any(String),
        sources: expect.any(Array),
      });
    }
  });

  test("the table has a line a rule, in the language asked for", async () => {
    const { out } = await run(["rules", "--lang", "en"]);
    expect(out.trimEnd().split("\n")).toHaveLength(rules.length);
    expect(out).toMatch(/^taal\/syntaxis +error +\S/m);
  });
});

describe("explain", () => {
  test.each(["nl", "en"] as const)("in %s", async (lang) => {
    const { code, out } = await run([
      "explain",
      "taal/synoniem",
      "--lang",
      lang,
    ]);
    expect(code).toBe(0);
    const docs = ruleDocs["taal/synoniem"];
    expect(out).toContain(docs?.title[lang]);
    expect(out).toContain(docs?.explain[lang]);
    expect(out).toContain(lang === "nl" ? "Niet goed:" : "Not right:");
  });

  test("every rule can be explained", async () => {
    for (const { id } of rules) {
      expect(ruleDocs[id]?.explain.nl, id).toBeTruthy();
    }
  });
});

describe("the bundle", () => {
  test("holds no explanations outside rule-docs.cjs", async () => {
    const texts = await Promise.all(
      ["bestek.js", "cli.js"].map((name) =>
        readFile(join(built, name), "utf8"),
      ),
    );
    const docs = await readFile(join(built, "rule-docs.cjs"), "utf8");
    // Whatever the bundler does with quotes and accents, it leaves plain letters alone.
    const plain = (text: string) =>
      text
        .replace(/\\u[0-9a-f]{4}|\\x[0-9a-f]{2}/gi, "")
        .replace(/[^a-z]+/gi, "");
    const bundle = plain(texts.join(""));
    const explanations = Object.values(ruleDocs).map(({ explain }) =>
      plain(explain.en),
    );
    expect(explanations.length).toBeGreaterThan(0);
    expect(explanations.filter((text) => bundle.includes(text))).toEqual([]);
    expect(explanations.filter((text) => !plain(docs).includes(text))).toEqual(
      [],
    );
  });
});
