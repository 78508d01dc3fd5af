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

  test.each([
    ["nl", "geraamde-waarde", "Engels: estimated-value"],
    ["en", "estimated-value", "Dutch: geraamde-waarde"],
    ["nl", "RAMING", "Engels: estimated-value"],
    ["nl", "opdrachtdeel.geraamde-waarde", "Staat in: opdrachtdeel"],
    ["en", "lot.estimated-value", "Stands in: specification, segment, lot"],
    ["nl", "dps", "das (dps): waarde van bestek.procedure"],
  ])("a word of the language, in %s: %s", async (lang, word, expected) => {
    const { code, out } = await run(["explain", word, "--lang", lang]);
    expect({ code, told: out.includes(expected) }, out).toEqual({
      code: 0,
      told: true,
    });
  });

  test("a word that means something in several places has a part for each", async () => {
    const { out } = await run(["explain", "motivering"]);
    expect(out.match(/^motivering$/gm)?.length).toBeGreaterThan(5);
  });

  test("what is said of a term is what its page says", async () => {
    const { out } = await run(["explain", "looptijd.verlenging"]);
    const page = await readFile(
      join(import.meta.dirname, "../../docs/reference/begrippen/verlenging.md"),
      "utf8",
    );
    const lines = out.split("\n").filter((line) => /^[A-Z].*: ./.test(line));
    expect(lines.length).toBeGreaterThan(4);
    const plain = page.replaceAll(/[`*]/g, "");
    for (const line of lines) expect(plain).toContain(line);
  });

  test("a word that does not exist is an error with a suggestion", async () => {
    const { code, err } = await run(["explain", "geraamdewaarde"]);
    expect(code).toBe(2);
    expect(err).toContain("Bedoelde u geraamde-waarde?");
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
