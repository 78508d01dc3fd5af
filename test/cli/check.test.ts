import { exec } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { commandLine, folders } from "./bestek.ts";

const { run, script } = commandLine();
const folder = folders();

/** One error (an unknown key), one hint (a synonym). */
const faulty = `bestek Voorbeeld "Voorbeeld" {
  stadium: strategie; wet: wmo-2015; opdrachtgever { gemeenten: Tiel }
  bekostiging {
\tvorm: PxQ
\tvarm: productie
  }
}
`;
const clean =
  'eisenset Basis { geschiktheidseis "SKJ" { bewijs: register } }\n';

describe("exit codes", () => {
  test("0 and nothing to report on a clean file", async () => {
    const cwd = await folder({ "a.bestek": clean });
    const { code, out, err } = await run(["check", "a.bestek"], { cwd });
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "1 bestand gecontroleerd, geen bevindingen.\n",
      err: "",
    });
  });

  test("1 on an error", async () => {
    const cwd = await folder({ "a.bestek": faulty });
    expect((await run(["check", "a.bestek"], { cwd })).code).toBe(1);
  });

  test.each([
    ["error", 1],
    ["hint", 1],
    ["never", 0],
  ])("--fail-on %s gives %i", async (limit, expected) => {
    const cwd = await folder({ "a.bestek": faulty });
    const { code } = await run(["check", ".", "--fail-on", limit], { cwd });
    expect(code).toBe(expected);
  });

  test("--fail-on hint in profile kern does not fail on what it does not show", async () => {
    const text = faulty.replace(/.*varm.*\n/, "");
    const cwd = await folder({ "a.bestek": text });
    const args = ["check", ".", "--fail-on", "hint"];
    expect((await run(args, { cwd })).code).toBe(0);
    const all = [...args, "--profile", "volledig"];
    expect((await run(all, { cwd })).code).toBe(1);
  });

  test("--max-warnings", async () => {
    const cwd = await folder({
      "a.bestek": faulty,
      "bestek.config.json": '{ "severities": { "taal/synoniem": "warning" } }',
    });
    const args = ["check", ".", "--fail-on", "never", "--max-warnings"];
    expect((await run([...args, "1"], { cwd })).code).toBe(0);
    expect((await run([...args, "0"], { cwd })).code).toBe(1);
  });
});

describe("text", () => {
  /** Only what is wrong with the text: other hints come and go with the rules. */
  const onlyText = {
    "a.bestek": faulty,
    "bestek.config.json":
      '{ "severities": { "doel": "off", "compleetheid": "off" } }',
  };

  test("in Dutch", async () => {
    const cwd = await folder(onlyText);
    const { out } = await run(["check", ".", "--profile", "volledig"], { cwd });
    expect(out).toMatchInlineSnapshot(`
      "a.bestek:4:8: tip: 'PxQ' is een synoniem; de standaardterm is 'productie'. [taal/synoniem]
       4 |     vorm: PxQ
         |           ^^^
         = PPRC 2018, hoofdstuk 7; PPRC 2018, paragraaf 2.4, hoofdstuk 7

      a.bestek:5:2: fout: 'varm' is geen bekende sleutel in bekostiging. Bedoelt u 'vorm'? [taal/onbekende-sleutel]
       5 |     varm: productie
         |     ^^^^

      1 fout en 1 tip.
      "
    `);
  });

  test("in English", async () => {
    const cwd = await folder(onlyText);
    const { out } = await run(["check", ".", "--lang", "en"], { cwd });
    expect(out).toMatchInlineSnapshot(`
      "a.bestek:5:2: error: 'varm' is not a known key in funding. Did you mean 'vorm'? [taal/onbekende-sleutel]
       5 |     varm: productie
         |     ^^^^

      1 error.
      1 hint not shown (--profile volledig shows everything).
      "
    `);
  });

  test("--quiet leaves the summary out", async () => {
    const cwd = await folder({ "a.bestek": clean });
    const { out } = await run(["check", ".", "--quiet"], { cwd });
    expect(out).toBe("");
  });

  test("colours only when asked for or on a terminal", async () => {
    const cwd = await folder({ "a.bestek": faulty });
    const start = "\u001b[";
    const coloured = async (args: string[], env = {}) =>
      (await run(["check", ".", ...args], { cwd, env })).out.includes(start);
    expect(await coloured([])).toBe(false);
    expect(await coloured([], { FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(await coloured(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
  });
});

describe("what is checked", () => {
  test("files, folders and globs, each document once", async () => {
    const cwd = await folder({
      "een/a.bestek": faulty,
      "een/b.bestek": faulty,
      "twee/c.bestek": faulty,
      "node_modules/x/d.bestek": faulty,
      ".git/e.bestek": faulty,
      "een/notitie.txt": "geen specificatie",
    });
    const pathsOf = async (...inputs: string[]) => {
      const { out } = await run(["check", ...inputs, "--format", "json"], {
        cwd,
      });
      const { findings } = JSON.parse(out) as { findings: { path: string }[] };
      return [...new Set(findings.map(({ path }) => path))];
    };
    const all = ["een/a.bestek", "een/b.bestek", "twee/c.bestek"];
    expect(await pathsOf()).toEqual(all);
    expect(await pathsOf(".", "een", "een/a.bestek")).toEqual(all);
    expect(await pathsOf("een/*.bestek")).toEqual(all.slice(0, 2));
    expect(await pathsOf("**/c.*", "een/a.bestek")).toEqual([all[0], all[2]]);
  });

  test("standard input, under its own name or another", async () => {
    const cwd = await folder({ "gedeeld.bestek": clean });
    const { code, out } = await run(["check", "-"], { cwd, input: faulty });
    expect(code).toBe(1);
    expect(out).toContain("stdin.bestek:5:2: fout");
    const named = ["check", "-", "--stdin-filename", "map/x.bestek"];
    const again = await run(named, { cwd, input: faulty });
    expect(again.out).toContain("map/x.bestek:5:2: fout");
  });

  test("imported documents, once", async () => {
    const cwd = await folder({
      "a.bestek": 'gebruik "./gedeeld/b.bestek"\n',
      "gedeeld/b.bestek": faulty,
    });
    const { out } = await run(["check", "a.bestek"], { cwd });
    expect(out).toContain("gedeeld/b.bestek:5:2: fout");
    expect(out).toContain("1 fout in 1 van 2 bestanden.");
  });

  test("include and exclude, unless the document is named", async () => {
    const config = { include: ["inkoop/**"], exclude: ["inkoop/archief"] };
    const cwd = await folder({
      "bestek.config.json": JSON.stringify(config),
      "inkoop/a.bestek": faulty,
      "inkoop/archief/b.bestek": faulty,
      "c.bestek": faulty,
    });
    const whole = await run(["check", "."], { cwd });
    expect(whole.out).toContain("inkoop/a.bestek");
    expect(whole.out).not.toContain("b.bestek");
    expect(whole.out).not.toContain("c.bestek");
    const named = await run(["check", "inkoop/archief/b.bestek"], { cwd });
    expect(named.out).toContain("b.bestek:5:2");
  });
});

describe("output", () => {
  test("several formats in one run", async () => {
    const cwd = await folder({ "a.bestek": faulty });
    const args = ["--output", "sarif=uit.sarif", "--output", "json=uit.json"];
    const { out } = await run(["check", ".", ...args], { cwd });
    expect(out).toContain("a.bestek:5:2: fout");
    const sarif = JSON.parse(await readFile(join(cwd, "uit.sarif"), "utf8"));
    expect(sarif.version).toBe("2.1.0");
    const json = JSON.parse(await readFile(join(cwd, "uit.json"), "utf8"));
    expect(json.version).toBe(1);
  });

  test("a format with a file leaves standard output alone", async () => {
    const cwd = await folder({ "a.bestek": faulty });
    const args = ["--format", "json", "--output", "json=uit.json"];
    expect((await run(["check", ".", ...args], { cwd })).out).toBe("");
  });

  test("a pipe that closes early is no trouble", async () => {
    const cwd = await folder({ "a.bestek": faulty.repeat(500) });
    const command = `"${process.execPath}" "${script}" check . | head -1`;
    const { stdout, stderr } = await promisify(exec)(command, { cwd });
    expect(stdout.split("\n")).toHaveLength(2);
    expect(stderr).toBe("");
  });
});

describe("settings", () => {
  test("--show-config shows what holds and where it comes from", async () => {
    const cwd = await folder({
      "bestek.config.json": '{ "language": "en", "organisation": "Tiel" }',
      "map/a.bestek": clean,
    });
    const args = ["check", "map", "--show-config", "--fail-on", "warning"];
    const { code, out } = await run(args, { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      file: join(cwd, "bestek.config.json"),
      language: "en",
      organisation: "Tiel",
      failOn: "warning",
      profile: "kern",
    });
  });

  test("the nearest configuration decides for each document", async () => {
    const off = '{ "failOn": "never" }';
    const cwd = await folder({
      "een/a.bestek": faulty,
      "een/bestek.config.json": off,
    });
    expect((await run(["check", "."], { cwd })).code).toBe(0);
    const other = await folder({
      "een/a.bestek": faulty,
      "een/bestek.config.json": off,
      "twee/b.bestek": faulty,
    });
    expect((await run(["check", "."], { cwd: other })).code).toBe(1);
  });

  test("--config holds for everything", async () => {
    const cwd = await folder({
      "a.bestek": faulty,
      "streng.json": '{ "language": "en", "failOn": "never" }',
    });
    const args = ["check", ".", "--config", "streng.json"];
    const { code, out } = await run(args, { cwd });
    expect(code).toBe(0);
    expect(out).toContain("error");
  });
});
