import { describe, expect, test } from "vitest";
import { commandLine, folders } from "./bestek.ts";

const { run } = commandLine();
const folder = folders();

const document = `bestek X "X" {
  stadium: strategie
  bekostiging { varm: productie }
}
`;

describe.each([
  ["diff", "--diff", "+  bekostiging { vorm: productie }"],
  ["stats", "--statistics", "taal/onbekende-sleutel"],
])("bestek %s", (command, option, shown) => {
  test(`does what check ${option} does`, async () => {
    const cwd = await folder({ "a.bestek": document });
    const short = await run([command, "."], { cwd });
    expect(short.out).toContain(shown);
    expect(short).toEqual(await run(["check", ".", option], { cwd }));
  });
});

test.each(["nl", "en"])(
  "help names every command and no empty list (%s)",
  async (lang) => {
    const { out } = await run(["--help", "--lang", lang]);
    for (const command of [
      "check",
      "diff",
      "stats",
      "report",
      "explain",
      "fmt",
    ])
      expect(out).toMatch(new RegExp(`^  ${command} `, "m"));
    const check = await run(["check", "--help", "--lang", lang]);
    expect(check.out).toContain("--format <format>");
    expect(check.out).not.toContain("[]");
  },
);
