import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { commandLine, folders, languageOnly } from "./bestek.ts";

const { run } = commandLine();
const folder = folders();

/** A misspelt key has a safe fix; a synonym has one that someone must choose. */
const before = `\ufeffbestek Voorbeeld "Voorbeeld" {\r
  stadium: strategie\r
  bekostiging {\r
    varm: PxQ\r
  }\r
}\r
`;
const all = ["--profile", "volledig", "--fail-on", "never"];

const settings = { "bestek.config.json": languageOnly() };

describe("--fix", () => {
  test("makes safe changes only, and keeps line ends and byte order mark", async () => {
    const cwd = await folder({ ...settings, "a.bestek": before });
    const { code, err, out } = await run(["check", ".", "--fix", ...all], {
      cwd,
    });
    expect(code).toBe(0);
    expect(err).toBe("1 bestand is gewijzigd.\n");
    expect(out).not.toContain("taal/onbekende-sleutel");
    expect(out).toContain("taal/synoniem");
    expect(await readFile(join(cwd, "a.bestek"), "utf8")).toBe(
      before.replace("varm", "vorm"),
    );
    const again = await run(["check", ".", "--fix", ...all], { cwd });
    expect(again.err).toBe("");
  });

  test("standard input cannot be changed", async () => {
    const stdin = await run(["check", "-", "--fix"], { input: before });
    expect(stdin).toMatchObject({ code: 2, out: "" });
    expect(stdin.err).toContain("kies --diff");
  });
});

describe("--diff", () => {
  test("writes nothing and prints what git can apply", async () => {
    const text = before.replace("\ufeff", "");
    const cwd = await folder({ ...settings, "map/a b.bestek": text });
    const { code, out } = await run(["check", ".", "--diff", ...all], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("-    varm: PxQ\r\n+    vorm: PxQ\r\n");
    expect(await readFile(join(cwd, "map/a b.bestek"), "utf8")).toBe(text);
    const git = promisify(execFile)("git", ["apply", "-"], { cwd });
    git.child.stdin?.end(out);
    await git;
    expect(await readFile(join(cwd, "map/a b.bestek"), "utf8")).toBe(
      text.replace("varm", "vorm"),
    );
    const after = await run(["check", ".", "--diff", ...all], { cwd });
    expect(after).toMatchObject({ code: 0, out: "" });
  });

  test("does not go together with --fix", async () => {
    const cwd = await folder({ ...settings, "a.bestek": before });
    const { code } = await run(["check", ".", "--diff", "--fix"], { cwd });
    expect(code).toBe(2);
  });
});

test("--statistics counts by rule, most often first", async () => {
  const cwd = await folder({
    ...settings,
    "a.bestek": before,
    "b.bestek": before,
  });
  const { out, code } = await run(["check", ".", "--statistics", ...all], {
    cwd,
  });
  expect(code).toBe(0);
  const lines = out.trimEnd().split("\n");
  expect(lines[0]).toMatch(/^open {2}gemotiveerd {2}ernst +regel +titel$/);
  expect(lines[1]).toMatch(/^ +2 +0 {2}\S+ +taal\//);
});
