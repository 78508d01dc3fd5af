import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the output that the README shows is what the command prints", () => {
  const shown = /```text\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? "";
  const printed = execFileSync(
    process.execPath,
    [
      "server/src/cli/main.ts",
      "check",
      "samples/rivierenland/strategie.bestek",
      "--fail-on",
      "never",
    ],
    { cwd: root, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
  );
  expect(shown).not.toBe("");
  for (const finding of shown.split("\n\n")) expect(printed).toContain(finding);
});

test("every file and folder that the README links to exists", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
    (match) => match[1] ?? "",
  );
  expect(links.length).toBeGreaterThan(3);
  for (const link of links)
    expect(() => readFileSync(join(root, link)), link).not.toThrow(/ENOENT/);
});
