import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import * as module from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as vm from "node:vm";

type Run = typeof import("./run.ts")["run"];

/** A hash of the program, filled in by `scripts/build.ts`: compiled code of another build must not be run. */
declare const BUILD: string;

/**
 * Stands in for `run.ts` in the built program. Node's own compile cache is taken before anything has run, and so lacks
 * most function bodies: every start compiles those again, which takes longer than checking a small file. The cache of
 * this module is taken after the first check.
 */
export const run: Run = async (argv) => {
  const url = new URL("./cli.js", import.meta.url).href;
  const filename = fileURLToPath(url);
  const path = cachePath();
  const cachedData = path === undefined ? undefined : readOwn(path);
  // The program is ASCII; as Latin-1 it need not be decoded.
  const script = new vm.Script(readFileSync(filename, "latin1"), {
    filename,
    ...(cachedData && { cachedData }),
  });
  const load: (require: NodeJS.Require, url: string) => { run: Run } =
    script.runInThisContext();
  const program = load(module.createRequire(url), url);
  const exitCode = await program.run(argv);
  const isFresh = cachedData !== undefined && !script.cachedDataRejected;
  // Other commands run less of the program; a cache of theirs would serve a check badly.
  if (path !== undefined && !isFresh && argv[0] === "check")
    keep(path, script.createCachedData());
  return exitCode;
};

/** Beside what Node keeps for this version, its flags and this user; undefined when compiled code may not be kept. */
function cachePath(): string | undefined {
  const folder = module.getCompileCacheDir?.();
  return folder && join(folder, `bestek-${BUILD}`);
}

/** Compiled code is as good as the program itself: only what this user wrote is used. */
function readOwn(path: string): Buffer | undefined {
  try {
    const isOwn = statSync(path).uid === (process.getuid?.() ?? 0);
    return isOwn ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Written whole or not at all; without it the next start is slower, nothing else. */
function keep(path: string, data: Buffer): void {
  const part = `${path}.${process.pid}`;
  try {
    writeFileSync(part, data, { mode: 0o600 });
    renameSync(part, path);
  } catch {
    // A folder that cannot be written, a full disk: as if there were no cache.
  }
}
