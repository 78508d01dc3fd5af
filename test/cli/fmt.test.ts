import { chmod, lstat, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandLine, folders } from "./bestek.ts";

const { run } = commandLine();
const folder = folders();

const untidy = `bestek X "X" {
stadium: concept
  looptijd {  duur: 3 jaar
  }
}
`;
const tidy = `bestek X "X" {
  stadium: concept
  looptijd {
    duur: 3 jaar
  }
}
`;

describe("fmt", () => {
  test("one document to standard output", async () => {
    const cwd = await folder({ "a.bestek": untidy });
    const { code, out } = await run(["fmt", "a.bestek"], { cwd });
    expect(code).toBe(0);
    expect((await run(["fmt", "-"], { input: out })).out).toBe(out);
    expect(await readFile(join(cwd, "a.bestek"), "utf8")).toBe(untidy);
  });

  test("standard input", async () => {
    const { code, out } = await run(["fmt", "-"], { input: untidy });
    expect({ code, out }).toEqual({ code: 0, out: tidy });
  });

  test("--check", async () => {
    const cwd = await folder({ "a.bestek": tidy, "b.bestek": untidy });
    const { code, out } = await run(["fmt", "--check"], { cwd });
    expect({ code, out }).toEqual({
      code: 1,
      out: "b.bestek heeft een andere opmaak.\n",
    });
    const one = await run(["fmt", "--check", "a.bestek"], { cwd });
    expect({ code: one.code, out: one.out }).toEqual({ code: 0, out: "" });
    expect((await run(["fmt", "--check", "-"], { input: untidy })).code).toBe(
      1,
    );
  });

  test("--write keeps the mode and follows a link", async () => {
    const cwd = await folder({ "a.bestek": untidy });
    const path = join(cwd, "a.bestek");
    await chmod(path, 0o640);
    await symlink("a.bestek", join(cwd, "link.bestek"));
    const { code, out } = await run(["fmt", "--write", "link.bestek"], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(await readFile(path, "utf8")).toBe(tidy);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await lstat(join(cwd, "link.bestek"))).isSymbolicLink()).toBe(true);
  });

  test("help tells the language of the document from that of the messages", async () => {
    const help = await run(["fmt", "--help"]);
    expect(help.out).toMatch(/--taal.*trefwoorden in het document/);
    expect(help.out).toMatch(/--lang.*meldingen/);
    const wrong = await run(["fmt", "-", "--taal", "fr"], { input: tidy });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("--taal");
  });

  test("--taal and back", async () => {
    const english = await run(["fmt", "-", "--taal", "en"], { input: tidy });
    expect(english.out).toContain("duration: 3 years");
    const dutch = await run(["fmt", "-", "--taal", "nl"], {
      input: english.out,
    });
    expect(dutch.out).toBe(tidy);
  });

  test.each([
    [
      ["--check", "--write"],
      "--check en --write gaan niet samen; kies er een.",
    ],
    [
      ["-", "--write"],
      "Standaardinvoer kan niet worden vervangen; laat --write weg.",
    ],
    [
      ["."],
      "2 bestanden gaan niet samen naar standaarduitvoer; kies --write om ze te vervangen of --check om ze te vergelijken.",
    ],
  ])("%j is refused", async (args, sentence) => {
    const cwd = await folder({ "a.bestek": untidy, "b.bestek": untidy });
    const { code, out, err } = await run(["fmt", ...args], { cwd });
    expect({ code, out, err }).toEqual({
      code: 2,
      out: "",
      err: `bestek: ${sentence}\n`,
    });
    expect(await readFile(join(cwd, "a.bestek"), "utf8")).toBe(untidy);
  });
});

describe("init", () => {
  test.each([
    ["nl", "inkoop.bestek"],
    ["en", "procurement.bestek"],
  ])(
    "the %s start has no errors, and a page of findings at most",
    async (lang, name) => {
      const cwd = await folder();
      const made = await run(["init", "--lang", lang], { cwd });
      expect({ code: made.code, out: made.out }).toEqual({ code: 0, out: "" });
      const { code, out } = await run(["check", name, "--format", "json"], {
        cwd,
      });
      expect(code).toBe(0);
      const { summary } = JSON.parse(out);
      expect(summary.error).toBe(0);
      expect(summary.warning + summary.info).toBeLessThanOrEqual(12);
      const formatted = await run(["fmt", "--check", name], { cwd });
      expect(formatted.code).toBe(0);
    },
  );

  test("a folder, and a name without an ending", async () => {
    const cwd = await folder({ "map/x.txt": "" });
    await run(["init", "map"], { cwd });
    await run(["init", "zorg"], { cwd });
    expect((await stat(join(cwd, "map/inkoop.bestek"))).isFile()).toBe(true);
    expect((await stat(join(cwd, "zorg.bestek"))).isFile()).toBe(true);
  });

  test("never over a file that exists", async () => {
    const cwd = await folder({ "a.bestek": tidy });
    const { code, err } = await run(["init", "a.bestek"], { cwd });
    expect(code).toBe(2);
    expect(err).toBe(
      'bestek: "a.bestek" bestaat al en blijft zoals het is. Kies een andere naam.\n',
    );
    expect(await readFile(join(cwd, "a.bestek"), "utf8")).toBe(tidy);
  });
});
