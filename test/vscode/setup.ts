import { execFile } from "node:child_process";
import { access, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const cache = join(root, ".cache/vscode-server");
const version = "4.139.1";

/** The folder of VS Code's server; it is fetched from npm the first time. */
export async function vscodeServer(): Promise<string> {
  const server = join(cache, "node_modules/code-server/lib/vscode");
  const watchdog = join(
    server,
    "node_modules/@vscode/native-watchdog/build/Release/watchdog.js",
  );
  if (await exists(watchdog)) return server;
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, "package.json"), '{ "private": true }\n');
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
  await npm(["install", ...quiet, `code-server@${version}`], cache);
  await npm(["install", "--omit=dev", ...quiet], server);
  // Without its compiled part: nothing watches the server but the test that started it.
  await mkdir(join(watchdog, ".."), { recursive: true });
  await writeFile(
    watchdog,
    "exports.start=()=>{};exports.exit=c=>process.exit(c);\n",
  );
  return server;
}

/** The path of Chromium; as root on Debian it is installed when it is not there. */
export async function chromium(): Promise<string> {
  const path = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (await exists(path)) return path;
  if (process.getuid?.() === 0 && (await exists("/usr/bin/apt-get"))) {
    await run("apt-get", ["update"]);
    await run("apt-get", [
      "install",
      "-y",
      "--no-install-recommends",
      "chromium",
    ]);
    return path;
  }
  throw new Error(
    "Chromium is not here. Install it (Debian: apt-get install chromium), or name it in CHROMIUM.",
  );
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  await run("npm", args, { cwd });
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
