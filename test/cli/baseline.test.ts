import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandLine, folders, languageOnly } from "./bestek.ts";

const { run } = commandLine();
const folder = folders();

const faulty = `bestek Voorbeeld "Voorbeeld" {
  stadium: strategie
  perceel J1 "Begeleiding" { bekostiging { varm: productie } }
}
`;

const settings = { "bestek.config.json": languageOnly() };

async function anchorsIn(cwd: string): Promise<string[]> {
  return JSON.parse(await readFile(join(cwd, "nul.json"), "utf8")).findings;
}

describe("a baseline", () => {
  test("is begun, hides what was known, and keeps what is new", async () => {
    const cwd = await folder({ "a.bestek": faulty, ...settings });
    const begin = await run(["check", ".", "--write-baseline", "nul.json"], {
      cwd,
    });
    expect(begin).toMatchObject({
      code: 0,
      err: "nul.json: 1 bevinding in de nulmeting.\n",
    });
    const check = ["check", ".", "--baseline", "nul.json"];
    const known = await run(check, { cwd });
    expect(known.code).toBe(0);
    expect(known.out).toContain("1 bevinding stond al in de nulmeting.");
    // Lines move and the lot gets another name: nothing is new.
    const renamed = `// vooraf\n\n${faulty.replace("J1", "J7")}`;
    await writeFile(join(cwd, "a.bestek"), renamed);
    expect((await run(check, { cwd })).code).toBe(0);
    await writeFile(
      join(cwd, "a.bestek"),
      renamed.replace("stadium", "stadiumm"),
    );
    const { code, out } = await run([...check, "--format", "compact"], { cwd });
    expect(code).toBe(1);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(out).toContain("stadiumm");
  });

  test("only shrinks", async () => {
    const cwd = await folder({
      ...settings,
      "a.bestek": faulty,
      "b.bestek": faulty.replace("bestek Voorbeeld", "bestek Ander"),
    });
    const write = ["check", ".", "--write-baseline", "nul.json"];
    await run(write, { cwd });
    expect(await anchorsIn(cwd)).toHaveLength(2);
    // One is solved, another is new: the new one is not taken in.
    const text = `bestek Voorbeeld "Voorbeeld" { stadiumm: strategie }\n`;
    await writeFile(join(cwd, "a.bestek"), text);
    const shrunk = await run(write, { cwd });
    expect(shrunk.code).toBe(1);
    expect(shrunk.err).toBe(
      "nul.json: 1 bevinding in de nulmeting, 1 minder dan eerst.\n",
    );
    expect(await anchorsIn(cwd)).toEqual([expect.stringContaining("@ ander")]);
    // Checking one document does not count the others as solved.
    await run(["check", "a.bestek", ...write.slice(2)], { cwd });
    expect(await anchorsIn(cwd)).toHaveLength(1);
  });

  test("stays as it is when not everything could be read", async () => {
    const cwd = await folder({ "a.bestek": faulty, ...settings });
    const write = ["check", ".", "--write-baseline", "nul.json"];
    await run(write, { cwd });
    await writeFile(join(cwd, "a.bestek"), new Uint8Array([0xff]));
    const { code, err } = await run(write, { cwd });
    expect(code).toBe(2);
    expect(err).toContain("is niet bijgewerkt");
    expect(await anchorsIn(cwd)).toHaveLength(1);
  });

  test.each([
    [["--baseline", "weg.json"], "bestaat niet. Begin er een met"],
    [["--baseline", "stuk.json"], "is geen nulmeting van deze versie"],
    [["--baseline", "a", "--write-baseline", "b"], "gaan niet samen"],
  ])("%j is trouble", async (args, expected) => {
    const cwd = await folder({
      ...settings,
      "a.bestek": faulty,
      "stuk.json": '{ "version": 1, "findings": [3] }',
    });
    const { code, err } = await run(["check", ".", ...args], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });
});
