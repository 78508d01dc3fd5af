import { spawn, spawnSync } from "node:child_process";
import { chmod, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandLine, folders, type Outcome } from "./bestek.ts";

const { run, script } = commandLine();
const folder = folders();

const untidy = `bestek Een "Een" {\n${"wet:jeugdwet\n".repeat(2_000)}}\n`;

/** Runs where no file can grow beyond so many blocks of 512 bytes: the nearest thing to a full disk without one. */
function withLimit(
  blocks: number,
  args: readonly string[],
  cwd: string,
): Promise<Outcome> {
  const command = `trap "" XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`;
  return ended(
    spawn("sh", ["-c", command, process.execPath, script, ...args], { cwd }),
  );
}

function ended(child: ReturnType<typeof spawn>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const parts = { out: "", err: "" };
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      parts.out += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      parts.err += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...parts }));
  });
}

describe.skipIf(process.platform === "win32")("a full disk", () => {
  it("leaves a document as it was", async () => {
    const cwd = await folder({ "een.bestek": untidy });
    const { code, err } = await withLimit(2, ["fmt", "--write", "."], cwd);
    expect(code).toBe(2);
    expect(err).toMatch(/^bestek: .*een\.bestek.*EFBIG/);
    expect(err).not.toMatch(/\bat .*\.js:\d/);
    expect(await readFile(join(cwd, "een.bestek"), "utf8")).toBe(untidy);
    expect(await readdir(cwd)).toEqual(["een.bestek"]);
  });

  it("leaves a baseline and a report as they were", async () => {
    const before = JSON.stringify({ version: 1, findings: ["x"] });
    const cwd = await folder({
      "een.bestek": untidy,
      "nul.json": before,
      "uit.sarif": "vorige keer",
    });
    const baseline = ["check", ".", "--write-baseline", "nul.json"];
    expect((await withLimit(0, baseline, cwd)).code).toBe(2);
    expect(await readFile(join(cwd, "nul.json"), "utf8")).toBe(before);
    const report = ["check", ".", "--output", "sarif=uit.sarif"];
    expect((await withLimit(2, report, cwd)).code).toBe(2);
    expect(await readFile(join(cwd, "uit.sarif"), "utf8")).toBe("vorige keer");
    expect((await readdir(cwd)).sort()).toEqual([
      "een.bestek",
      "nul.json",
      "uit.sarif",
    ]);
  });

  it.skipIf(process.platform !== "linux")(
    "is one sentence when the output cannot be written",
    async () => {
      const cwd = await folder({ "een.bestek": untidy });
      const command = '"$0" "$@" > /dev/full';
      const { code, err } = await ended(
        spawn("sh", ["-c", command, process.execPath, script, "check", "."], {
          cwd,
        }),
      );
      expect(code).toBe(2);
      expect(err).toMatch(/^bestek: .*ENOSPC.*\n$/);
    },
  );
});

describe("a process that is killed", () => {
  it.each([1, 10, 30])(
    "when fmt --write has done %i documents leaves every one old or new, never half",
    async (done) => {
      const { out: tidy } = await run(["fmt", "-"], { input: untidy });
      expect(tidy).not.toBe(untidy);
      const names = Array.from({ length: 60 }, (_, at) => `b${at}.bestek`);
      const cwd = await folder(
        Object.fromEntries(names.map((name) => [name, untidy])),
      );
      const child = spawn(process.execPath, [script, "fmt", "--write", "."], {
        cwd,
      });
      const end = ended(child);
      const texts = () =>
        Promise.all(names.map((name) => readFile(join(cwd, name), "utf8")));
      const isDone = (text: string) => text === tidy;
      while (child.exitCode === null) {
        if ((await texts()).filter(isDone).length >= done) break;
      }
      child.kill("SIGKILL");
      await end;
      const left = await texts();
      expect(left.filter(isDone).length).toBeGreaterThanOrEqual(done);
      for (const text of left) expect([untidy, tidy]).toContain(text);
    },
  );

  it.each([100, 250, 400])(
    "after %i ms of --write-baseline leaves the old baseline or the new one",
    async (delay) => {
      const cwd = await folder({ "een.bestek": untidy });
      const args = ["check", ".", "--write-baseline", "nul.json"];
      await run(args, { cwd });
      const before = await readFile(join(cwd, "nul.json"), "utf8");
      await writeFile(join(cwd, "een.bestek"), 'bestek Een "Een" {}\n');
      const child = spawn(process.execPath, [script, ...args], { cwd });
      setTimeout(() => child.kill("SIGKILL"), delay);
      await ended(child);
      const left = await readFile(join(cwd, "nul.json"), "utf8");
      expect(JSON.parse(left).version).toBe(1);
      await run(args, { cwd });
      const after = await readFile(join(cwd, "nul.json"), "utf8");
      expect(after).not.toBe(before);
      expect([before, after]).toContain(left);
    },
  );
});

/** The superuser may read everything: somebody else must look. */
const stranger = process.getuid?.() === 0 ? { uid: 65_534 } : {};

/** False where the project stands in a folder that only its owner may enter. */
function strangersCanRun(): boolean {
  const args = ["-e", "require('node:fs').readFileSync(process.argv[1])"];
  const { status } = spawnSync(
    process.execPath,
    [...args, join(import.meta.dirname, "bestek.ts")],
    stranger,
  );
  return status === 0;
}

describe("files that cannot be had", () => {
  it("a document that is gone when it is read costs one sentence, not the others", async () => {
    const cwd = await folder({ "een.bestek": 'bestek Een "Een" {}\n' });
    await symlink("weg.bestek", join(cwd, "twee.bestek"));
    const { code, out, err } = await run(
      ["check", "een.bestek", "twee.bestek", "--format", "json"],
      { cwd },
    );
    expect(code).toBe(2);
    expect(err).toContain("twee.bestek");
    expect(JSON.parse(out).summary.files).toBe(1);
  });

  it.skipIf(process.platform === "win32" || !strangersCanRun())(
    "a folder without permission is told, and the rest is checked",
    async () => {
      const cwd = await folder({
        "een.bestek": 'bestek Een "Een" {}\n',
        "dicht/twee.bestek": 'bestek Twee "Twee" {}\n',
      });
      await chmod(cwd, 0o755);
      await chmod(join(cwd, "dicht"), 0o000);
      const args = [script, "check", ".", "dicht", "--format", "json"];
      const { code, out, err } = await ended(
        spawn(process.execPath, args, { cwd, ...stranger }),
      );
      await chmod(join(cwd, "dicht"), 0o755);
      expect(code).toBe(2);
      expect(err).toMatch(/dicht/);
      expect(err).not.toMatch(/\bat .*\.js:\d/);
      expect(JSON.parse(out).summary.files).toBe(1);
    },
  );
});
