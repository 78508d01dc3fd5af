import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ruleDocs } from "../../server/src/rules/generated/docs.ts";
import { rules } from "../../server/src/rules/generated/registry.ts";
import { vocabularyTexts } from "../../server/src/vocabulary/texts.ts";
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

  test("a rule may be named without its family", async () => {
    const { code, out } = await run(["explain", "PM"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^compleetheid\/pm$/m);
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
  /** Whatever the bundler does with quotes and accents, it leaves plain letters alone. */
  const plain = (text: string) =>
    text
      .replace(/\\u[0-9a-f]{4}|\\x[0-9a-f]{2}/gi, "")
      .replace(/[^a-z]+/gi, "");
  const holds = async (files: readonly string[], texts: readonly string[]) => {
    const read = files.map((name) => readFile(join(built, name), "utf8"));
    const all = plain((await Promise.all(read)).join(""));
    return texts.filter((text) => all.includes(plain(text)));
  };
  const code = ["bestek.js", "cli.js"];

  test("holds no explanations: they stand beside it", async () => {
    const explanations = Object.values(ruleDocs).map(
      ({ explain }) => explain.en,
    );
    expect(await holds(code, explanations)).toEqual([]);
    expect(await holds(["rule-docs.json"], explanations)).toEqual(explanations);
  });

  test("holds no messages: they stand beside it", async () => {
    const messages = rules.flatMap(({ message }) =>
      typeof message.nl === "string"
        ? [message.nl, `${message.en}`]
        : Object.values(message).flatMap(({ nl, en }) => [nl, en]),
    );
    const long = messages.filter((text) => text.length > 60);
    expect(long.length).toBeGreaterThan(500);
    expect(await holds([...code, "server.js"], long)).toEqual([]);
    expect(await holds(["rule-texts.json"], long)).toEqual(long);
  });

  test("holds none of what keys mean: that stands beside it", async () => {
    const meanings = Object.values(vocabularyTexts).map(({ doc }) => doc.nl);
    const long = meanings.filter((text) => text.length > 60);
    expect(await holds(code, long)).toEqual([]);
    expect(await holds(["vocabulary-texts.json"], long)).toEqual(long);
  });

  test("holds no quotes: they stand beside it, and `rules` gives them", async () => {
    const quotes = rules.flatMap(({ sources }) =>
      sources.flatMap(({ quote = "" }) => (quote.length > 80 ? [quote] : [])),
    );
    expect(quotes.length).toBeGreaterThan(100);
    expect(await holds(code, quotes)).toEqual([]);
    const { out } = await run(["rules", "--format", "json"]);
    const given: { id: string; sources: unknown }[] = JSON.parse(out);
    expect(given.map(({ id, sources }) => ({ id, sources }))).toEqual(
      rules.map(({ id, sources }) => ({ id, sources })),
    );
  });
});
