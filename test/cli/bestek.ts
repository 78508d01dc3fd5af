import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, inject } from "vitest";
import { buildCommandLine } from "../../scripts/build.ts";
import { familyOf } from "../../server/src/config/apply.ts";
import { rules } from "../../server/src/rules/generated/registry.ts";

/** What a run of the command line gave. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

const project = join(import.meta.dirname, "../..");

/** Builds the command line, once for all test files of a run, and gives a function that runs it. */
export function commandLine() {
  const built = inject("commandLine");
  beforeAll(() => buildOnce(built), 120_000);
  const script = join(built, "bestek.js");
  const run = (args: readonly string[], options: RunOptions = {}) =>
    outcomeOf(script, args, options);
  return { run, script, built };
}

/** The test files run beside each other: one builds, the others wait for it. */
async function buildOnce(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    const isFirst = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (!isFirst) await setTimeout(50);
    else await build(folder).finally(() => rm(lock, { recursive: true }));
  }
}

async function build(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const part = `${folder}-part`;
  await buildCommandLine(part);
  await rename(part, folder);
}

/** A temporary folder with files, by path; it is removed after the tests of the file. */
export function folders() {
  const made: string[] = [];
  afterAll(async () => {
    for (const folder of made) {
      await rm(folder, { recursive: true, force: true });
    }
  });
  return async (
    files: Readonly<Record<string, string | Uint8Array>> = {},
  ): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), "bestek-"));
    made.push(folder);
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return folder;
  };
}

function outcomeOf(
  script: string,
  args: readonly string[],
  { cwd = project, input = "", env = {} }: RunOptions,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { PATH: process.env.PATH, ...env },
    });
    const parts = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => {
      parts.out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      parts.err += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...parts }));
    // A command that does not read its input may be gone before it is written.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/**
 * A configuration under which only the rules of the language speak, so that a test of the command line does not
 * change with every rule about the law. What cannot be switched off does not fire on the small documents of the tests.
 */
export function languageOnly(
  more: { readonly severities?: Readonly<Record<string, string>> } & Readonly<
    Record<string, unknown>
  > = {},
): string {
  const families = new Set(rules.map(({ id }) => familyOf(id)));
  families.delete("taal");
  const off = [...families].map((family) => [family, "off"]);
  const { severities = {}, ...rest } = more;
  return JSON.stringify({
    ...rest,
    severities: { ...Object.fromEntries(off), ...severities },
  });
}
