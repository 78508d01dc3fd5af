import { execFile } from "node:child_process";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { commandLine, folders } from "./bestek.ts";

const { run, script } = commandLine();
const folder = folders();

/** The samples, beside documents that only make sense together. */
async function manyDocuments(): Promise<string> {
  const cwd = await folder({
    "delen/eisen.bestek": `eisenset Basis { geschiktheidseis "SKJ" { bewijs: register } }\n`,
    "delen/een.bestek": `gebruik "./eisen.bestek"
bestek Een "Pleegzorg een" {
  wet: jeugdwet
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  looptijd { ingang: 2025-01-01  duur: 4 jaar }
  eisen: Basis
  zorgvormen: pleegzorg
}
`,
    "delen/twee.bestek": `bestek Twee "Pleegzorg twee" {
  wet: jeugdwet
  opdrachtgever "Gemeente Tiel" { gemeenten: Tiel }
  looptijd { ingang: 2026-01-01  duur: 4 jaar }
  zorgvormen: pleegzorg
}
`,
    "delen/kapot.bestek": "bestek Kapot {\n  looptijt: 3\n",
  });
  await cp("samples", join(cwd, "samples"), { recursive: true });
  return cwd;
}

const all = ["check", ".", "--profile", "volledig"];

describe("many documents", () => {
  it("are checked in threads with the same outcome", async () => {
    const cwd = await manyDocuments();
    const formats = ["json", "sarif", "junit", "text"];
    for (const format of formats) {
      const args = [...all, "--format", format];
      const together = await run(args, { cwd });
      const parted = await run([...args, "--concurrency", "2"], { cwd });
      expect(parted).toEqual(together);
    }
  });

  it("are checked in parts, which put together give the same outcome", async () => {
    const cwd = await manyDocuments();
    const names = [1, 2, 3].map((index) => `deel-${index}.json`);
    for (const [at, name] of names.entries()) {
      const part = [...all, "--shard", `${at + 1}/3`, "--quiet"];
      const { code } = await run([...part, "--output", `shard=${name}`], {
        cwd,
      });
      expect(code).toBeLessThan(2);
    }
    const sizes = await Promise.all(
      names.map(async (name) => {
        const text = await readFile(join(cwd, name), "utf8");
        return JSON.parse(text).documents.length;
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    for (const format of ["text", "json", "sarif", "junit", "gitlab"]) {
      const whole = await run([...all, "--format", format], { cwd });
      const merged = await run(
        ["report", "--merge", ...names, "--format", format],
        { cwd },
      );
      expect(merged).toEqual(whole);
    }
    const english = await run(
      ["report", "--merge", ...names, "--lang", "en", "--fail-on", "never"],
      { cwd },
    );
    expect(english.out).toContain("warning: ");
    expect(english.code).toBe(0);
  });

  it("--merge says what is missing, doubled, or something else", async () => {
    const cwd = await folder({
      "a.bestek": 'bestek A "A" { wet: jeugdwet }\n',
      "b.bestek": 'bestek B "B" { wet: jeugdwet }\n',
      "ander.json": "{}",
    });
    for (const index of [1, 2]) {
      const output = `shard=${index}.json`;
      await run(["check", ".", "--shard", `${index}/2`, "--output", output], {
        cwd,
      });
    }
    const merge = (...names: string[]) =>
      run(["report", "--merge", ...names], { cwd });
    expect(await merge("1.json")).toMatchObject({
      code: 2,
      err: "bestek: Deel 2 van 2 ontbreekt.\n",
    });
    expect((await merge("1.json", "1.json", "2.json")).err).toBe(
      "bestek: Deel 1 van 2 is 2 keer genoemd.\n",
    );
    expect((await merge("ander.json")).err).toContain("niet geschreven door");
    expect((await merge("weg.json")).code).toBe(2);
    expect((await merge()).code).toBe(2);
    expect((await merge("2.json", "1.json")).code).toBeLessThan(2);
  });

  it.skipIf(process.platform !== "linux")(
    "show how far the check is, to a person who watches only",
    async () => {
      const cwd = await manyDocuments();
      const args = [...all, "--concurrency", "2", "--output", "json=x.json"];
      const command = [process.execPath, script, ...args].join(" ");
      const { stdout } = await promisify(execFile)(
        "script",
        ["-qec", `${command} > /dev/null`, "/dev/null"],
        { cwd },
      ).catch((ended: { stdout: string }) => ended);
      expect(stdout).toMatch(/Controle .* \d+\/\d+/);
      const { err } = await run(args, { cwd });
      expect(err).toBe("");
    },
  );

  it("refuses parts that make no sense", async () => {
    const cwd = await folder({ "a.bestek": 'bestek A "A" {}\n' });
    for (const shard of ["0/2", "3/2", "2", "a/b"]) {
      const { code, err } = await run(["check", ".", "--shard", shard], {
        cwd,
      });
      expect(code).toBe(2);
      expect(err).toContain("--shard");
    }
    for (const option of ["--fix", "--diff", "--write-baseline=x.json"]) {
      const args = ["check", ".", "--shard", "1/2", option];
      expect((await run(args, { cwd })).code).toBe(2);
    }
    const alone = await run(["report", ".", "--fail-on", "error"], { cwd });
    expect(alone.code).toBe(2);
  });
});
