import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandLine, folders, languageOnly } from "./bestek.ts";

const { script } = commandLine();
const folder = folders();
const settings = { "bestek.config.json": languageOnly() };
const faulty = 'bestek X "X" { stadiumm: strategie }\n';
const project = join(import.meta.dirname, "../..");

/** Starts a program and collects what it prints until it ends. */
function started(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
) {
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    printed.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    printed.err += text;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  return { child, printed, ended };
}

describe("the GitHub Action", () => {
  const inputs = (cwd: string) => ({
    BESTEK_BIN: script,
    BESTEK_ACTION: project,
    GITHUB_STEP_SUMMARY: join(cwd, "summary.md"),
    GITHUB_OUTPUT: join(cwd, "output.txt"),
  });

  test("annotates, sums up and gives the exit code", async () => {
    const cwd = await folder({ ...settings, "--fix x.bestek": faulty });
    const { printed, ended } = started(
      "bash",
      [join(project, "ci/action.sh")],
      cwd,
      {
        ...inputs(cwd),
        // A path is a path, also when it looks like an option or a command.
        BESTEK_PATHS: "--fix x.bestek\n$(touch boos)",
        BESTEK_SARIF: "uit.sarif",
        BESTEK_LANG: "en",
      },
    );
    expect(await ended).toBe(2);
    expect(printed.out).toContain("::error file=--fix x.bestek,line=1");
    expect(printed.err).toContain('No file matches "$(touch boos)"');
    expect(await readFile(join(cwd, "output.txt"), "utf8")).toBe(
      "exit-code=2\n",
    );
    const summary = await readFile(join(cwd, "summary.md"), "utf8");
    expect(summary).toContain("# Check of specifications");
    JSON.parse(await readFile(join(cwd, "uit.sarif"), "utf8"));
    expect(await readFile(join(cwd, "--fix x.bestek"), "utf8")).toBe(faulty);
    await expect(readFile(join(cwd, "boos"))).rejects.toThrow();
  });

  test("says so when the program is not there", async () => {
    const cwd = await folder();
    const { printed, ended } = started(
      "bash",
      [join(project, "ci/action.sh")],
      cwd,
      { ...inputs(cwd), BESTEK_BIN: join(cwd, "weg.js") },
    );
    expect(await ended).toBe(2);
    expect(printed.out).toContain("::error title=bestek::");
  });
});

test("--watch checks again after a change, and ends with the last exit code", async () => {
  const cwd = await folder({ ...settings, "a.bestek": faulty });
  const { child, printed, ended } = started(
    process.execPath,
    [script, "check", ".", "--watch", "--format", "compact"],
    cwd,
  );
  const waits = () => printed.err.split("Wacht op wijzigingen").length - 1;
  await expect.poll(waits, { timeout: 20_000 }).toBe(1);
  expect(printed.out).toContain("stadiumm");
  await writeFile(join(cwd, "a.bestek"), faulty.replace("mm", "m"));
  await expect.poll(waits, { timeout: 20_000 }).toBe(2);
  // A configuration that is half written is told, and the watch goes on.
  await writeFile(join(cwd, "bestek.config.json"), "{");
  await expect.poll(waits, { timeout: 20_000 }).toBe(3);
  expect(printed.err).toContain("geen geldige JSON");
  await writeFile(join(cwd, "bestek.config.json"), languageOnly());
  await expect.poll(waits, { timeout: 20_000 }).toBe(4);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
}, 90_000);
