import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import * as module from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import * as vm from "node:vm";

type Program = Pick<typeof import("./run.ts"), "run" | "workFor">;

/** A hash of the program, filled in by `scripts/build.ts`: compiled code of another build must not be run. */
declare const BUILD: string;

/**
 * Stands in for `run.ts` in the built program. Node's own compile cache is taken before anything has run, and so lacks
 * most function bodies: every start compiles those again, which takes longer than checking a small file. The cache of
 * this module is taken after the first check.
 */
export const run: Program["run"] = async (argv) => {
  const { program, keep } = load();
  const exitCode = await program.run(argv);
  // Other commands run less of the program; a cache of theirs would serve a check badly.
  if (argv[0] === "check") keep();
  return exitCode;
};

/** A thread starts from the same compiled code. */
export const workFor: Program["workFor"] = (job) => load().program.workFor(job);

/** The program, and a way to keep what has been compiled of it by then. */
function load(): { readonly program: Program; keep(): void } {
  const filename = join(__dirname, "cli.js");
  const path = cachePath();
  const cachedData = path === undefined ? undefined : readOwn(path);
  // The program is ASCII; as Latin-1 it need not be decoded.
  const script = new vm.Script(readFileSync(filename, "latin1"), {
    filename,
    ...(cachedData && { cachedData }),
  });
  const start: (require: (id: string) => unknown, url: string) => Program =
    script.runInThisContext();
  const isFresh = cachedData !== undefined && !script.cachedDataRejected;
  return {
    program: start(requireLate, pathToFileURL(filename).href),
    keep() {
      if (path !== undefined && !isFresh)
        write(path, script.createCachedData());
    },
  };
}

/** Parts of Node that take milliseconds to load, and that hardly any check uses. */
const slow: ReadonlySet<string> = new Set([
  "node:child_process",
  "node:crypto",
  "node:worker_threads",
]);

/** Loads the slow parts of Node when something of them is used, and everything else at once. */
function requireLate(id: string): unknown {
  if (!slow.has(id)) return require(id);
  return new Proxy({}, { get: (_, name) => require(id)[name] });
}

const prefix = "bestek-";

/** Beside what Node keeps for this version, its flags and this user; undefined when compiled code may not be kept. */
function cachePath(): string | undefined {
  const folder = module.getCompileCacheDir?.();
  return folder && join(folder, `${prefix}${BUILD}`);
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

/**
 * Written whole or not at all; without it the next start is slower, nothing else. What earlier builds kept is removed: it
 * is megabytes, and nobody else would.
 */
function write(path: string, data: Buffer): void {
  const part = `${path}.${process.pid}`;
  try {
    const folder = dirname(path);
    for (const name of readdirSync(folder)) {
      if (name.startsWith(prefix)) rmSync(join(folder, name), { force: true });
    }
    writeFileSync(part, data, { mode: 0o600 });
    renameSync(part, path);
  } catch {
    // A folder that cannot be written, a full disk: as if there were no cache.
  }
}
